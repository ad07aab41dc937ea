package org.chancery.language.linear;

import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Upos;

/** Tags from left to right: a fine tag for each word, "VERB VBD", the universal tag and the Penn Treebank's. */
public final class Tagger {
    private static final Set<String> NOT_AFTER_TO =
            Set.of("JJ", "JJR", "JJS", "VBD", "VBG", "VBN", "VBP", "VBZ", "DT", "NNS");

    private final TagSet tags;
    private final Scorer scorer;
    private final int infinitive;
    /** By tag, whether no such word follows the infinitive's "to": "to open talks" is no adjective. */
    private final boolean[] barred;

    public Tagger(TagSet tags, Scorer scorer) {
        this.tags = tags;
        this.scorer = scorer;
        this.infinitive = tags.names().indexOf("PART TO");
        this.barred = new boolean[tags.names().size()];
        for (int tag = 0; tag < barred.length; tag++) {
            barred[tag] = NOT_AFTER_TO.contains(tags.penn(tag));
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
        Features features = new Features();
        float[] scores = new float[scorer.classes()];
        for (int i = 0; i < found.length; i++) {
            TagFeatures.extract(words, found, i, features);
            scorer.score(features, scores);
            if (i > 0 && found[i - 1] == infinitive) {
                bar(scores);
            }
            found[i] = best(scores, scorer.classes());
        }
        return found;
    }

    private void bar(float[] scores) {
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
    public record TagSet(List<String> names, List<Upos> upos) {
        public TagSet(List<String> names) {
            this(
                    List.copyOf(names),
                    names.stream()
                            .map(name -> Upos.valueOf(name.substring(0, name.indexOf(' '))))
                            .toList());
        }

        /** The Penn Treebank's tag of a fine tag. */
        public String penn(int tag) {
            String name = names.get(tag);
            return name.substring(name.indexOf(' ') + 1);
        }
    }
}
