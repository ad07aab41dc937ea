package org.chancery.workshop.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.chancery.language.linear.Features;
import org.chancery.language.linear.LinearModel;
import org.junit.jupiter.api.Test;

class LearnerTest {
    private static final int CLASSES = 40;

    private static Features features(int word) {
        Features features = new Features();
        features.add(0);
        features.add(1, word);
        features.add(2, word % 7, word % 3);
        return features;
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int c = 1; c < CLASSES; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }

    private static Learner trained() {
        Learner learner = new Learner(CLASSES, 1);
        Random random = new Random(1);
        float[] scores = new float[CLASSES];
        for (int i = 0; i < 20_000; i++) {
            int word = random.nextInt(500);
            Features features = features(word);
            learner.score(features, scores);
            int gold = word % CLASSES;
            learner.tick();
            if (best(scores) != gold) {
                learner.update(features, gold, 1);
                learner.update(features, best(scores), -1);
            }
        }
        return learner;
    }

    @Test
    void learnsAndTheShippedModelDecidesAlike() {
        LinearModel model = trained().averaged(0);
        float[] scores = new float[CLASSES];
        int right = 0;
        for (int word = 0; word < 500; word++) {
            model.score(features(word), scores);
            right += best(scores) == word % CLASSES ? 1 : 0;
        }
        assertThat(right).isGreaterThan(490);
    }

    @Test
    void theShippedModelsScoresAreTheAverages() {
        Learner learner = new Learner(CLASSES, 1);
        Features features = features(3);
        for (int c = 0; c < CLASSES; c++) {
            learner.update(features, c, c % 5 - 2);
        }
        learner.tick();
        float[] shipped = new float[CLASSES];
        learner.averaged(0).score(features, shipped);
        float[] unknown = new float[CLASSES];
        learner.averaged(0).score(features(4), unknown);
        for (int c = 0; c < CLASSES; c++) {
            double average = (c % 5 - 2) * features.size() / 2.0;
            assertThat(shipped[c] / 32.0).isCloseTo(average, within(0.1));
            assertThat(Math.abs(unknown[c])).isLessThanOrEqualTo(Math.abs(shipped[c]));
        }
    }

    @Test
    void aFeatureSpeaksOnlyAfterSeveralUpdates() {
        Learner learner = new Learner(3, 2);
        Features features = features(1);
        float[] scores = new float[3];
        learner.update(features, 1, 1);
        learner.score(features, scores);
        assertThat(scores).containsOnly(0);
        learner.update(features, 1, 1);
        learner.score(features, scores);
        assertThat(scores[1]).isEqualTo(6);
    }
}
