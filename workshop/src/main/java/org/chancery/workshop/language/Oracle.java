package org.chancery.workshop.language;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.linear.ParserState;
import org.chancery.language.linear.Transitions;

/**
 * The dynamic oracle of the arc-eager system (Goldberg and Nivre 2012): how many gold arcs a transition puts out of
 * reach, in any state.
 */
final class Oracle {
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

    /** The transition that scores best among those that cost least; gold arcs take the gold label. */
    int best(ParserState state, Transitions transitions, float[] scores) {
        int least = Integer.MAX_VALUE;
        int best = -1;
        int[] costs = costs(state);
        for (int kind = 0; kind < 4; kind++) {
            int transition = costs[kind] == Integer.MAX_VALUE ? -1 : choose(kind, state, transitions, scores);
            boolean better = costs[kind] < least
                    || costs[kind] == least && transition >= 0 && best >= 0 && scores[transition] > scores[best];
            if (transition >= 0 && better) {
                least = costs[kind];
                best = transition;
            }
        }
        return best;
    }

    private int choose(int kind, ParserState state, Transitions transitions, float[] scores) {
        if (kind == Transitions.SHIFT || kind == Transitions.REDUCE) {
            return kind;
        }
        int top = state.stack(0);
        int next = state.next();
        if (kind == 2) {
            return heads[top] == next ? transitions.left(labels[top]) : any(transitions.left(0), transitions, scores);
        }
        return heads[next] == top ? transitions.right(labels[next]) : any(transitions.right(0), transitions, scores);
    }

    private static int any(int first, Transitions transitions, float[] scores) {
        int best = first;
        for (int i = first; i < first + transitions.labels().size(); i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
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
            costs[2] = ahead(top, next) + (heads[top] > next ? 1 : 0);
        }
        if (state.canRight()) {
            boolean lost = heads[next] != top && (headOnStack || heads[next] > next);
            costs[3] = waiting + (lost ? 1 : 0);
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
