package org.chancery.workshop.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.attribution.internal.Passage;
import org.chancery.attribution.internal.Stretch;

/**
 * Counts right attributions: content F1 of one half or more over words, paired one to one, and the heads of the sources
 * in one another. The articles of several annotators count once.
 */
final class Scores {
    private static final Set<String> STOP = Set.of(
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "of",
            "in",
            "at",
            "on",
            "for",
            "with",
            "to",
            "by",
            "as",
            "near",
            "inside",
            "outside",
            "among",
            "between",
            "over",
            "under",
            "about",
            "including",
            "like",
            "whether",
            "when",
            "where",
            "while",
            "and",
            "or",
            "but");

    private double gold;
    private double given;
    private double found;
    private double correct;
    private double correct80;

    /** An attribution as the reader gives it. */
    record Given(Stretch source, Stretch content) {}

    private record Pair(double f1, int gold, int given) {}

    void add(Passage passage, List<List<Lesson.Answer>> readings, List<Given> answers) {
        for (List<Lesson.Answer> reading : readings) {
            add(passage, reading, answers, 1.0 / readings.size());
        }
    }

    private void add(Passage passage, List<Lesson.Answer> reading, List<Given> answers, double weight) {
        gold += weight * reading.size();
        given += weight * answers.size();
        for (Pair pair : pairs(passage, reading, answers)) {
            found += weight;
            if (sameSource(
                    passage,
                    reading.get(pair.gold()).source(),
                    answers.get(pair.given()).source())) {
                correct += weight;
                correct80 += pair.f1() >= 0.8 ? weight : 0;
            }
        }
    }

    private static List<Pair> pairs(Passage passage, List<Lesson.Answer> reading, List<Given> answers) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            for (int j = 0; j < answers.size(); j++) {
                double f1 = f1(passage, reading.get(i).content(), answers.get(j).content());
                if (f1 >= 0.5) {
                    pairs.add(new Pair(f1, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::f1).reversed());
        Set<Integer> golds = new HashSet<>();
        Set<Integer> givens = new HashSet<>();
        List<Pair> kept = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!golds.contains(pair.gold()) && !givens.contains(pair.given())) {
                golds.add(pair.gold());
                givens.add(pair.given());
                kept.add(pair);
            }
        }
        return kept;
    }

    static double f1(Passage passage, Stretch one, Stretch other) {
        int words = one.words(passage) + other.words(passage);
        return words == 0 ? 0 : 2.0 * one.shared(other, passage) / words;
    }

    static boolean sameSource(Passage passage, Stretch one, Stretch other) {
        int head = head(passage, one);
        int otherHead = head(passage, other);
        if (head < 0 || otherHead < 0) {
            return head < 0 && otherHead < 0;
        }
        return other.contains(head) && one.contains(otherHead);
    }

    /** The last word before the first comma, preposition or relative word. */
    private static int head(Passage passage, Stretch source) {
        int best = -1;
        for (int i = source.first(); i < source.end(); i++) {
            String form = passage.token(i).form().toLowerCase(Locale.ROOT);
            boolean word = passage.isWord(i);
            if (!word && best >= 0 && ",;(-–—:".contains(form) || STOP.contains(form) && best >= 0) {
                break;
            }
            if (source.contains(i) && word && !STOP.contains(form) && !form.equals("'s") && !form.equals("’s")) {
                best = i;
            }
        }
        return best < 0 && !source.isEmpty() ? source.first() : best;
    }

    double precision() {
        return given == 0 ? 0 : correct / given;
    }

    double recall() {
        return gold == 0 ? 0 : correct / gold;
    }

    double f1() {
        return gold + given == 0 ? 0 : 2 * correct / (gold + given);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.3f R %.3f F1 %.3f  correct80 F1 %.3f  content found %.3f  source right when found %.3f  gold %.0f given %.0f",
                precision(),
                recall(),
                f1(),
                2 * correct80 / (gold + given),
                found / gold,
                correct / Math.max(1, found),
                gold,
                given);
    }
}
