package org.chancery.workshop.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
    private final int[][] successors;
    private final int[][] successorCounts;
    private final int[][] predecessors;
    private final int[][] predecessorCounts;
    private final int[] classOf;

    /** A class's words; a node's two halves. */
    private final int[] nodeOf;

    private final int[] parent;
    private final boolean[] turn;
    private int nodes;

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
        successors = new int[words][];
        successorCounts = new int[words][];
        predecessors = new int[words][];
        predecessorCounts = new int[words][];
        classOf = new int[words];
        Arrays.fill(classOf, -1);
        nodeOf = new int[most + 1];
        parent = new int[words * 2 + most];
        Arrays.fill(parent, -1);
        turn = new boolean[parent.length];
        nodes = words;
        for (int n = 1; n < TABLE; n++) {
            table[n] = n * Math.log(n);
        }
        adjacency(bigrams);
    }

    private void adjacency(List<Map<Integer, Integer>> bigrams) {
        List<Map<Integer, Integer>> back = new ArrayList<>();
        bigrams.forEach(row -> back.add(new HashMap<>()));
        for (int a = 0; a < bigrams.size(); a++) {
            for (Map.Entry<Integer, Integer> entry : bigrams.get(a).entrySet()) {
                back.get(entry.getKey()).put(a, entry.getValue());
            }
        }
        for (int a = 0; a < bigrams.size(); a++) {
            successors[a] = keys(bigrams.get(a));
            successorCounts[a] = values(bigrams.get(a), successors[a]);
            predecessors[a] = keys(back.get(a));
            predecessorCounts[a] = values(back.get(a), predecessors[a]);
        }
    }

    private static int[] keys(Map<Integer, Integer> row) {
        return row.keySet().stream().mapToInt(i -> i).sorted().toArray();
    }

    private static int[] values(Map<Integer, Integer> row, int[] keys) {
        return Arrays.stream(keys).map(row::get).toArray();
    }

    private double f(long n) {
        return n < TABLE ? table[(int) n] : n * Math.log(n);
    }

    /** The path of every word's class: a leading 1, then a bit for each turn, at most 24. */
    int[] paths() {
        for (int word = 0; word < successors.length; word++) {
            int slot = freeSlot();
            enter(word, slot);
            if (word == most - 1) {
                allChanges();
            } else if (word >= most) {
                addChanges(slot);
                mergeBest();
            }
        }
        if (successors.length < most) {
            allChanges();
        }
        int root = mergeAll();
        int[] paths = new int[successors.length];
        for (int word = 0; word < paths.length; word++) {
            paths[word] = path(word, root);
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
        count(successors[word], successorCounts[word], slot, true);
        count(predecessors[word], predecessorCounts[word], slot, false);
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
        double sum = joint(pairs[a][a], 0);
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
        join(a, b);
        for (int x = 0; x <= most; x++) {
            if (live[x] && x != a) {
                change[Math.min(a, x)][Math.max(a, x)] = change(a, x);
            }
        }
    }

    private void join(int a, int b) {
        parent[nodeOf[a]] = nodes;
        parent[nodeOf[b]] = nodes;
        turn[nodeOf[b]] = true;
        nodeOf[a] = nodes++;
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
            leaf(c);
        }
        for (int left = classes.length; left > 1; left--) {
            mergeBest();
        }
        return nodeOf[liveClasses()[0]];
    }

    private void leaf(int klass) {
        parent[nodeOf[klass]] = nodes;
        leaves.put(nodes, true);
        nodeOf[klass] = nodes++;
    }

    private final Map<Integer, Boolean> leaves = new HashMap<>();

    private int path(int word, int root) {
        int node = word;
        while (!leaves.containsKey(node)) {
            node = parent[node];
        }
        int bits = 0;
        int length = 0;
        boolean[] turns = new boolean[64];
        for (; node != root && length < turns.length; node = parent[node]) {
            turns[length++] = turn[node];
        }
        bits = 1;
        for (int i = length - 1; i >= 0 && i >= length - 24; i--) {
            bits = bits * 2 + (turns[i] ? 1 : 0);
        }
        return bits;
    }
}
