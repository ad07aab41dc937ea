package org.chancery.party.internal;

/** Levenshtein's distance, over the first letters of each, given up where it must come out too large. */
final class EditDistance {
    /** Letters past these are not compared: names of any length cost the same. */
    static final int MOST_LETTERS = 40;

    private EditDistance() {}

    /** Insertions, deletions and substitutions between two words; some number above {@code most} where more. */
    static int of(String a, String b, int most) {
        int m = Math.min(MOST_LETTERS, a.length());
        int n = Math.min(MOST_LETTERS, b.length());
        int[] row = new int[n + 1];
        for (int j = 0; j <= n; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= m; i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= n; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
        }
        return row[n];
    }
}
