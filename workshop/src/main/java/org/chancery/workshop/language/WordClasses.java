package org.chancery.workshop.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Hierarchical word classes from bigrams of raw text (Brown et al. 1992, with Liang's 2005 bookkeeping): words come in by
 * frequency, and the two classes whose merging loses least mutual information are merged; what is left is merged to
 * one, and the turns on the way down from there are a class's path.
 */
final class WordClasses {
    private static final int TABLE = 1 << 20;

    private final int most;
    /** Bigram counts between live classes; one row and column to spare. */
    private final int[][] pairs;

    private final long[] lefts;
    private final long[] rights;
    /** What merging two classes changes in the objective, for a before b; never above zero but for rounding. */
    private final double[][] change;

    private final boolean[] live;
    private final double[] table = new double[TABLE];
    private final Bigrams after;
    private final Bigrams before;
    private final int[] classOf;

    /** A class's node in the tree of mergings. */
    private final int[] nodeOf;

    private final Mergings tree;

    /**
     * Prepares.
     *
     * @param bigrams by first word, counts by second word; words numbered by frequency
     * @param most how many classes there are to be
     */
    WordClasses(List<Map<Integer, Integer>> bigrams, int most) {
        int words = bigrams.size();
        this.most = most;
        pairs = new int[most + 1][most + 1];
        lefts = new long[most + 1];
        rights = new long[most + 1];
        change = new double[most + 1][most + 1];
        live = new boolean[most + 1];
        after = Bigrams.after(bigrams);
        before = after.reversed();
        classOf = new int[words];
        Arrays.fill(classOf, -1);
        nodeOf = new int[most + 1];
        tree = new Mergings(words, 3 * words + 2 * most);
        for (int n = 1; n < TABLE; n++) {
            table[n] = n * Math.log(n);
        }
    }

    private double f(long n) {
        return n < TABLE ? table[(int) n] : n * Math.log(n);
    }

    /** The path of every word's class: a leading 1, then a bit for each turn, at most 24. */
    int[] paths() {
        for (int word = 0; word < classOf.length; word++) {
            int slot = freeSlot();
            enter(word, slot);
            if (word == most - 1) {
                allChanges();
            } else if (word >= most) {
                addChanges(slot);
                mergeBest();
            }
        }
        if (classOf.length < most) {
            allChanges();
        }
        int root = mergeAll();
        int[] paths = new int[classOf.length];
        for (int word = 0; word < paths.length; word++) {
            paths[word] = tree.path(word, root);
        }
        return paths;
    }

    private int freeSlot() {
        int slot = 0;
        while (live[slot]) {
            slot++;
        }
        return slot;
    }

    private void enter(int word, int slot) {
        classOf[word] = slot;
        live[slot] = true;
        nodeOf[slot] = word;
        lefts[slot] = 0;
        rights[slot] = 0;
        for (int c = 0; c <= most; c++) {
            pairs[slot][c] = 0;
            pairs[c][slot] = 0;
        }
        count(after.words()[word], after.counts()[word], slot, true);
        count(before.words()[word], before.counts()[word], slot, false);
    }

    private void count(int[] others, int[] counts, int slot, boolean forward) {
        for (int i = 0; i < others.length; i++) {
            int other = classOf[others[i]];
            boolean twice = !forward && other == slot;
            if (other >= 0 && !twice) {
                int from = forward ? slot : other;
                int to = forward ? other : slot;
                pairs[from][to] += counts[i];
                lefts[from] += counts[i];
                rights[to] += counts[i];
            }
        }
    }

    private void allChanges() {
        for (int a = 0; a <= most; a++) {
            for (int b = a + 1; b <= most; b++) {
                if (live[a] && live[b]) {
                    change[a][b] = change(a, b);
                }
            }
        }
    }

    private double joint(long x, long y) {
        return x == 0 || y == 0 ? 0 : f(x + y) - f(x) - f(y);
    }

    private double change(int a, int b) {
        double sum = 0;
        for (int x = 0; x <= most; x++) {
            if (live[x] && x != a && x != b) {
                sum += joint(pairs[a][x], pairs[b][x]) + joint(pairs[x][a], pairs[x][b]);
            }
        }
        long self = (long) pairs[a][a] + pairs[a][b] + pairs[b][a] + pairs[b][b];
        sum += f(self) - f(pairs[a][a]) - f(pairs[a][b]) - f(pairs[b][a]) - f(pairs[b][b]);
        return sum - marginal(a, b);
    }

    private double marginal(int a, int b) {
        return joint(lefts[a], lefts[b]) + joint(rights[a], rights[b]);
    }

    /** A new class came in: pairs that both go with it gain; its own pairs are worked out. */
    private void addChanges(int slot) {
        allMarginalsChanged(slot);
        for (int b = 0; b <= most; b++) {
            if (live[b] && b != slot) {
                change[Math.min(slot, b)][Math.max(slot, b)] = change(slot, b);
            }
        }
    }

    /** Rows and columns of the new class, and the sums that its counts raised. */
    private void allMarginalsChanged(int slot) {
        for (int a = 0; a <= most; a++) {
            if (!live[a] || a == slot) {
                continue;
            }
            int out = pairs[a][slot];
            int in = pairs[slot][a];
            for (int b = a + 1; b <= most; b++) {
                if (!live[b] || b == slot) {
                    continue;
                }
                int out2 = pairs[b][slot];
                int in2 = pairs[slot][b];
                if ((out | in | out2 | in2) != 0) {
                    change[a][b] += joint(out, out2)
                            + joint(in, in2)
                            - marginal(a, b)
                            + joint(lefts[a] - out, lefts[b] - out2)
                            + joint(rights[a] - in, rights[b] - in2);
                }
            }
        }
    }

    private void mergeBest() {
        int bestA = -1;
        int bestB = -1;
        double best = Double.NEGATIVE_INFINITY;
        for (int a = 0; a <= most; a++) {
            for (int b = a + 1; live[a] && b <= most; b++) {
                if (live[b] && change[a][b] > best) {
                    best = change[a][b];
                    bestA = a;
                    bestB = b;
                }
            }
        }
        merge(bestA, bestB);
    }

    /** Puts class b into class a. */
    private void merge(int a, int b) {
        forget(a, b);
        live[b] = false;
        for (int x = 0; x <= most; x++) {
            pairs[a][x] += pairs[b][x];
        }
        for (int x = 0; x <= most; x++) {
            pairs[x][a] += pairs[x][b];
        }
        lefts[a] += lefts[b];
        rights[a] += rights[b];
        for (int word = 0; word < classOf.length; word++) {
            classOf[word] = classOf[word] == b ? a : classOf[word];
        }
        nodeOf[a] = tree.join(nodeOf[a], nodeOf[b]);
        for (int x = 0; x <= most; x++) {
            if (live[x] && x != a) {
                change[Math.min(a, x)][Math.max(a, x)] = change(a, x);
            }
        }
    }

    /** Pairs of other classes: what the two gave them apart, and give together. */
    private void forget(int a, int b) {
        for (int x = 0; x <= most; x++) {
            if (!live[x] || x == a || x == b) {
                continue;
            }
            for (int y = x + 1; y <= most; y++) {
                if (!live[y] || y == a || y == b) {
                    continue;
                }
                if ((pairs[x][b] | pairs[y][b] | pairs[b][x] | pairs[b][y]) != 0) {
                    change[x][y] += together(pairs[x][a], pairs[x][b], pairs[y][a], pairs[y][b])
                            + together(pairs[a][x], pairs[b][x], pairs[a][y], pairs[b][y]);
                }
            }
        }
    }

    private double together(int xa, int xb, int ya, int yb) {
        return joint((long) xa + xb, (long) ya + yb) - joint(xa, ya) - joint(xb, yb);
    }

    private int[] liveClasses() {
        int[] found = new int[most + 1];
        int count = 0;
        for (int c = 0; c <= most; c++) {
            if (live[c]) {
                found[count++] = c;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Every class's node becomes a leaf of the hierarchy; the node at the top is given back. */
    private int mergeAll() {
        int[] classes = liveClasses();
        for (int c : classes) {
            nodeOf[c] = tree.leaf(nodeOf[c]);
        }
        for (int left = classes.length; left > 1; left--) {
            mergeBest();
        }
        return nodeOf[liveClasses()[0]];
    }
}
