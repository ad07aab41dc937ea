package org.chancery.workshop.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.attribution.internal.Passage;
import org.chancery.attribution.internal.Stretch;
import org.chancery.language.Upos;

/**
 * A parsed article with its gold attributions in tokens.
 *
 * @param discarded tokens that the annotators set aside
 */
record Lesson(String id, Passage passage, List<Answer> answers, Set<Integer> discarded) {

    /**
     * A gold attribution.
     *
     * @param anchor the token of the cue that governs the others, or -1 where there is no cue
     */
    record Answer(int anchor, Stretch cue, Stretch source, Stretch content) {}

    static Lesson of(String id, Passage passage, PolNear.Reading reading) {
        List<Answer> answers = new ArrayList<>();
        for (PolNear.Gold gold : reading.attributions()) {
            Stretch cue = Stretch.of(passage, gold.cue());
            Stretch content = Stretch.of(passage, gold.content());
            answers.add(new Answer(anchor(passage, cue), cue, Stretch.of(passage, gold.source()), content));
        }
        Set<Integer> discarded = new HashSet<>();
        Stretch aside =
                Stretch.of(passage, reading.discarded().stream().sorted().toList());
        for (int i = aside.first(); i < aside.end(); i++) {
            if (aside.contains(i)) {
                discarded.add(i);
            }
        }
        return new Lesson(id, passage, answers, discarded);
    }

    /** The cue's token whose head lies outside the cue: a verb before a noun, a word before a mark. */
    private static int anchor(Passage passage, Stretch cue) {
        int best = -1;
        int bestRank = Integer.MIN_VALUE;
        for (int i = cue.first(); i < cue.end(); i++) {
            if (cue.contains(i)) {
                boolean top = passage.head(i) < 0 || !cue.contains(passage.head(i));
                int rank = (top ? 8 : 0) + rank(passage, i);
                if (rank > bestRank) {
                    bestRank = rank;
                    best = i;
                }
            }
        }
        return best;
    }

    private static int rank(Passage passage, int i) {
        Upos upos = passage.token(i).upos();
        return switch (upos) {
            case VERB -> 7;
            case NOUN, ADJ -> 5;
            case PROPN -> 4;
            case ADV, SCONJ -> 3;
            case ADP -> 2;
            case PUNCT -> 0;
            default -> 1;
        };
    }

    /** The answers by anchor; of two on one anchor the first. */
    Map<Integer, Answer> byAnchor() {
        Map<Integer, Answer> found = new HashMap<>();
        for (Answer answer : answers) {
            found.putIfAbsent(answer.anchor(), answer);
        }
        return found;
    }
}
