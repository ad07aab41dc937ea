package org.chancery.workshop.attribution;

import java.util.List;
import java.util.Random;
import org.chancery.attribution.internal.Weights;

/** Log-linear models trained by AdaGrad (Duchi, Hazan, Singer 2011), the mean of the last epochs kept; seeded. */
final class Learner {
    private final int bits;
    private final double rate;
    private final double decay;
    private final int epochs;
    private final long seed;

    /** @param decay L2 penalty for each update of a weight */
    Learner(int bits, double rate, double decay, int epochs, long seed) {
        this.bits = bits;
        this.rate = rate;
        this.decay = decay;
        this.epochs = epochs;
        this.seed = seed;
    }

    /** A choice among candidates; {@code wanted} sums to one. One candidate alone: a yes with that probability. */
    record Choice(int[][] candidates, float[] wanted) {}

    Weights learn(List<Choice> choices) {
        Weights weights = new Weights(bits);
        float[] w = weights.values();
        float[] squares = new float[w.length];
        float[] mean = new float[w.length];
        int[] order = new int[choices.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(seed);
        int kept = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int at : order) {
                update(choices.get(at), w, squares);
            }
            if (2 * epoch >= epochs - 1) {
                kept++;
                for (int i = 0; i < w.length; i++) {
                    mean[i] += w[i];
                }
            }
        }
        for (int i = 0; i < w.length; i++) {
            w[i] = mean[i] / kept;
        }
        return weights;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
    }

    private void update(Choice choice, float[] w, float[] squares) {
        int mask = w.length - 1;
        double[] shares = shares(choice, w);
        for (int k = 0; k < shares.length; k++) {
            double slope = shares[k] - choice.wanted()[k];
            if (Math.abs(slope) < 1e-3) {
                continue;
            }
            for (int hash : choice.candidates()[k]) {
                int i = hash & mask;
                double gradient = slope + decay * w[i];
                squares[i] += (float) (gradient * gradient);
                w[i] -= (float) (rate * gradient / Math.sqrt(squares[i] + 1e-3));
            }
        }
    }

    private static double[] shares(Choice choice, float[] w) {
        int mask = w.length - 1;
        double[] shares = new double[choice.candidates().length];
        double largest = -1e9;
        for (int k = 0; k < shares.length; k++) {
            for (int hash : choice.candidates()[k]) {
                shares[k] += w[hash & mask];
            }
            largest = Math.max(largest, shares[k]);
        }
        if (shares.length == 1) {
            shares[0] = 1 / (1 + Math.exp(-shares[0]));
            return shares;
        }
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            shares[k] = Math.exp(shares[k] - largest);
            sum += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
        }
        return shares;
    }
}
