package org.chancery.workshop.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.language.Name;
import org.chancery.language.linear.Features;
import org.chancery.language.linear.Lexicon;
import org.chancery.language.linear.NameFeatures;
import org.chancery.language.linear.NameFinder;
import org.chancery.language.linear.Tagger;
import org.chancery.language.linear.Words;

/** Trains the name finder article by article, with the memory of what the model itself found before. */
final class NameTrainer {
    private static final int LEAST_TOUCHED = 3;
    private final Lexicon lexicon;
    private final Tagger tagger;
    private final long seed;

    NameTrainer(Lexicon lexicon, Tagger tagger, long seed) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.seed = seed;
    }

    private record Prepared(Words words, int[] tags, int[] gold) {}

    Learner train(List<NameFile> files, int epochs) {
        Learner learner = new Learner(NameFinder.CLASSES, LEAST_TOUCHED);
        List<List<Prepared>> articles = new ArrayList<>();
        for (NameFile file : files) {
            articles.add(file.sentences().stream().map(this::prepare).toList());
        }
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(articles, random);
            for (List<Prepared> article : articles) {
                NameFinder.Memory memory = new NameFinder.Memory();
                for (Prepared sentence : article) {
                    memory.remember(sentence.words, NameFinder.names(learn(sentence, memory, learner)));
                }
            }
        }
        return learner;
    }

    private Prepared prepare(NameFile.Marked sentence) {
        Words words = Words.of(sentence.forms(), lexicon);
        int[] gold = new int[words.size()];
        for (Name name : sentence.names()) {
            boolean single = name.end() - name.first() == 1;
            for (int i = name.first(); i < name.end(); i++) {
                int place = i == name.first() ? 0 : i == name.end() - 1 ? 2 : 1;
                gold[i] = NameFinder.mark(name.kind(), single ? 3 : place);
            }
        }
        return new Prepared(words, tagger.tag(words), gold);
    }

    /** Finds the best marks, and where they are not the gold ones moves the weights of words and steps (Collins 2002). */
    private static int[] learn(Prepared sentence, NameFinder.Memory memory, Learner learner) {
        Features features = new Features();
        int[] gold = sentence.gold;
        float[][] scores = new float[gold.length][learner.classes()];
        for (int i = 0; i < gold.length; i++) {
            NameFeatures.extract(sentence.words, sentence.tags, i, memory, features);
            learner.score(features, scores[i]);
        }
        int[] found = NameFinder.best(scores, NameFinder.steps(learner));
        learner.tick();
        for (int i = 0; i < gold.length; i++) {
            int before = i == 0 ? NameFinder.CLASSES : found[i - 1];
            int right = i == 0 ? NameFinder.CLASSES : gold[i - 1];
            if (found[i] != gold[i]) {
                NameFeatures.extract(sentence.words, sentence.tags, i, memory, features);
                learner.update(features, gold[i], 1);
                learner.update(features, found[i], -1);
            }
            if (found[i] != gold[i] || before != right) {
                NameFeatures.step(right, features);
                learner.update(features, gold[i], 1);
                NameFeatures.step(before, features);
                learner.update(features, found[i], -1);
            }
        }
        return found;
    }
}
