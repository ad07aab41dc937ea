package org.chancery.workshop.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chancery.language.linear.ParserState;
import org.chancery.language.linear.Transitions;
import org.junit.jupiter.api.Test;

class OracleTest {
    private static final Transitions TRANSITIONS = new Transitions(List.of("a", "b", "c"));

    /** A random projective tree: each word's head is chosen where no arc is crossed. */
    private static int[] tree(int size, Random random) {
        int[] heads = new int[size];
        grow(0, size, size, heads, random);
        return heads;
    }

    private static void grow(int from, int to, int head, int[] heads, Random random) {
        if (from < to) {
            int root = from + random.nextInt(to - from);
            heads[root] = head;
            grow(from, root, root, heads, random);
            grow(root + 1, to, root, heads, random);
        }
    }

    @Test
    void whatCostsNothingLeadsToTheGoldTree() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int size = 1 + random.nextInt(9);
            int[] heads = tree(size, random);
            int[] labels = random.ints(size, 0, 3).toArray();
            ParserState state = new ParserState(size);
            follow(new Oracle(heads, labels), state, random, 0);
            for (int i = 0; i < size; i++) {
                assertThat(state.head(i)).isEqualTo(heads[i]);
                assertThat(state.label(i)).isEqualTo(labels[i]);
            }
        }
    }

    @Test
    void afterAnErrorThereIsStillSomethingBestToDo() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            int size = 1 + random.nextInt(9);
            ParserState state = new ParserState(size);
            follow(new Oracle(tree(size, random), new int[size]), state, random, 0.3);
            assertThat(state.done()).isTrue();
        }
    }

    /** Takes a random best transition, or now and then any that is allowed. */
    private static void follow(Oracle oracle, ParserState state, Random random, double astray) {
        boolean[] correct = new boolean[TRANSITIONS.count()];
        while (!state.done()) {
            oracle.correct(state, TRANSITIONS, correct);
            boolean any = random.nextDouble() < astray;
            int[] choices = IntStream.range(0, correct.length)
                    .filter(t -> TRANSITIONS.allowed(t, state) && (any || correct[t]))
                    .toArray();
            assertThat(choices).isNotEmpty();
            TRANSITIONS.apply(choices[random.nextInt(choices.length)], state);
        }
    }
}
