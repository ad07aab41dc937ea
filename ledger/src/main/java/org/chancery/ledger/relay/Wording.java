package org.chancery.ledger.relay;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What of a text is compared: its runs of five words, hashed, and its telling words (capitalised or with digits).
 *
 * @param shingles sorted, each once
 * @param telling in lower case
 */
record Wording(long[] shingles, Set<String> telling) {
    private static final int RUN = 5;
    /** Words at the head of a text where outlets put their own name, place and date. */
    private static final int HEAD = 10;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Reads a text; linear in it. */
    static Wording of(String text) {
        return of(text, HEAD);
    }

    /** The telling words of a title, from its first word on. */
    static Set<String> named(String title) {
        return of(title, 0).telling();
    }

    private static Wording of(String text, int head) {
        Set<String> telling = new HashSet<>();
        long[] words = new long[text.length() / 2 + 1];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                String word = text.substring(at, end).toLowerCase(Locale.ROOT);
                words[count++] = hash(word);
                if (count > head && (Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
                    telling.add(word);
                }
            }
            at = end + 1;
        }
        return new Wording(runs(words, count), telling);
    }

    private static long[] runs(long[] words, int count) {
        int runs = count == 0 ? 0 : Math.max(1, count - RUN + 1);
        long[] hashes = new long[runs];
        for (int i = 0; i < runs; i++) {
            long hash = SEED;
            for (int j = i; j < Math.min(count, i + RUN); j++) {
                hash = mixed(hash ^ words[j]);
            }
            hashes[i] = hash;
        }
        Arrays.sort(hashes);
        int kept = 0;
        for (int i = 0; i < runs; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    private static long hash(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): spreads the bits, so that hashes can be sampled. */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** Runs that both have. */
    int shared(Wording other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < shingles.length && j < other.shingles.length) {
            if (shingles[i] == other.shingles[j]) {
                common++;
                i++;
                j++;
            } else if (shingles[i] < other.shingles[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /**
     * A sample of the runs that is the same wherever the run occurs (FracMinHash; Irber et al. 2022), so that both
     * likeness and containment can be told from samples. Short texts add their smallest hashes.
     */
    long[] sketch() {
        long limit = Long.MIN_VALUE + (Long.MAX_VALUE / SAMPLED_ONE_IN) * 2;
        int sampled = 0;
        while (sampled < shingles.length && shingles[sampled] < limit) {
            sampled++;
        }
        return Arrays.copyOf(shingles, Math.min(shingles.length, Math.max(sampled, SMALLEST)));
    }

    private static final int SAMPLED_ONE_IN = 16;
    private static final int SMALLEST = 8;

    @Override
    public boolean equals(Object o) {
        return o instanceof Wording other && Arrays.equals(shingles, other.shingles) && telling.equals(other.telling);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shingles);
    }
}
