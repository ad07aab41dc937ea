package org.chancery.language.linear;

/** What a tag is decided by: the word and its parts, its neighbours, the tags given so far. */
public final class TagFeatures {
    private TagFeatures() {}

    /**
     * Writes the features of one decision.
     *
     * @param tags those before {@code i} are given
     */
    public static void extract(Words words, int[] tags, int i, Features out) {
        out.clear();
        out.add(0);
        spelling(words, i, out);
        int before = i > 0 ? tags[i - 1] : -1;
        int earlier = i > 1 ? tags[i - 2] : -1;
        out.add(20, before);
        out.add(21, earlier);
        out.add(22, before, earlier);
        out.add(23, before, words.lower(i));
        out.add(24, before, words.ambiguity(i + 1));
        out.add(25, before, words.ambiguity(i));
        out.add(26, before, words.ambiguity(i), words.ambiguity(i + 1));
        out.add(27, before, words.suffix(i, 3));
        out.add(28, before, earlier, words.ambiguity(i));
        out.add(29, before, words.lower(i + 1));
        neighbours(words, i, out);
        clusters(words, i, before, out);
    }

    private static void spelling(Words words, int i, Features out) {
        out.add(1, words.form(i));
        out.add(2, words.lower(i));
        out.add(3, words.shape(i));
        for (int k = 1; k <= 4; k++) {
            out.add(3 + k, words.prefix(i, k));
            out.add(7 + k, words.suffix(i, k));
        }
        out.add(12, words.ambiguity(i));
        out.add(13, words.ambiguity(i), words.shape(i));
        out.add(14, words.suffix(i, 3), words.shape(i));
        out.add(15, words.suffix(i, 2), words.shape(i));
    }

    private static void neighbours(Words words, int i, Features out) {
        out.add(30, words.lower(i - 1));
        out.add(31, words.lower(i - 2));
        out.add(32, words.lower(i + 1));
        out.add(33, words.lower(i + 2));
        out.add(34, words.lower(i - 1), words.lower(i));
        out.add(35, words.lower(i), words.lower(i + 1));
        out.add(36, words.ambiguity(i + 1));
        out.add(37, words.ambiguity(i + 2));
        out.add(38, words.ambiguity(i), words.ambiguity(i + 1));
        out.add(39, words.ambiguity(i + 1), words.ambiguity(i + 2));
        out.add(40, words.ambiguity(i), words.ambiguity(i + 1), words.ambiguity(i + 2));
        out.add(41, words.suffix(i + 1, 3));
        out.add(42, words.suffix(i + 1, 2), words.ambiguity(i));
        out.add(43, words.shape(i + 1), words.shape(i));
        out.add(44, words.shape(i - 1), words.shape(i));
        out.add(45, words.lower(i - 1), words.lower(i + 1));
    }

    private static void clusters(Words words, int i, int before, Features out) {
        out.add(50, words.cluster(i));
        out.add(51, words.cluster(i, 4), words.shape(i));
        out.add(52, words.cluster(i, 6));
        out.add(53, words.cluster(i, 10));
        out.add(54, words.cluster(i - 1));
        out.add(55, words.cluster(i + 1));
        out.add(56, words.cluster(i, 8), words.cluster(i + 1, 8));
        out.add(57, words.cluster(i - 1, 8), words.cluster(i, 8));
        out.add(58, before, words.cluster(i));
        out.add(59, words.cluster(i + 2, 8));
        out.add(60, before, words.cluster(i + 1, 8));
        out.add(61, words.cluster(i), words.suffix(i, 2));
    }
}
