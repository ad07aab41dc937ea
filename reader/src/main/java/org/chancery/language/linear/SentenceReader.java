package org.chancery.language.linear;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.knowledge.Knowledge;

/**
 * Parses tagged sentences and mends their trees. Where a tree has shapes that English has not, words that the tagger
 * doubted are tried with their second tag, and the soundest tree is taken.
 */
public final class SentenceReader {
    /** How many words of a sentence are tried again; the worst sentence costs so many parses more. */
    private static final int TRIES = 5;
    /** The lead in score below which the tagger's choice is doubted. */
    private static final float DOUBT = 700;
    /** The same for a participle, where the tree shows it or the sentence's root to be at fault. */
    private static final float DOUBT_AT_FAULT = 1400;
    /** The same for a participle in a sentence that has no finite verb: "The lawmakers blasted the plan." */
    private static final float DOUBT_WITHOUT_VERB = 2500;
    /** A heading of fewer words needs no verb. */
    private static final int SENTENCE = 8;

    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
    private static final Set<String> CONFUSED = Set.of(
            "VBD VBN",
            "VBZ NNS",
            "VBP NN",
            "VB NN",
            "VB VBP",
            "VBG NN",
            "VBD NN",
            "VBN NN",
            "VBP JJ",
            "VB JJ",
            "VBG JJ",
            "VBN JJ",
            "VBD JJ",
            "VBG NNP",
            "VBZ NNP",
            "VBZ NNPS",
            "VB VBN",
            "VB VBD",
            "VBP VBD",
            "VBP VBN");

    private final Tagger tagger;
    private final Parser parser;
    private final ClauseVerbs verbs;
    /** By two tags, whether one form may have either. */
    private final boolean[][] confused;

    public SentenceReader(Tagger tagger, Parser parser, Knowledge knowledge) {
        this.tagger = tagger;
        this.parser = parser;
        this.verbs = ClauseVerbs.load(knowledge);
        int size = tagger.tags().names().size();
        confused = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                confused[i][j] =
                        CONFUSED.contains(penn(i) + " " + penn(j)) || CONFUSED.contains(penn(j) + " " + penn(i));
            }
        }
    }

    private String penn(int tag) {
        return tagger.tags().penn(tag);
    }

    /**
     * Parses a sentence.
     *
     * @param tags as the tagger gave them; changed where others make a sounder tree
     */
    public Parser.Tree parse(Words words, int[] tags) {
        Parser.Tree best = parser.parse(words, tags);
        int[] faults = faults(best, words, tags);
        int least = IntStream.of(faults).sum();
        List<Tagger.Doubt> doubts = least == 0 ? List.of() : doubts(words, tags, faults, root(best));
        int[] given = doubts.isEmpty() ? tags : tags.clone();
        for (Tagger.Doubt doubt : doubts) {
            int[] others = given.clone();
            others[doubt.word()] = doubt.tag();
            tagger.tag(words, others, doubt.word() + 1);
            Parser.Tree tree = parser.parse(words, others);
            int count = IntStream.of(faults(tree, words, others)).sum();
            if (count < least) {
                least = count;
                best = tree;
                System.arraycopy(others, 0, tags, 0, tags.length);
            }
        }
        Passives.mend(new TaggedTree(best, words, tags, tagger.tags()));
        return best;
    }

    /** Parses words that are no sentence: nothing is mended that only a sentence must have. */
    public Parser.Tree parseFragment(Words words, int[] tags) {
        return parser.parse(words, tags);
    }

    private static int root(Parser.Tree tree) {
        int root = 0;
        while (tree.heads()[root] >= 0) {
            root++;
        }
        return root;
    }

    private int[] faults(Parser.Tree parsed, Words words, int[] tags) {
        TaggedTree tree = new TaggedTree(parsed, words, tags, tagger.tags());
        Passives.mendDays(tree);
        ClosingCue.mend(tree, verbs);
        Subjects.mend(tree, verbs);
        Clauses.mend(tree, verbs);
        return Soundness.faults(tree);
    }

    private List<Tagger.Doubt> doubts(Words words, int[] tags, int[] faults, int root) {
        boolean sentence =
                tags.length >= SENTENCE && penn(tags[tags.length - 1]).equals(".");
        boolean finite = IntStream.of(tags).anyMatch(tag -> FINITE.contains(penn(tag)));
        return tagger.doubts(words, tags, confused, sentence ? DOUBT_WITHOUT_VERB : DOUBT).stream()
                .filter(doubt -> {
                    boolean participle = penn(tags[doubt.word()]).equals("VBN")
                            && penn(doubt.tag()).equals("VBD");
                    boolean fault = faults[doubt.word()] > 0 || faults[root] > 0;
                    float most = !finite ? DOUBT_WITHOUT_VERB : fault ? DOUBT_AT_FAULT : DOUBT;
                    return doubt.lead() < (participle ? most : DOUBT);
                })
                .limit(TRIES)
                .toList();
    }
}
