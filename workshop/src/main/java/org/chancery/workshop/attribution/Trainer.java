package org.chancery.workshop.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.attribution.internal.AttributionModel;
import org.chancery.attribution.internal.CueFeatures;
import org.chancery.attribution.internal.CueLexicon;
import org.chancery.attribution.internal.JointFeatures;
import org.chancery.attribution.internal.Passage;
import org.chancery.attribution.internal.Proposal;
import org.chancery.attribution.internal.Proposer;
import org.chancery.attribution.internal.Selector;
import org.chancery.attribution.internal.Weights;
import org.chancery.workshop.attribution.Learner.Choice;

/**
 * Trains cue, content and source, and the joint model on what these three propose for articles that they did not see.
 */
final class Trainer {
    private static final int CUE_BITS = 20;
    private static final int CONTENT_BITS = 20;
    private static final int SOURCE_BITS = 19;
    private static final int JOINT_BITS = 19;
    private static final float FLOOR = -3.0f;

    private final CueLexicon lexicon;
    private final long seed;
    private final int folds;

    Trainer(CueLexicon lexicon, int folds, long seed) {
        this.lexicon = lexicon;
        this.folds = folds;
        this.seed = seed;
    }

    /** The three first models. */
    private record Base(Weights cue, Weights content, Weights source) {}

    /** A lesson with what the models, trained without it, propose. */
    record Trial(Lesson lesson, List<Proposal> proposals, List<Choice> choices) {}

    AttributionModel train(List<Lesson> lessons) {
        Set<Integer> vocabulary = Examples.vocabulary(lessons, 1);
        CueFeatures cues = new CueFeatures(lexicon, vocabulary);
        Examples examples = new Examples(cues);
        List<Examples.Lot> lots = lessons.stream().map(examples::of).toList();
        say("choices: " + lots.stream().mapToInt(lot -> lot.cues().size()).sum() + " cues, "
                + lots.stream().mapToInt(lot -> lot.contents().size()).sum() + " contents, "
                + lots.stream().mapToInt(lot -> lot.sources().size()).sum() + " sources");
        List<Trial> trials = trials(lessons, lots, cues, examples);
        float threshold = threshold(trials);
        Weights joint = joint(trials);
        Base base = base(lots, -1);
        return new AttributionModel(vocabulary, base.cue(), base.content(), base.source(), joint, FLOOR, threshold);
    }

    List<Trial> trials(List<Lesson> lessons, List<Examples.Lot> lots, CueFeatures cues, Examples examples) {
        List<Trial> trials = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            Base base = base(lots, fold);
            Proposer proposer = new Proposer(cues, base.cue(), base.content(), base.source(), FLOOR);
            for (int i = fold; i < lessons.size(); i += folds) {
                trials.add(trial(lessons.get(i), proposer, examples));
            }
            say("fold " + fold);
        }
        return trials;
    }

    /** Trained on all lessons but those of a fold. */
    private Base base(List<Examples.Lot> lots, int without) {
        List<Choice> cues = new ArrayList<>();
        List<Choice> contents = new ArrayList<>();
        List<Choice> sources = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            if (without < 0 || i % folds != without) {
                cues.addAll(lots.get(i).cues());
                contents.addAll(lots.get(i).contents());
                sources.addAll(lots.get(i).sources());
            }
        }
        return new Base(
                new Learner(CUE_BITS, 0.02, 1e-5, 4, seed).learn(cues),
                new Learner(CONTENT_BITS, 0.05, 1e-5, 3, seed).learn(contents),
                new Learner(SOURCE_BITS, 0.05, 1e-5, 4, seed).learn(sources));
    }

    private Trial trial(Lesson lesson, Proposer proposer, Examples examples) {
        JointFeatures joint = new JointFeatures(lexicon);
        Passage passage = lesson.passage();
        List<Proposal> proposals = proposer.propose(passage);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal proposal = proposals.get(i);
            if (!lesson.discarded().contains(proposal.cue())) {
                int[] features = examples.joint(passage, proposals, i, joint);
                choices.add(new Choice(new int[][] {features}, new float[] {isRight(lesson, proposal) ? 1 : 0}));
            }
        }
        return new Trial(lesson, proposals, choices);
    }

    private static boolean isRight(Lesson lesson, Proposal proposal) {
        Passage passage = lesson.passage();
        return lesson.answers().stream()
                .anyMatch(answer -> Scores.f1(passage, answer.content(), proposal.content()) >= 0.5
                        && answer.cue().contains(proposal.cue())
                        && Scores.sameSource(passage, answer.source(), proposal.source(passage)));
    }

    Weights joint(List<Trial> trials) {
        List<Choice> choices = new ArrayList<>();
        trials.forEach(trial -> choices.addAll(trial.choices()));
        return new Learner(JOINT_BITS, 0.02, 1e-5, 3, seed).learn(choices);
    }

    /** The threshold of the best F1, each half of the trials weighed by the model of the other half. */
    private float threshold(List<Trial> trials) {
        List<Trial> one = new ArrayList<>();
        List<Trial> other = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            (i % 2 == 0 ? one : other).add(trials.get(i));
        }
        Weights ofOne = joint(one);
        Weights ofOther = joint(other);
        float best = 0;
        double bestF1 = 0;
        for (float bar = -1.6f; bar < 1f; bar += 0.2f) {
            Scores scores = new Scores();
            score(one, new Selector(new JointFeatures(lexicon), ofOther, bar), scores);
            score(other, new Selector(new JointFeatures(lexicon), ofOne, bar), scores);
            say("threshold " + bar + ": " + scores);
            if (scores.f1() > bestF1) {
                bestF1 = scores.f1();
                best = bar;
            }
        }
        return best;
    }

    static void score(List<Trial> trials, Selector selector, Scores scores) {
        for (Trial trial : trials) {
            Passage passage = trial.lesson().passage();
            scores.add(
                    passage,
                    List.of(trial.lesson().answers()),
                    given(passage, selector.weigh(passage, trial.proposals())));
        }
    }

    static List<Scores.Given> given(Passage passage, List<Selector.Weighed> weighed) {
        return weighed.stream()
                .filter(Selector.Weighed::outermost)
                .map(Selector.Weighed::proposal)
                .map(proposal -> new Scores.Given(proposal.source(passage), proposal.content()))
                .toList();
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
