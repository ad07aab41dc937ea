package org.chancery.attribution.internal;

/** The trees of a row of sentences: for each token its children and the extent of its subtree. */
final class Trees {
    private final int[] heads;
    private final int[][] children;
    private final int[] lefts;
    private final int[] rights;

    private Trees(int[] heads) {
        this.heads = heads;
        this.children = new int[heads.length][];
        this.lefts = new int[heads.length];
        this.rights = new int[heads.length];
    }

    /**
     * Works them out, in time linear in the tokens.
     *
     * @param heads for each token its head, -1 for a root
     * @param firsts first token of each sentence, and the end of the last
     */
    static Trees of(int[] heads, int[] firsts) {
        Trees trees = new Trees(heads);
        for (int s = 0; s + 1 < firsts.length; s++) {
            trees.link(firsts[s], firsts[s + 1]);
            for (int i = firsts[s]; i < firsts[s + 1]; i++) {
                if (heads[i] < 0) {
                    trees.spread(i, firsts[s + 1] - firsts[s]);
                }
            }
        }
        return trees;
    }

    private void link(int first, int end) {
        int[] count = new int[end - first];
        for (int i = first; i < end; i++) {
            lefts[i] = i;
            rights[i] = i + 1;
            if (heads[i] >= 0) {
                count[heads[i] - first]++;
            }
        }
        for (int i = first; i < end; i++) {
            children[i] = new int[count[i - first]];
            count[i - first] = 0;
        }
        for (int i = first; i < end; i++) {
            if (heads[i] >= 0) {
                children[heads[i]][count[heads[i] - first]++] = i;
            }
        }
    }

    /** Extents from the leaves up, without recursion: trees of hostile texts are deep. */
    private void spread(int root, int most) {
        int[] order = new int[most];
        int size = 1;
        order[0] = root;
        for (int at = 0; at < size; at++) {
            for (int child : children[order[at]]) {
                if (size < most) {
                    order[size++] = child;
                }
            }
        }
        for (int at = size - 1; at > 0; at--) {
            int head = heads[order[at]];
            lefts[head] = Math.min(lefts[head], lefts[order[at]]);
            rights[head] = Math.max(rights[head], rights[order[at]]);
        }
    }

    int[] children(int i) {
        return children[i];
    }

    int left(int i) {
        return lefts[i];
    }

    int right(int i) {
        return rights[i];
    }
}
