package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.List;

/** Finds the outermost attributions, then those inside their contents, each read as a text of its own. */
public final class VoiceFinder {
    private static final int DEEPEST = 3;

    private final Proposer proposer;
    private final Selector selector;

    public VoiceFinder(AttributionModel model, CueLexicon lexicon) {
        CueFeatures cues = new CueFeatures(lexicon, model.vocabulary());
        proposer = new Proposer(cues, model.cue(), model.content(), model.source(), model.floor());
        selector = new Selector(new JointFeatures(lexicon), model.joint(), model.threshold());
    }

    /** Outer voices before those that they hold. */
    public List<Voice> find(Passage passage) {
        List<Voice> voices = new ArrayList<>();
        for (Selector.Weighed weighed : selector.weigh(passage, proposer.propose(passage))) {
            if (weighed.outermost()) {
                voices.add(new Voice(weighed.proposal(), -1, weighed.score()));
            }
        }
        int from = 0;
        for (int depth = 1; depth < DEEPEST; depth++) {
            int to = voices.size();
            for (int i = from; i < to; i++) {
                inside(passage, voices, i);
            }
            from = to;
        }
        return voices;
    }

    private void inside(Passage passage, List<Voice> voices, int index) {
        Stretch content = voices.get(index).proposal().content();
        SubPassage.of(passage, content).ifPresent(sub -> {
            for (Selector.Weighed weighed : selector.weigh(sub.passage(), proposer.propose(sub.passage()))) {
                if (weighed.outermost()) {
                    voices.add(new Voice(sub.inWhole(weighed.proposal()), index, weighed.score()));
                }
            }
        });
    }
}
