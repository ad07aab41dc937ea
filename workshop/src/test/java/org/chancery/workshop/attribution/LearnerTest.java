package org.chancery.workshop.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.attribution.internal.Weights;
import org.chancery.workshop.attribution.Learner.Choice;
import org.junit.jupiter.api.Test;

class LearnerTest {
    private static List<Choice> yesAndNo() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            choices.add(new Choice(new int[][] {{1, 2}}, new float[] {1}));
            choices.add(new Choice(new int[][] {{1, 3}}, new float[] {0}));
        }
        return choices;
    }

    @Test
    void learnsAYesAndANo() {
        float[] weights = new Learner(8, 0.1, 0, 5, 1).learn(yesAndNo()).values();
        assertThat(weights[1] + weights[2]).isPositive();
        assertThat(weights[1] + weights[3]).isNegative();
    }

    @Test
    void learnsWhichOfSeveral() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            choices.add(new Choice(new int[][] {{4}, {5}, {6}}, new float[] {0, 1, 0}));
        }
        float[] weights = new Learner(8, 0.1, 0, 5, 1).learn(choices).values();
        assertThat(weights[5]).isGreaterThan(weights[4]).isGreaterThan(weights[6]);
    }

    @Test
    void sameSeedSameWeights() {
        Weights one = new Learner(8, 0.1, 1e-5, 5, 7).learn(yesAndNo());
        Weights other = new Learner(8, 0.1, 1e-5, 5, 7).learn(yesAndNo());
        assertThat(one.values()).isEqualTo(other.values());
    }
}
