package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;

/** Goes through the persons of a sentence: titles with or without a name, names with or without a title. */
final class Persons {
    private final Cast cast;
    private final Sentence sentence;
    private final List<Hit> hits;
    private final Introductions introductions;
    private final PersonWriter writer;
    private final boolean[] taken;

    Persons(Cast cast, Sentence sentence, List<Hit> hits, List<PartyMention> found) {
        this.cast = cast;
        this.sentence = sentence;
        this.hits = hits;
        this.introductions = new Introductions(cast.world().words(), sentence, hits);
        this.writer = new PersonWriter(cast, sentence, introductions.names(), found);
        this.taken = new boolean[sentence.size()];
    }

    /** Reads the persons; how each was brought in who has a title. */
    List<Introduction> read() {
        List<Introduction> read = new ArrayList<>(2);
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.is(Phrase.Kind.TITLE) && !taken[hit.first()] && !introductions.isOfAnother(hit)) {
                Introduction introduction = introductions.of(i);
                if (writer.write(introduction)) {
                    read.add(introduction);
                    mark(introduction.first(), introduction.end());
                    mark(introduction.nameStart(), introduction.nameEnd());
                }
            }
        }
        for (Name name : sentence.names()) {
            boolean person = name.kind() == Name.Kind.PERSON
                    || name.kind() != Name.Kind.NATIONALITY
                            && name.first() == 0
                            && writer.isLeader(name.first(), name.end());
            if (person && !taken[name.first()] && !isTable(name)) {
                named(name.first(), Math.max(name.end(), name.first() + 1));
            }
        }
        if (!taken[0] && Syntax.isCapital(sentence.token(0))) {
            leading();
        }
        return read;
    }

    private boolean isTable(Name name) {
        return hits.stream()
                .anyMatch(hit -> !hit.is(Phrase.Kind.TITLE) && hit.first() <= name.first() && hit.end() >= name.end());
    }

    /** A name without a title. */
    private void named(int first, int end) {
        Optional<Hit> after = introductions.stateAfter(end);
        if (writer.named(first, end, after, stateTouching(first))) {
            mark(first, end);
        }
    }

    /** "Japan's Hayashi", "Russian Sergei Lavrov". */
    private Optional<Hit> stateTouching(int first) {
        return hits.stream()
                .filter(hit -> hit.isState() && !hit.is(Phrase.Kind.CAPITAL) && !hit.is(Phrase.Kind.REGION))
                .filter(hit ->
                        hit.end() == first || hit.end() == first - 1 && Syntax.isPossessive(sentence.token(first - 1)))
                .findFirst();
    }

    /** A capitalised run at the start that the language floor did not take for a name: "Hayashi of Japan". */
    private void leading() {
        Token token = sentence.token(0);
        boolean inHit = hits.stream().anyMatch(hit -> hit.first() == 0);
        int end = introductions.names().end(0);
        if (inHit || end == 0 || token.upos() == Upos.DET || token.upos() == Upos.ADP || token.upos() == Upos.PRON) {
            return;
        }
        Optional<Hit> state = introductions.stateAfter(end);
        if (state.isEmpty() && writer.isLeader(0, end)) {
            named(0, end);
        }
        if (state.isPresent()
                && !cast.world().bodies().isBody(Syntax.lower(sentence.token(end - 1)))
                && writer.isSomebody(0, end, state.get())) {
            named(0, end);
        }
    }

    private void mark(int first, int end) {
        for (int i = first; i < Math.min(end, taken.length); i++) {
            taken[i] = true;
        }
    }
}
