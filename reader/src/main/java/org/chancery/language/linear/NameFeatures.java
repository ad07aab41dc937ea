package org.chancery.language.linear;

/** What a name's mark is decided by: the word, its tag and class, its neighbours, the report's memory. */
public final class NameFeatures {
    private NameFeatures() {}

    /** Writes the feature of the step from one mark to the next. */
    public static void step(int before, Features out) {
        out.clear();
        out.add(1, before);
    }

    /** Writes the features of one word. */
    public static void extract(Words words, int[] tags, int i, NameFinder.Memory memory, Features out) {
        out.clear();
        out.add(0);
        word(words, i, out);
        context(words, tags, i, out);
        classes(words, i, out);
        known(words, i, out);
        for (int k = -1; k <= 2; k++) {
            out.add(89 + k, i + k < 0 || i + k >= words.size() ? -1 : memory.kind(words.lower(i + k)));
        }
        int known = memory.kind(words.lower(i));
        out.add(86, known, words.shape(i));
        out.add(87, known, words.lower(i - 1));
    }

    private static void word(Words words, int i, Features out) {
        out.add(10, words.form(i));
        out.add(11, words.lower(i));
        out.add(12, words.shape(i));
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

    private static void context(Words words, int[] tags, int i, Features out) {
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
        out.add(54, words.lower(i - 1), words.lower(i + 1));
        out.add(55, words.lower(i - 1), words.shape(i));
        out.add(56, words.shape(i), words.lower(i + 1));
        out.add(57, words.lower(i - 2), words.lower(i - 1), words.shape(i));
        out.add(58, words.shape(i), words.lower(i + 1), words.lower(i + 2));
        out.add(59, words.lower(i - 3));
        out.add(60, words.lower(i + 3));
        out.add(61, words.suffix(i + 1, 3), words.shape(i + 1));
    }

    private static void classes(Words words, int i, Features out) {
        for (int k = -2; k <= 2; k++) {
            out.add(72 + k, words.cluster(i + k));
        }
        out.add(75, words.cluster(i, 4), words.shape(i));
        out.add(76, words.cluster(i, 8), words.shape(i));
        out.add(77, words.cluster(i, 12));
        out.add(78, words.cluster(i - 1), words.shape(i));
        out.add(81, words.cluster(i + 1), words.shape(i));
        out.add(79, words.cluster(i - 1, 8), words.cluster(i, 8));
        out.add(80, words.cluster(i, 8), words.cluster(i + 1, 8));
    }

    private static void known(Words words, int i, Features out) {
        int here = words.nameUse(i);
        out.add(100, here, words.shape(i));
        out.add(101, words.nameUse(i - 1), here);
        out.add(102, here, words.nameUse(i + 1));
        out.add(103, words.nameUse(i - 1), here, words.nameUse(i + 1));
        out.add(104, here, words.lower(i - 1));
        out.add(105, here, words.cluster(i, 8));
    }
}
