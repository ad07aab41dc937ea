package org.chancery.workshop.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.language.linear.ParserState;
import org.chancery.language.linear.Transitions;

/**
 * The dynamic oracle of the arc-eager system (Goldberg and Nivre 2012): how many gold arcs a transition puts out of
 * reach, in any state.
 */
final class Oracle {
    private static final int LEFT = 2;
    private static final int RIGHT = 3;

    private final int size;
    private final int[] heads;
    private final int[] labels;
    private final List<List<Integer>> children = new ArrayList<>();

    /**
     * An oracle for one sentence.
     *
     * @param heads gold heads, the root's being the number of words
     * @param labels gold labels' numbers
     */
    Oracle(int[] heads, int[] labels) {
        this.size = heads.length;
        this.heads = heads.clone();
        this.labels = labels.clone();
        for (int i = 0; i <= size; i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < size; i++) {
            children.get(heads[i]).add(i);
        }
    }

    /** Marks the transitions that cost least; a gold arc must take the gold label, another arc may take any. */
    void correct(ParserState state, Transitions transitions, boolean[] out) {
        Arrays.fill(out, false);
        int[] costs = costs(state);
        int least = Arrays.stream(costs).min().orElseThrow();
        int top = state.stack(0);
        int next = state.next();
        out[Transitions.SHIFT] = costs[Transitions.SHIFT] == least;
        out[Transitions.REDUCE] = costs[Transitions.REDUCE] == least;
        if (costs[LEFT] == least) {
            mark(transitions.left(0), heads[top] == next ? labels[top] : -1, transitions, out);
        }
        if (costs[RIGHT] == least) {
            mark(transitions.right(0), heads[next] == top ? labels[next] : -1, transitions, out);
        }
    }

    private static void mark(int first, int label, Transitions transitions, boolean[] out) {
        int from = label < 0 ? first : first + label;
        int to = label < 0 ? first + transitions.labels().size() : from + 1;
        Arrays.fill(out, from, to, true);
    }

    /** Costs of shift, reduce, left and right; the greatest number for what the state forbids. */
    private int[] costs(ParserState state) {
        int[] costs = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
        int top = state.stack(0);
        int next = state.next();
        boolean[] onStack = new boolean[size + 1];
        for (int i = 0; i < state.depth(); i++) {
            onStack[state.stack(i)] = true;
        }
        int waiting = next < size ? waiting(next, state, onStack) : 0;
        boolean headOnStack = next < size && onStack[heads[next]];
        if (state.canShift()) {
            costs[Transitions.SHIFT] = waiting + (headOnStack ? 1 : 0);
        }
        if (state.canReduce()) {
            costs[Transitions.REDUCE] = ahead(top, next);
        }
        if (state.canLeft()) {
            costs[LEFT] = ahead(top, next) + (heads[top] > next ? 1 : 0);
        }
        if (state.canRight()) {
            boolean lost = heads[next] != top && (headOnStack || heads[next] > next);
            costs[RIGHT] = waiting + (lost ? 1 : 0);
        }
        return costs;
    }

    /** The word's gold children that wait on the stack for their head. */
    private int waiting(int next, ParserState state, boolean[] onStack) {
        int count = 0;
        for (int child : children.get(next)) {
            count += child < next && onStack[child] && state.head(child) < 0 ? 1 : 0;
        }
        return count;
    }

    /** The word's gold children not yet read. */
    private int ahead(int word, int next) {
        int count = 0;
        for (int child : children.get(word)) {
            count += child >= next ? 1 : 0;
        }
        return count;
    }
}
