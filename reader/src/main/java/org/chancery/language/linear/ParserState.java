package org.chancery.language.linear;

import java.util.Arrays;

/**
 * Where an arc-eager parse stands: a stack, the next word, and the arcs so far.
 *
 * <p>The root is a node after the last word (Ballesteros and Nivre 2013), so that every sentence ends with its root's
 * arc. Mutable, for one sentence and one thread.
 */
public final class ParserState {
    private static final int NONE = -1;

    private final int size;
    private final int[] stack;
    private final int[] heads;
    private final int[] labels;
    private final int[] left;
    private final int[] left2;
    private final int[] right;
    private final int[] right2;
    private final int[] leftCount;
    private final int[] rightCount;
    private final int[] leftLabels;
    private final int[] rightLabels;
    private int depth;
    private int next;

    public ParserState(int size) {
        this.size = size;
        stack = new int[size + 1];
        heads = filled();
        labels = filled();
        left = filled();
        left2 = filled();
        right = filled();
        right2 = filled();
        leftCount = new int[size + 1];
        rightCount = new int[size + 1];
        leftLabels = new int[size + 1];
        rightLabels = new int[size + 1];
    }

    private int[] filled() {
        int[] array = new int[size + 1];
        Arrays.fill(array, NONE);
        return array;
    }

    /** How many words; also the number of the root's node. */
    public int size() {
        return size;
    }

    public boolean done() {
        return next >= size && depth == 0;
    }

    /** The next word to read, the root after the last. */
    public int next() {
        return next;
    }

    public int depth() {
        return depth;
    }

    /** A node on the stack, 0 for the top; -1 where the stack is not that deep. */
    public int stack(int fromTop) {
        return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
    }

    public boolean canShift() {
        return next < size;
    }

    public boolean canLeft() {
        return depth > 0 && heads[stack[depth - 1]] == NONE;
    }

    public boolean canRight() {
        return depth > 0 && next < size;
    }

    public boolean canReduce() {
        return depth > 0 && heads[stack[depth - 1]] != NONE;
    }

    public void shift() {
        stack[depth++] = next++;
    }

    public void reduce() {
        depth--;
    }

    /** The next word becomes the head of the stack's top, which leaves the stack. */
    public void left(int label) {
        int child = stack[--depth];
        heads[child] = next;
        labels[child] = label;
        left2[next] = left[next];
        left[next] = child;
        leftCount[next]++;
        leftLabels[next] |= 1 << label;
    }

    /** The stack's top becomes the head of the next word, which goes onto the stack. */
    public void right(int label) {
        int top = stack[depth - 1];
        heads[next] = top;
        labels[next] = label;
        right2[top] = right[top];
        right[top] = next;
        rightCount[top]++;
        rightLabels[top] |= 1 << label;
        stack[depth++] = next++;
    }

    /** The node below the stack's top becomes the top's head; the top leaves the stack. */
    void hang(int label) {
        int child = stack[--depth];
        int head = stack[depth - 1];
        heads[child] = head;
        labels[child] = label;
        right2[head] = right[head];
        right[head] = child;
        rightCount[head]++;
        rightLabels[head] |= 1 << label;
    }

    /** The stack's top becomes the head of the node below it, which leaves the stack. */
    void adopt(int label) {
        int top = stack[depth - 1];
        int child = stack[depth - 2];
        stack[--depth - 1] = top;
        heads[child] = top;
        labels[child] = label;
        left2[top] = left[top];
        left[top] = child;
        leftCount[top]++;
        leftLabels[top] |= 1 << label;
    }

    /** A node's head, -1 where it has none yet or there is no node. */
    public int head(int node) {
        return node < 0 ? NONE : heads[node];
    }

    public int label(int node) {
        return node < 0 ? NONE : labels[node];
    }

    /** A node's first child so far on its left; the one found last. */
    int left(int node, int order) {
        return node < 0 ? NONE : order == 0 ? left[node] : left2[node];
    }

    /** A node's last child so far on its right. */
    int right(int node, int order) {
        return node < 0 ? NONE : order == 0 ? right[node] : right2[node];
    }

    int leftCount(int node) {
        return node < 0 ? 0 : leftCount[node];
    }

    int rightCount(int node) {
        return node < 0 ? 0 : rightCount[node];
    }

    /** The labels on a node's left, as bits; labels a multiple of 32 apart share one. */
    int leftLabels(int node) {
        return node < 0 ? 0 : leftLabels[node];
    }

    int rightLabels(int node) {
        return node < 0 ? 0 : rightLabels[node];
    }
}
