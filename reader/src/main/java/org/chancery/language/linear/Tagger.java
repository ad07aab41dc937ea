package org.chancery.language.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Upos;

/** Tags from left to right: a fine tag for each word, "VERB VBD", the universal tag and the Penn Treebank's. */
public final class Tagger {
    private static final Set<String> NOT_AFTER_TO =
            Set.of("JJ", "JJR", "JJS", "VBD", "VBG", "VBN", "VBP", "VBZ", "DT", "NNS");

    private static final int IS = Words.wordHash("IS");
    private static final Set<Integer> BEFORE_NOUN = Clauses.hashes("(", "the", "of", "by", "with", "against");
    private static final Set<Integer> AFTER_NOUN = Clauses.hashes(")", "'s", "militants", "fighters");

    private final TagSet tags;
    private final Scorer scorer;
    private final int infinitive;
    /** By tag, whether no such word follows the infinitive's "to": "to open talks" is no adjective. */
    private final boolean[] afterTo;
    /** By tag, whether it is an auxiliary's. */
    private final boolean[] auxiliary;

    public Tagger(TagSet tags, Scorer scorer) {
        this.tags = tags;
        this.scorer = scorer;
        this.infinitive = tags.names().indexOf("PART TO");
        this.afterTo = new boolean[tags.names().size()];
        this.auxiliary = new boolean[afterTo.length];
        for (int tag = 0; tag < afterTo.length; tag++) {
            afterTo[tag] = NOT_AFTER_TO.contains(tags.penn(tag));
            auxiliary[tag] = tags.upos().get(tag) == Upos.AUX;
        }
    }

    public static Tagger load(Knowledge knowledge) {
        Packed packed = Packed.open(knowledge, "models/tagger.bin");
        return new Tagger(new TagSet(packed.strings()), LinearModel.read(packed));
    }

    public TagSet tags() {
        return tags;
    }

    /** The number of each word's fine tag. */
    public int[] tag(Words words) {
        int[] found = new int[words.size()];
        tag(words, found, 0);
        return found;
    }

    /** Tags a sentence from a word on; what is before it is given. */
    void tag(Words words, int[] tags, int from) {
        Features features = new Features();
        float[] scores = new float[scorer.classes()];
        for (int i = from; i < tags.length; i++) {
            score(words, tags, i, features, scores);
            tags[i] = best(scores, scorer.classes());
        }
    }

    private void score(Words words, int[] tags, int i, Features features, float[] scores) {
        TagFeatures.extract(words, tags, i, features);
        scorer.score(features, scores);
        if (i > 0 && tags[i - 1] == infinitive) {
            bar(scores, afterTo);
        }
        if (words.form(i) == IS && acronym(words, i)) {
            bar(scores, auxiliary);
        }
    }

    /** "(IS)", "IS's", "the IS": no verb. */
    private static boolean acronym(Words words, int i) {
        return !words.shouting()
                && (BEFORE_NOUN.contains(words.lower(i - 1)) || AFTER_NOUN.contains(words.lower(i + 1)));
    }

    /** Another tag that a word may have, and by how much the one it has was better. */
    record Doubt(int word, int tag, float lead) {}

    /**
     * The words whose tag is in doubt, the most doubtful first.
     *
     * @param others by a tag, which others are likely instead
     */
    List<Doubt> doubts(Words words, int[] tags, boolean[][] others, float most) {
        Features features = new Features();
        float[] scores = new float[scorer.classes()];
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            score(words, tags, i, features, scores);
            int second = -1;
            for (int tag = 0; tag < scorer.classes(); tag++) {
                second = others[tags[i]][tag] && (second < 0 || scores[tag] > scores[second]) ? tag : second;
            }
            float lead = second < 0 ? most : scores[tags[i]] - scores[second];
            if (lead < most) {
                doubts.add(new Doubt(i, second, lead));
            }
        }
        doubts.sort(Comparator.comparingDouble(Doubt::lead));
        return doubts;
    }

    private static void bar(float[] scores, boolean[] barred) {
        for (int tag = 0; tag < barred.length; tag++) {
            if (barred[tag]) {
                scores[tag] = Float.NEGATIVE_INFINITY;
            }
        }
    }

    static int best(float[] scores, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** The fine tags that a model knows, by number. */
    public record TagSet(List<String> names, List<Upos> upos, List<String> penn) {
        public TagSet(List<String> names) {
            this(
                    List.copyOf(names),
                    names.stream()
                            .map(name -> Upos.valueOf(name.substring(0, name.indexOf(' '))))
                            .toList(),
                    names.stream()
                            .map(name -> name.substring(name.indexOf(' ') + 1))
                            .toList());
        }

        /** The Penn Treebank's tag of a fine tag. */
        public String penn(int tag) {
            return penn.get(tag);
        }
    }
}
