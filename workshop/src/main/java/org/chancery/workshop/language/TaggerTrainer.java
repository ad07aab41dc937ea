package org.chancery.workshop.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.language.linear.Features;
import org.chancery.language.linear.Lexicon;
import org.chancery.language.linear.TagFeatures;
import org.chancery.language.linear.Tagger;
import org.chancery.language.linear.Words;

/** Trains the tagger: every decision follows the tags that the model itself gave before. */
final class TaggerTrainer {
    private static final int LEAST_TOUCHED = 3;
    /** A fine tag seen less often is learnt as its universal tag's commonest. */
    private static final int LEAST_SEEN = 5;

    private final Lexicon lexicon;
    private final long seed;

    TaggerTrainer(Lexicon lexicon, long seed) {
        this.lexicon = lexicon;
        this.seed = seed;
    }

    record Trained(List<String> tags, Learner learner) {
        Tagger tagger(double least) {
            return new Tagger(new Tagger.TagSet(tags), learner.averaged(least));
        }
    }

    /** The fine tags that are common enough, sorted. */
    static List<String> tags(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_SEEN)
                .map(Map.Entry::getKey)
                .toList();
    }

    Trained train(List<Example> examples, List<String> tags, int epochs) {
        Learner learner = new Learner(tags.size(), LEAST_TOUCHED);
        List<Prepared> prepared = new ArrayList<>();
        for (Example example : examples) {
            prepared.add(new Prepared(Words.of(example.forms(), lexicon), numbers(example, tags)));
        }
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(prepared, random);
            for (Prepared sentence : prepared) {
                learn(sentence, learner);
            }
        }
        return new Trained(tags, learner);
    }

    private record Prepared(Words words, List<Integer> gold) {}

    /** The gold tags' numbers; a rare fine tag goes with the first of its universal tag. */
    private static List<Integer> numbers(Example example, List<String> tags) {
        List<Integer> numbers = new ArrayList<>();
        for (String tag : example.tags()) {
            int number = Collections.binarySearch(tags, tag);
            String universal = tag.substring(0, tag.indexOf(' ') + 1);
            int like = number >= 0 ? number : -1 - number;
            boolean same = like < tags.size() && tags.get(like).startsWith(universal);
            numbers.add(number >= 0 ? number : same ? like : Math.max(0, like - 1));
        }
        return numbers;
    }

    private static void learn(Prepared sentence, Learner learner) {
        Features features = new Features();
        float[] scores = new float[learner.classes()];
        int[] given = new int[sentence.words.size()];
        for (int i = 0; i < given.length; i++) {
            TagFeatures.extract(sentence.words, given, i, features);
            learner.score(features, scores);
            int gold = sentence.gold.get(i);
            int best = 0;
            for (int c = 1; c < scores.length; c++) {
                best = scores[c] > scores[best] ? c : best;
            }
            learner.tick();
            if (best != gold) {
                learner.update(features, gold, 1);
                learner.update(features, best, -1);
            }
            given[i] = best;
        }
    }
}
