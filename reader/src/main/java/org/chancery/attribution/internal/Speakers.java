package org.chancery.attribution.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.chancery.language.Upos;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/**
 * Who goes on speaking as "he" or "she": the speaker before, or whom the report itself has told of since; never one who
 * is only spoken of, in what somebody is quoted or reported as saying.
 */
final class Speakers {
    /** In sentences. */
    private static final int FURTHEST = 6;

    private final Passage passage;
    private final Parties parties;
    private final SourceNames names;
    /** By token the voice in whose content it stands, from 1; turns hold everything and do not count. */
    private final int[] held;

    private final NavigableMap<Integer, SourceNames.Named> known = new TreeMap<>();

    Speakers(Passage passage, Parties parties, SourceNames names, List<Voice> voices) {
        this.passage = passage;
        this.parties = parties;
        this.names = names;
        held = new int[passage.size()];
        for (int v = 0; v < voices.size(); v++) {
            Voice voice = voices.get(v);
            boolean turn = !passage.isWord(voice.proposal().cue());
            boolean inner = voice.within() >= 0
                    && passage.isWord(voices.get(voice.within()).proposal().cue());
            if (!turn && !inner) {
                hold(voice.proposal().content(), v + 1);
            }
        }
    }

    private void hold(Stretch content, int voice) {
        for (int range = 0; range < content.ranges(); range++) {
            Arrays.fill(held, content.first(range), content.end(range), voice);
        }
    }

    /** "Secretary of state" for its "state", which a parse may take for the source. */
    int whole(int head) {
        boolean of = head > 1
                && passage.sentence(head - 2) == passage.sentence(head)
                && passage.token(head - 1).form().equals("of");
        boolean nominal = of && (passage.isPos(head - 2, Upos.NOUN) || passage.isPos(head - 2, Upos.PROPN));
        return nominal ? head - 2 : head;
    }

    /** "Chung said that Kim had written, adding that …": who added is who said. */
    OptionalInt adding(int cue) {
        if (!passage.token(cue).form().equals("adding")
                || passage.child(cue, "nsubj").isPresent()) {
            return OptionalInt.empty();
        }
        int above = passage.head(cue);
        for (int step = 0; step < FURTHEST && above >= 0; step++) {
            Optional<Integer> subject = passage.child(above, "nsubj").filter(known::containsKey);
            if (subject.isPresent()) {
                return OptionalInt.of(subject.get());
            }
            above = passage.head(above);
        }
        return OptionalInt.empty();
    }

    void note(int head, SourceNames.Named named) {
        known.put(head, named);
    }

    /** Empty for any source but "he" and "she", and where nobody is found. */
    Optional<SourceNames.Named> goingOn(int pronoun) {
        String form = passage.token(pronoun).form().toLowerCase(Locale.ROOT);
        if (!form.equals("he") && !form.equals("she")) {
            return Optional.empty();
        }
        int here = passage.sentence(pronoun);
        for (int s = here; s >= Math.max(0, here - FURTHEST); s--) {
            int end = s == here ? pronoun : passage.sentenceEnd(passage.sentences(s));
            Optional<SourceNames.Named> found = spoke(passage.sentences(s), end).or(() -> toldOf(pronoun, end));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The last person who speaks between two tokens. */
    private Optional<SourceNames.Named> spoke(int first, int end) {
        return known.subMap(first, true, Math.max(first, end), false).descendingMap().values().stream()
                .filter(named -> named.speaker().person())
                .findFirst();
    }

    /** The last person before a token, in its sentence, who is a subject of the report's own. */
    private Optional<SourceNames.Named> toldOf(int pronoun, int end) {
        int sentence = passage.sentence(Math.max(0, end - 1));
        int shift = passage.sentences(sentence);
        Optional<PartyMention> last = Optional.empty();
        for (PartyMention mention : parties.in(passage.sentences().get(sentence).index())) {
            int head = shift + mention.head();
            boolean person = mention.kind() == Mention.Kind.PERSON
                    || mention.kind() == Mention.Kind.OFFICE && mention.person().isPresent();
            boolean apart = head < end
                    && !passage.isPos(head, Upos.PRON)
                    && (held[head] == 0 || held[head] == held[pronoun])
                    && (passage.quote(head) < 0 || passage.quote(head) == passage.quote(pronoun));
            if (person && apart && (passage.is(head, "nsubj") || passage.head(head) < 0)) {
                last = Optional.of(mention);
            }
        }
        return last.map(mention -> names.named(passage, parties, mention));
    }
}
