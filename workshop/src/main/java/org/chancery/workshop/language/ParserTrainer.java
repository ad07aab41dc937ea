package org.chancery.workshop.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.chancery.language.linear.Features;
import org.chancery.language.linear.Lexicon;
import org.chancery.language.linear.Outline;
import org.chancery.language.linear.ParseFeatures;
import org.chancery.language.linear.Parser;
import org.chancery.language.linear.ParserState;
import org.chancery.language.linear.Tagger;
import org.chancery.language.linear.Transitions;
import org.chancery.language.linear.Words;

/** Trains the parser with a dynamic oracle: after the first rounds it follows its own choices, mostly, into errors. */
final class ParserTrainer {
    private static final int LEAST_TOUCHED = 10;
    /** The lead in score that a right transition must have over the best wrong one. */
    private static final float MARGIN = 20;

    private static final double FOLLOWS_ITSELF = 0.9;
    private static final int ROUNDS_ON_GOLD = 1;

    private final Lexicon lexicon;
    private final Tagger.TagSet tagSet;
    private final long seed;

    ParserTrainer(Lexicon lexicon, Tagger.TagSet tagSet, long seed) {
        this.lexicon = lexicon;
        this.tagSet = tagSet;
        this.seed = seed;
    }

    record Trained(Transitions transitions, Learner learner, Tagger.TagSet tagSet) {
        Parser parser(double least) {
            return new Parser(tagSet, transitions, learner.averaged(least));
        }
    }

    /** A sentence with the tags that it is parsed by, given by a tagger that has not seen it. */
    record Tagged(Example example, int[] tags) {
        Tagged {
            tags = tags.clone();
        }
    }

    private record Prepared(Words words, int[] tags, Outline outline, Oracle oracle) {}

    Trained train(List<Tagged> sentences, int epochs, ObjIntConsumer<Trained> afterEpoch) {
        TreeSet<String> relations = new TreeSet<>();
        sentences.forEach(sentence -> relations.addAll(sentence.example.labels()));
        Transitions transitions = Transitions.of(relations);
        List<Prepared> prepared = new ArrayList<>();
        sentences.forEach(sentence -> prepared.add(prepare(sentence, transitions)));
        Learner learner = new Learner(transitions.count(), LEAST_TOUCHED);
        Trained trained = new Trained(transitions, learner, tagSet);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(prepared, random);
            for (Prepared sentence : prepared) {
                learn(sentence, trained, epoch < ROUNDS_ON_GOLD ? 0 : FOLLOWS_ITSELF, random);
            }
            afterEpoch.accept(trained, epoch);
        }
        return trained;
    }

    private Prepared prepare(Tagged sentence, Transitions transitions) {
        int size = sentence.example.size();
        int[] heads = new int[size];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            int head = sentence.example.heads().get(i);
            heads[i] = head < 0 ? size : head;
            labels[i] = transitions.labels().indexOf(sentence.example.labels().get(i));
        }
        return new Prepared(
                Words.of(sentence.example.forms(), lexicon),
                sentence.tags,
                new Outline(sentence.tags, tagSet),
                new Oracle(heads, labels));
    }

    private static void learn(Prepared sentence, Trained trained, double followsItself, Random random) {
        Learner learner = trained.learner;
        ParserState state = new ParserState(sentence.words.size());
        ParseFeatures extractor = new ParseFeatures(sentence.words, sentence.tags, sentence.outline, state);
        Features features = new Features();
        float[] scores = new float[learner.classes()];
        boolean[] correct = new boolean[learner.classes()];
        while (!state.done()) {
            int only = trained.transitions.only(state);
            if (only >= 0) {
                trained.transitions.apply(only, state);
                continue;
            }
            extractor.extract(features);
            learner.score(features, scores);
            sentence.oracle.correct(state, trained.transitions, correct);
            int gold = best(true, correct, trained.transitions, state, scores);
            int rival = best(false, correct, trained.transitions, state, scores);
            learner.tick();
            if (rival >= 0 && scores[gold] - scores[rival] <= MARGIN) {
                learner.update(features, gold, 1);
                learner.update(features, rival, -1);
            }
            boolean follow = random.nextDouble() < followsItself;
            boolean wrong = rival >= 0 && scores[rival] > scores[gold];
            trained.transitions.apply(follow && wrong ? rival : gold, state);
        }
    }

    /** The best-scored transition that is allowed and, as asked, correct or not; -1 where there is none. */
    private static int best(
            boolean right, boolean[] correct, Transitions transitions, ParserState state, float[] scores) {
        int best = -1;
        for (int t = 0; t < correct.length; t++) {
            if (correct[t] == right && (best < 0 || scores[t] > scores[best]) && transitions.allowed(t, state)) {
                best = t;
            }
        }
        return best;
    }
}
