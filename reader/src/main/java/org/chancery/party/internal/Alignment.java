package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names compared word by word, in any order: each word of the shorter name is paired with the most alike word of the
 * longer that is left (greedy assignment). What remains over in the longer name counts little, as names are often cut
 * short, and a word of the shorter that nothing answers to counts much.
 */
public final class Alignment {
    private static final int MOST_WORDS = 12;
    private static final int MOST_LETTERS = 200;
    private static final double INITIAL = 0.35;
    /** No more than this where one name has words of two scripts: lookalike letters may hide another name. */
    private static final double UNSURE = 0.5;

    /** Words that say nothing of who somebody is. */
    private static final Set<String> SILENT = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sir", "dame", "lord", "lady", "sheikh", "shaikh", "hon", "eng", "gen",
            "col", "maj", "lt", "capt", "rev", "haji", "alhaji", "md", "jr", "sr", "dra", "al", "el", "bin", "bint",
            "ibn", "ben", "de", "da", "do", "dos", "del", "van", "von", "der", "den", "la", "le", "of", "the", "y", "e",
            "i");

    private Alignment() {}

    /** Whether the word says nothing of who somebody is: "bin", "van". */
    static boolean isSilent(Word word) {
        return SILENT.contains(word.text());
    }

    /** 0 nothing in common, 1 the same words. */
    public static double of(String one, String other) {
        List<Word> a = words(one);
        List<Word> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double alike = Math.max(Likeness.whole(a, b), a.size() <= b.size() ? aligned(a, b) : aligned(b, a));
        return Math.max(0, Likeness.mixesScripts(a) == Likeness.mixesScripts(b) ? alike : Math.min(alike, UNSURE));
    }

    private static double aligned(List<Word> shorter, List<Word> longer) {
        List<Word> left = new ArrayList<>(longer);
        double weights = 0;
        double alike = 0;
        int full = 0;
        for (Word word : shorter) {
            int best = -1;
            double most = 0;
            for (int i = 0; i < left.size(); i++) {
                double now = similarity(word, left.get(i));
                if (now > most) {
                    most = now;
                    best = i;
                }
            }
            double weight = Math.max(3, Math.min(9, word.length()));
            if (best >= 0) {
                boolean initial = left.remove(best).length() == 1 || word.length() == 1;
                weight = initial ? weight * INITIAL : weight;
                full += initial ? 0 : 1;
            }
            weights += weight;
            alike += weight * most;
        }
        double score = alike / weights;
        // one word in common is a family's name, or a first name, of many
        boolean family = full < 2 && longer.size() > 1;
        return family ? score * 0.7 : score - 0.02 * left.size();
    }

    private static double similarity(Word one, Word other) {
        double alike = Likeness.words(one, other);
        return alike >= Likeness.SPELLING ? alike : 0;
    }

    /** The words that name somebody: without a peerage after a comma, years and nicknames in brackets, honorifics. */
    private static List<Word> words(String name) {
        String text = name.length() > MOST_LETTERS ? name.substring(0, MOST_LETTERS) : name;
        int peerage = text.indexOf(", Baron");
        String plain = peerage > 0 ? text.substring(0, peerage) : text;
        List<String> all = Fold.words(plain);
        List<Word> words = new ArrayList<>(4);
        for (String word : all) {
            if (!SILENT.contains(word) && Character.isLetter(word.charAt(0)) && words.size() < MOST_WORDS) {
                words.add(Word.of(word));
            }
        }
        return words.isEmpty() ? Word.all(all) : words;
    }
}
