package org.chancery.language.linear;

import org.chancery.knowledge.Knowledge;
import org.chancery.language.Upos;

/**
 * A greedy arc-eager parser (Nivre 2003), trained with a dynamic oracle (Goldberg and Nivre 2012) over features after
 * Zhang and Nivre (2011). Each word is shifted once and leaves the stack once, so the cost is linear.
 */
public final class Parser {
    private final Tagger.TagSet tagSet;
    private final Transitions transitions;
    private final Scorer scorer;
    private final int parataxis;
    private final int oblique;
    private final int modifier;
    private final int preposition;

    /** A parser for a tagger's tags. */
    public Parser(Tagger.TagSet tagSet, Transitions transitions, Scorer scorer) {
        this.tagSet = tagSet;
        this.transitions = transitions;
        this.scorer = scorer;
        this.oblique = Math.max(0, transitions.labels().indexOf("obl"));
        this.preposition = Math.max(0, transitions.labels().indexOf("case"));
        this.modifier = Math.max(0, transitions.labels().indexOf("nmod"));
        this.parataxis = Math.max(0, transitions.labels().indexOf("parataxis"));
    }

    /** Loads the parser that goes with a tagger's tags. */
    public static Parser load(Knowledge knowledge, Tagger.TagSet tagSet) {
        Packed packed = Packed.open(knowledge, "models/parser.bin");
        return new Parser(tagSet, new Transitions(packed.strings()), LinearModel.read(packed));
    }

    /**
     * Parses a sentence.
     *
     * @param tags fine tags, as the tagger numbers them
     */
    public Tree parse(Words words, int[] tags) {
        ParserState state = new ParserState(words.size());
        Outline outline = new Outline(tags, tagSet);
        ParseFeatures extractor = new ParseFeatures(words, tags, outline, state);
        Features features = new Features();
        float[] scores = new float[scorer.classes()];
        while (!state.done()) {
            int only = transitions.only(state);
            if (only >= 0) {
                transitions.apply(only, state);
            } else {
                extractor.extract(features);
                scorer.score(features, scores);
                int best = transitions.best(state, scores);
                if (transitions.isLeft(best) && misled(state, outline)) {
                    mend(state, outline);
                } else {
                    transitions.apply(best, state);
                }
            }
        }
        Tree tree = tree(state);
        Repair.mend(tree, outline);
        return tree;
    }

    /** No sign governs a word: one that is about to hang on a sign waited for a head that never came. */
    private static boolean misled(ParserState state, Outline outline) {
        return outline.is(state.next(), Upos.PUNCT) && !outline.is(state.stack(0), Upos.PUNCT) && state.depth() > 1;
    }

    /** Gives the stack's top the preposition that waits below it, and hangs it on what stands before. */
    private void mend(ParserState state, Outline outline) {
        while (state.depth() > 2 && state.head(state.stack(1)) < 0 && outline.is(state.stack(1), Upos.ADP)) {
            state.adopt(preposition);
        }
        state.hang(outline.is(state.stack(1), Upos.VERB) ? oblique : modifier);
    }

    /** One root: the first word under the root node, to which the others are joined by parataxis. */
    private Tree tree(ParserState state) {
        int size = state.size();
        int[] heads = new int[size];
        String[] labels = new String[size];
        int root = -1;
        for (int i = 0; i < size; i++) {
            boolean top = state.head(i) == size;
            int label = top && root >= 0 ? parataxis : state.label(i);
            heads[i] = top ? root : state.head(i);
            labels[i] = top && root < 0 ? "root" : transitions.labels().get(label);
            root = top && root < 0 ? i : root;
        }
        return new Tree(heads, labels);
    }

    /** Heads by word, -1 for the root, and relations. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Tree(int[] heads, String[] labels) {}
}
