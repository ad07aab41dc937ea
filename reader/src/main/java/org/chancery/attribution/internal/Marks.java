package org.chancery.attribution.internal;

import org.chancery.language.Upos;

/** Places that punctuation sets in a sentence. */
final class Marks {
    /** A dateline is no longer than this. */
    private static final int DATELINE = 14;

    private Marks() {}

    /** First token of the sentence that holds {@code i}, after a dateline: "TOKYO (Kyodo) — …", "ROME, May 3 - …". */
    static int bodyFirst(Passage passage, int i) {
        int first = passage.sentenceFirst(i);
        int end = Math.min(passage.sentenceEnd(i), first + DATELINE);
        if (first > 0 && passage.paragraph(first - 1) == passage.paragraph(first)) {
            return first;
        }
        for (int at = first; at < end; at++) {
            String form = passage.token(at).form();
            boolean dash = form.equals("—") || form.equals("–") || form.equals("-") || form.equals("--");
            if (at > first && dash && passage.spaceBefore(at) && passage.spaceBefore(at + 1)) {
                return at + 1;
            }
            boolean name = passage.isPos(at, Upos.PROPN) || passage.isPos(at, Upos.NUM);
            if (passage.isWord(at) && !name) {
                return first;
            }
        }
        return first;
    }

    /** Start of the run of words that ends before the token, at most back to its sentence's body. */
    static int before(Passage passage, int i) {
        int first = bodyFirst(passage, Math.min(i, passage.size() - 1));
        int at = i;
        while (at > first
                && (passage.isWord(at - 1) || passage.token(at - 1).form().equals("'"))) {
            at--;
        }
        return at;
    }

    /** The first mark at or after the token, or the end given. */
    static int after(Passage passage, int i, int end) {
        int at = i;
        while (at < end && passage.isWord(at)) {
            at++;
        }
        return at;
    }
}
