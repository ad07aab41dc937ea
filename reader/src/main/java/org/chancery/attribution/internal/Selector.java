package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.language.linear.Features;

/** Weighs proposals against one another and keeps the outermost that are likely right. Thread-safe. */
public final class Selector {
    private final JointFeatures features;
    private final Weights weights;
    private final float threshold;

    /** @param threshold log-odds from which an attribution is kept */
    public Selector(JointFeatures features, Weights weights, float threshold) {
        this.features = features;
        this.weights = weights;
        this.threshold = threshold;
    }

    /**
     * A proposal with the log-odds that it is right.
     *
     * @param outermost kept as an attribution of the report's own
     */
    public record Weighed(Proposal proposal, float score, boolean outermost) {}

    /** All proposals, by cue. */
    public List<Weighed> weigh(Passage passage, List<Proposal> proposals) {
        return weigh(passage, proposals, threshold);
    }

    /** As {@link #weigh(Passage, List)}, with a bar lower by {@code ease}. */
    List<Weighed> leniently(Passage passage, List<Proposal> proposals, float ease) {
        return weigh(passage, proposals, threshold - ease);
    }

    private List<Weighed> weigh(Passage passage, List<Proposal> proposals, float bar) {
        Features buffer = new Features();
        List<Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            features.extract(passage, proposals, i, buffer);
            weighed.add(new Weighed(proposals.get(i), weights.score(buffer), false));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weighed.size(); i++) {
            if (weighed.get(i).score() >= bar) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -weighed.get(i).score()));
        Occupancy taken = new Occupancy(passage.size());
        for (int i : order) {
            Proposal proposal = proposals.get(i);
            if (taken.fits(proposal, passage)) {
                taken.take(proposal);
                weighed.set(i, new Weighed(proposal, weighed.get(i).score(), true));
            }
        }
        return weighed;
    }

    /** Which tokens serve in an attribution already: 1 as content, 2 as cue. */
    private static final class Occupancy {
        private final byte[] role;

        Occupancy(int size) {
            role = new byte[size];
        }

        boolean fits(Proposal proposal, Passage passage) {
            if (role[proposal.cue()] != 0) {
                return false;
            }
            Stretch content = proposal.content();
            int clash = 0;
            for (int range = 0; range < content.ranges(); range++) {
                for (int i = content.first(range); i < content.end(range); i++) {
                    if (role[i] == 2) {
                        return false;
                    }
                    clash += role[i] == 1 && passage.isWord(i) ? 1 : 0;
                }
            }
            return 2 * clash <= content.words(passage);
        }

        void take(Proposal proposal) {
            Stretch content = proposal.content();
            for (int range = 0; range < content.ranges(); range++) {
                for (int i = content.first(range); i < content.end(range); i++) {
                    role[i] = 1;
                }
            }
            role[proposal.cue()] = 2;
        }
    }
}
