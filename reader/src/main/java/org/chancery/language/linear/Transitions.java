package org.chancery.language.linear;

import java.util.ArrayList;
import java.util.List;

/** The classes of the parser: shift, reduce, and a left and a right arc for each relation. */
public final class Transitions {
    public static final int SHIFT = 0;
    public static final int REDUCE = 1;
    private static final int FIRST_ARC = 2;

    private final List<String> labels;
    private final int root;

    public Transitions(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.root = labels.indexOf("root");
    }

    public List<String> labels() {
        return labels;
    }

    public int count() {
        return FIRST_ARC + 2 * labels.size();
    }

    public int left(int label) {
        return FIRST_ARC + label;
    }

    public int right(int label) {
        return FIRST_ARC + labels.size() + label;
    }

    public boolean isLeft(int transition) {
        return transition >= FIRST_ARC && transition < FIRST_ARC + labels.size();
    }

    public boolean isRight(int transition) {
        return transition >= FIRST_ARC + labels.size();
    }

    /** The label of an arc's transition. */
    public int label(int transition) {
        return (transition - FIRST_ARC) % labels.size();
    }

    public void apply(int transition, ParserState state) {
        if (transition == SHIFT) {
            state.shift();
        } else if (transition == REDUCE) {
            state.reduce();
        } else if (isLeft(transition)) {
            state.left(label(transition));
        } else {
            state.right(label(transition));
        }
    }

    public boolean allowed(int transition, ParserState state) {
        if (transition == SHIFT) {
            return state.canShift();
        }
        if (transition == REDUCE) {
            return state.canReduce();
        }
        return isLeft(transition) ? state.canLeft() : state.canRight();
    }

    /** The one transition that the state allows, where there is but one; else -1. */
    public int only(ParserState state) {
        if (state.next() == state.size()) {
            return state.canReduce() ? REDUCE : root < 0 ? -1 : left(root);
        }
        return state.depth() == 0 ? SHIFT : -1;
    }

    /** The best transition that the state allows. */
    public int best(ParserState state, float[] scores) {
        int best = -1;
        if (state.canShift()) {
            best = SHIFT;
        }
        if (state.canReduce() && (best < 0 || scores[REDUCE] > scores[best])) {
            best = REDUCE;
        }
        if (state.canLeft()) {
            best = best(FIRST_ARC, left(labels.size()), best, scores);
        }
        return state.canRight() ? best(left(labels.size()), count(), best, scores) : best;
    }

    private static int best(int from, int to, int soFar, float[] scores) {
        int best = soFar;
        for (int i = from; i < to; i++) {
            if (best < 0 || scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** The labels of sorted, distinct relations. */
    public static Transitions of(Iterable<String> relations) {
        List<String> labels = new ArrayList<>();
        relations.forEach(labels::add);
        return new Transitions(labels);
    }
}
