package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.party.Explanation;
import org.chancery.party.Parties;

/** The party floor's tables, loaded. Immutable and thread-safe. */
public final class World {
    private final PhraseBook book;
    private final Holders holders;
    private final Scan scan;
    private final Resolver resolver;
    private final BodyNouns bodies;
    private final WordClasses words;
    private final Portfolios portfolios;
    private final Collectives collectives;
    private final Homonyms homonyms;

    private World(
            PhraseBook book,
            Holders holders,
            GivenNames givenNames,
            BodyNouns bodies,
            WordClasses words,
            Portfolios portfolios,
            Collectives collectives,
            Homonyms homonyms) {
        this.book = book;
        this.holders = holders;
        this.scan = new Scan(book);
        this.resolver = new Resolver(holders, book, givenNames);
        this.bodies = bodies;
        this.words = words;
        this.portfolios = portfolios;
        this.collectives = collectives;
        this.homonyms = homonyms;
    }

    public static World load(Knowledge knowledge) {
        PhraseBook book = PhraseBook.load(knowledge);
        WordClasses words = WordClasses.load(knowledge);
        return new World(
                book,
                Holders.load(knowledge, book),
                GivenNames.load(knowledge),
                BodyNouns.load(knowledge),
                words,
                Portfolios.load(knowledge),
                Collectives.load(knowledge, words),
                Homonyms.load(knowledge));
    }

    /** Reads a report's sentences, in order. */
    public Parties read(String text, List<Sentence> sentences, Optional<LocalDate> asOf) {
        Cast cast = new Cast(this, text, asOf, (query, verdict) -> {});
        sentences.forEach(cast::read);
        return cast.parties();
    }

    /** What was weighed in reading a report's sentences. */
    public List<Explanation> explain(String text, List<Sentence> sentences, Optional<LocalDate> asOf) {
        List<Explanation> explanations = new ArrayList<>();
        Explainer explainer = new Explainer(resolver);
        Cast cast =
                new Cast(this, text, asOf, (query, verdict) -> explanations.add(explainer.explanation(query, verdict)));
        sentences.forEach(cast::read);
        return explanations;
    }

    PhraseBook book() {
        return book;
    }

    Holders holders() {
        return holders;
    }

    WordClasses words() {
        return words;
    }

    Portfolios portfolios() {
        return portfolios;
    }

    Collectives collectives() {
        return collectives;
    }

    Homonyms homonyms() {
        return homonyms;
    }

    Scan scan() {
        return scan;
    }

    Resolver resolver() {
        return resolver;
    }

    BodyNouns bodies() {
        return bodies;
    }
}
