package org.chancery.language.linear;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.language.Upos;

/** "The bridge fell, police say": the cue that closes a sentence is a clause beside it, no part of its last clause. */
final class ClosingCue {
    private static final Set<Upos> SOURCE =
            EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.DET, Upos.PRON, Upos.NUM, Upos.ADP, Upos.PART, Upos.SYM);
    private static final Set<Upos> CLAUSAL = EnumSet.of(Upos.AUX, Upos.SCONJ, Upos.CCONJ);
    /** In words, of the source before the verb and of what follows it. */
    private static final int LONGEST_SOURCE = 18;

    private static final int LONGEST_AFTER = 8;

    private final TaggedTree tree;
    private final ClauseVerbs verbs;

    private ClosingCue(TaggedTree tree, ClauseVerbs verbs) {
        this.tree = tree;
        this.verbs = verbs;
    }

    static void mend(TaggedTree tree, ClauseVerbs verbs) {
        ClosingCue cue = new ClosingCue(tree, verbs);
        int verb = cue.verb();
        int comma = verb < 0 || Set.of("root", "parataxis").contains(tree.label(verb)) ? -1 : cue.comma(verb);
        int root = comma < 0 ? -1 : cue.root(comma);
        if (comma > 2 && root >= 0 && !tree.tagged(root, "VBG")) {
            cue.part(comma, verb, root);
        }
    }

    /** The sentence's last verb, where it is a cue's. */
    private int verb() {
        int last = tree.size() - 1;
        for (int i = last; i >= Math.max(1, last - 1 - LONGEST_AFTER); i--) {
            if (tree.verb(i)) {
                return verbs.cues().contains(tree.word(i)) ? i : -1;
            }
            if (CLAUSAL.contains(tree.upos(i)) || i < last && tree.upos(i) == Upos.PUNCT) {
                return -1;
            }
        }
        return -1;
    }

    /** The comma that parts the cue from the rest; quotes part it well enough for the parser. */
    private int comma(int verb) {
        for (int i = verb - 1; i >= Math.max(1, verb - LONGEST_SOURCE); i--) {
            if (tree.tagged(i, ",")) {
                boolean source = i < verb - 1 && tree.upos(i + 1) != Upos.ADP && !relative(i + 1);
                return source && tree.upos(i - 1) != Upos.PUNCT && tree.upos(i + 1) != Upos.PUNCT ? i : -1;
            }
            boolean adverb = tree.upos(i) == Upos.ADV && i == verb - 1;
            if (!SOURCE.contains(tree.upos(i)) && !adverb && !tree.tagged(i, "HYPH")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean relative(int word) {
        return tree.tagged(word, "WDT") || tree.tagged(word, "WP") || tree.tagged(word, "WP$");
    }

    private int root(int before) {
        for (int i = 0; i < before; i++) {
            if (tree.head(i) < 0) {
                return i;
            }
        }
        return -1;
    }

    private void part(int comma, int verb, int root) {
        handBack(comma, verb);
        tree.hang(verb, root, "parataxis");
        tree.hang(comma, verb, "punct");
        int source = -1;
        for (int i = comma + 1; i < tree.size(); i++) {
            boolean astray = tree.head(i) <= comma || i < verb && tree.head(i) == verb;
            if (i != verb && astray && !tree.label(i).equals("punct")) {
                source = i < verb && named(i) ? i : source;
                tree.hang(i, verb, i > verb && named(i) && !tree.label(i).equals("obj") ? "obl" : tree.label(i));
            }
        }
        for (int i = comma + 1; source >= 0 && i < verb; i++) {
            if (i != source && tree.head(i) == verb && !tree.label(i).equals("advmod")) {
                tree.hang(i, source, tree.label(i));
            }
        }
        if (source >= 0) {
            tree.relabel(source, "nsubj");
        }
    }

    /** What the verb took from before the comma goes back to where the verb hung. */
    private void handBack(int comma, int verb) {
        int last = -1;
        for (int i = tree.first(verb); i < comma; i++) {
            last = tree.head(i) == verb && !tree.label(i).equals("punct") ? i : last;
        }
        for (int i = tree.first(verb); last >= 0 && i < comma; i++) {
            if (tree.head(i) == verb && i != last) {
                tree.hang(i, last, tree.label(i));
            }
        }
        if (last >= 0) {
            tree.hang(last, tree.head(verb), tree.label(verb));
        }
    }

    private boolean named(int word) {
        return tree.upos(word) == Upos.PRON || tree.nominal(word);
    }
}
