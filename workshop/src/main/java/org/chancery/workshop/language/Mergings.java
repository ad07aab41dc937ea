package org.chancery.workshop.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The tree that merging makes: words first, then a node for each merging. */
final class Mergings {
    private static final int LONGEST_PATH = 24;

    private final int[] parent;
    private final boolean[] turn;
    /** The nodes that are classes in the end. */
    private final Set<Integer> leaves = new HashSet<>();

    private int nodes;

    /**
     * A tree of words alone.
     *
     * @param most how many nodes there may be in all
     */
    Mergings(int words, int most) {
        parent = new int[most];
        Arrays.fill(parent, -1);
        turn = new boolean[most];
        nodes = words;
    }

    /** A node above two others, to which one turns left and right. */
    int join(int left, int right) {
        parent[left] = nodes;
        parent[right] = nodes;
        turn[right] = true;
        return nodes++;
    }

    /** A node above one other: the class that it has become. */
    int leaf(int node) {
        parent[node] = nodes;
        leaves.add(nodes);
        return nodes++;
    }

    /** A leading 1, then a bit for each turn on the way from the root to the word's class. */
    int path(int word, int root) {
        int node = word;
        while (!leaves.contains(node)) {
            node = parent[node];
        }
        int length = 0;
        for (int above = node; above != root; above = parent[above]) {
            length++;
        }
        int cut = Math.max(0, length - LONGEST_PATH);
        int path = 1 << length - cut;
        for (int i = 0; i < length; i++, node = parent[node]) {
            path |= i >= cut && turn[node] ? 1 << i - cut : 0;
        }
        return path;
    }
}
