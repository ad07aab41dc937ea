package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.party.Parties;

/** The party floor's tables, loaded. Immutable and thread-safe. */
public final class World {
    private final PhraseBook book;
    private final Holders holders;
    private final Scan scan;
    private final Resolver resolver;
    private final Map<String, Boolean> bodies;

    private World(PhraseBook book, Holders holders, Map<String, Boolean> bodies) {
        this.book = book;
        this.holders = holders;
        this.scan = new Scan(book);
        this.resolver = new Resolver(holders, book);
        this.bodies = Map.copyOf(bodies);
    }

    public static World load(Knowledge knowledge) {
        Map<String, Boolean> bodies = new HashMap<>();
        for (Table.Row row : Table.of(knowledge, "party/bodies.tsv").rows()) {
            bodies.put(row.get("noun"), row.get("alone").equals("yes"));
        }
        PhraseBook book = PhraseBook.load(knowledge);
        return new World(book, Holders.load(knowledge, book), bodies);
    }

    /** Reads a report's sentences, in order. */
    public Parties read(String text, List<Sentence> sentences, Optional<LocalDate> asOf) {
        Cast cast = new Cast(this, text, asOf);
        sentences.forEach(cast::read);
        return cast.parties();
    }

    PhraseBook book() {
        return book;
    }

    Holders holders() {
        return holders;
    }

    Scan scan() {
        return scan;
    }

    Resolver resolver() {
        return resolver;
    }

    boolean isBody(String noun) {
        return bodies.containsKey(noun);
    }

    /** A body that the report names without its state: "the foreign ministry". */
    boolean actsAlone(String noun) {
        return bodies.getOrDefault(noun, false);
    }
}
