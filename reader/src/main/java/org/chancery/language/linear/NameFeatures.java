package org.chancery.language.linear;

/** What a name's mark is decided by: the word, its tag and class, its neighbours, the marks so far, the report's memory. */
public final class NameFeatures {
    private NameFeatures() {}

    /**
     * Writes the features of one decision.
     *
     * @param marks those before {@code i} are given
     */
    public static void extract(
            Words words, int[] tags, int[] marks, int i, NameFinder.Memory memory, Features out) {
        out.clear();
        int before = i > 0 ? marks[i - 1] : -1;
        out.add(0);
        out.add(1, before);
        out.add(2, before, i > 1 ? marks[i - 2] : -1);
        word(words, i, before, out);
        context(words, tags, i, before, out);
        classes(words, i, before, out);
        for (int k = -1; k <= 2; k++) {
            out.add(89 + k, i + k < 0 || i + k >= words.size() ? -1 : memory.kind(words.lower(i + k)));
        }
        int known = memory.kind(words.lower(i));
        out.add(86, known, words.shape(i));
        out.add(87, known, before);
    }

    private static void word(Words words, int i, int before, Features out) {
        out.add(10, words.form(i));
        out.add(11, words.lower(i));
        out.add(12, words.shape(i));
        out.add(13, words.shape(i), before);
        out.add(14, words.lower(i), before);
        for (int k = 1; k <= 4; k++) {
            out.add(14 + k, words.prefix(i, k));
            out.add(18 + k, words.suffix(i, k));
        }
        out.add(23, words.suffix(i, 3), words.shape(i));
        out.add(24, words.ambiguity(i), words.shape(i));
    }

    private static int tag(int[] tags, int i) {
        return i < 0 || i >= tags.length ? -1 : tags[i];
    }

    private static void context(Words words, int[] tags, int i, int before, Features out) {
        for (int k = -2; k <= 2; k++) {
            out.add(32 + k, tag(tags, i + k));
            out.add(37 + k, words.shape(i + k));
            if (k != 0) {
                out.add(42 + k, words.lower(i + k));
            }
        }
        out.add(50, words.lower(i - 1), words.lower(i));
        out.add(51, words.lower(i), words.lower(i + 1));
        out.add(52, words.shape(i - 1), words.shape(i), words.shape(i + 1));
        out.add(53, tag(tags, i - 1), tag(tags, i), tag(tags, i + 1));
        out.add(54, tag(tags, i), before);
        out.add(55, words.lower(i - 1), words.shape(i), before);
        out.add(56, words.shape(i), words.lower(i + 1));
        out.add(57, words.lower(i - 2), words.lower(i - 1), words.shape(i));
        out.add(58, words.shape(i), words.lower(i + 1), words.lower(i + 2));
        out.add(59, words.lower(i - 3));
        out.add(60, words.lower(i + 3));
        out.add(61, words.suffix(i + 1, 3), words.shape(i + 1));
    }

    private static void classes(Words words, int i, int before, Features out) {
        for (int k = -2; k <= 2; k++) {
            out.add(72 + k, words.cluster(i + k));
        }
        out.add(75, words.cluster(i, 4), words.shape(i));
        out.add(76, words.cluster(i, 8), words.shape(i));
        out.add(77, words.cluster(i, 12));
        out.add(78, words.cluster(i), before);
        out.add(79, words.cluster(i - 1, 8), words.cluster(i, 8));
        out.add(80, words.cluster(i, 8), words.cluster(i + 1, 8));
    }
}
