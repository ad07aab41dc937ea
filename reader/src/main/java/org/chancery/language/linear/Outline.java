package org.chancery.language.linear;

import org.chancery.language.Upos;

/** A tagged sentence from afar: its universal tags, what kinds of words stand between two, where the next verb is. */
public final class Outline {
    private static final int END = 31;

    private final int[] kinds;
    /** By word, counts of verbs, commas and other signs, conjunctions, and prepositions and the like before it. */
    private final int[][] before;

    private final int[] nextVerb;
    private final int[] nextSign;

    public Outline(int[] tags, Tagger.TagSet tagSet) {
        int size = tags.length;
        kinds = new int[size];
        before = new int[4][size + 1];
        nextVerb = new int[size + 2];
        nextSign = new int[size + 2];
        for (int i = 0; i < size; i++) {
            Upos upos = tagSet.upos().get(tags[i]);
            kinds[i] = upos.ordinal();
            int group = group(upos);
            for (int g = 0; g < before.length; g++) {
                before[g][i + 1] = before[g][i] + (g == group ? 1 : 0);
            }
        }
        nextVerb[size] = size;
        nextVerb[size + 1] = size;
        nextSign[size] = size;
        nextSign[size + 1] = size;
        for (int i = size - 1; i >= 0; i--) {
            boolean next = i + 1 < size;
            nextVerb[i] = next && group(i + 1) == 0 ? i + 1 : nextVerb[i + 1];
            nextSign[i] = next && group(i + 1) == 1 ? i + 1 : nextSign[i + 1];
        }
    }

    private int group(int word) {
        return before[0][word + 1] > before[0][word] ? 0 : before[1][word + 1] > before[1][word] ? 1 : 2;
    }

    private static int group(Upos upos) {
        return switch (upos) {
            case VERB, AUX -> 0;
            case PUNCT, SYM -> 1;
            case CCONJ -> 2;
            case ADP, SCONJ -> 3;
            default -> -1;
        };
    }

    boolean is(int word, Upos upos) {
        return word < kinds.length && kinds[word] == upos.ordinal();
    }

    /** A word's universal tag as a number; {@value #END} after the last. */
    int kind(int word) {
        return word < kinds.length ? kinds[word] : END;
    }

    /** How many words of each group stand between two words, none, one or more, in one number. */
    int between(int from, int to) {
        int seen = 0;
        for (int[] counts : before) {
            int count = counts[Math.min(to, kinds.length)] - counts[from + 1];
            seen = seen * 3 + Math.min(2, Math.max(0, count));
        }
        return seen;
    }

    /** The next verb or auxiliary after a word; the number of words where there is none. */
    int nextVerb(int word) {
        return nextVerb[Math.min(word, kinds.length)];
    }

    int nextSign(int word) {
        return nextSign[Math.min(word, kinds.length)];
    }
}
