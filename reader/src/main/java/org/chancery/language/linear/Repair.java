package org.chancery.language.linear;

import java.util.Set;
import org.chancery.language.Upos;

/** Mends what a greedy parse gets wrong against its own evidence: shapes that no English tree has. */
final class Repair {
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj");

    private static final Set<String> CLAUSAL = Set.of("cop", "nsubj", "nsubj:pass", "expl", "aux");
    private static final Set<String> OBLIQUES = Set.of("obl", "obj", "nmod");

    private final int[] heads;
    private final String[] labels;
    private final Outline outline;

    private Repair(Parser.Tree tree, Outline outline) {
        this.heads = tree.heads();
        this.labels = tree.labels();
        this.outline = outline;
    }

    static void mend(Parser.Tree tree, Outline outline) {
        Repair repair = new Repair(tree, outline);
        for (int i = 0; i < tree.heads().length; i++) {
            if (repair.labels[i].equals("cc") && repair.heads[i] >= 0) {
                repair.coordinate(i);
                repair.lead(i);
                repair.share(i);
            }
            repair.complement(i);
            repair.list(i);
            repair.compound(i);
        }
    }

    /** "Talks between France and Japan broke down": a noun without a verb is no clause, but the verb's subject. */
    private void lead(int conjunction) {
        int verb = heads[conjunction];
        int noun = heads[verb];
        if (noun < 0 || noun > conjunction || !labels[noun].equals("root") || !labels[verb].equals("conj")) {
            return;
        }
        int subject = sibling(conjunction, verb, 1);
        boolean clause = outline.is(noun, Upos.VERB) || outline.is(noun, Upos.ADJ) || governs(noun, conjunction);
        if (clause || subject < 0 || !outline.is(verb, Upos.VERB)) {
            return;
        }
        heads[subject] = likest(noun, conjunction, subject);
        heads[conjunction] = subject;
        heads[noun] = verb;
        labels[noun] = labels[subject];
        labels[subject] = "conj";
        heads[verb] = -1;
        labels[verb] = "root";
        for (int i = conjunction + 1; i < heads.length; i++) {
            heads[i] = heads[i] == noun && i != subject ? verb : heads[i];
        }
    }

    /** "will meet the premier and will visit": what stands before the conjunction is the first verb's, not a subject. */
    private void share(int conjunction) {
        int verb = heads[conjunction];
        int subject = sibling(conjunction, verb, -1);
        int first = verb < 0 || !outline.is(verb, Upos.VERB) ? -1 : heads[verb];
        boolean shared = subject >= 0 && labels[subject].startsWith("nsubj") && 0 <= first && first < subject;
        if (!shared || verb < conjunction || !outline.is(first, Upos.VERB) || !outline.is(verb, Upos.VERB)) {
            return;
        }
        heads[subject] = first;
        labels[subject] = "obj";
        labels[verb] = "conj";
        for (int i = first + 1; i < subject; i++) {
            if (heads[i] == verb && outline.is(i, Upos.ADP)) {
                heads[i] = subject;
                labels[i] = "case";
                labels[subject] = "obl";
            } else if (heads[i] == verb) {
                heads[i] = first;
            }
        }
    }

    /** "Human rights groups appealed": a noun that opens the sentence and has no clause but the next noun's. */
    private void compound(int verb) {
        int noun = heads[verb];
        boolean bare = noun >= 0
                && labels[verb].equals("acl:relcl")
                && labels[noun].equals("root")
                && outline.is(noun, Upos.NOUN)
                && noun + 1 < verb
                && heads[noun + 1] == verb
                && labels[noun + 1].equals("nsubj")
                && outline.is(noun + 1, Upos.NOUN)
                && !governs(noun, noun);
        if (!bare) {
            return;
        }
        for (int i = 0; i < heads.length; i++) {
            heads[i] = heads[i] != noun || i == verb ? heads[i] : i < noun ? noun : verb;
        }
        heads[noun] = noun + 1;
        labels[noun] = "compound";
        heads[verb] = -1;
        labels[verb] = "root";
    }

    /** Whether a noun has what makes a clause of it, or a sign parts it from the conjunction. */
    private boolean governs(int noun, int conjunction) {
        for (int i = 0; i < conjunction; i++) {
            boolean predicate = heads[i] == noun && CLAUSAL.contains(labels[i]);
            if (predicate || i > noun && (outline.is(i, Upos.PUNCT) || outline.is(i, Upos.VERB))) {
                return true;
            }
        }
        return false;
    }

    /** "named A, B, C and D as recipients": no subject of the recipients, but one more of the list. */
    private void list(int name) {
        int noun = heads[name];
        boolean subject = noun > name && labels[name].equals("nsubj") && outline.is(noun, Upos.NOUN);
        if (!subject || name < 2 || !outline.is(name - 1, Upos.PUNCT) || !labels[name - 2].equals("conj")) {
            return;
        }
        for (int i = name + 1; i < noun; i++) {
            if (heads[i] == noun && labels[i].equals("case") && outline.kind(heads[name - 2]) == outline.kind(name)) {
                heads[name] = heads[name - 2];
                labels[name] = "conj";
                return;
            }
        }
    }

    /** "is weighing sending arms": a verb right behind its verb, with no preposition, is its complement. */
    private void complement(int verb) {
        boolean behind = verb > 0 && heads[verb] == verb - 1 && outline.is(verb - 1, Upos.VERB);
        if (behind && outline.is(verb, Upos.VERB) && OBLIQUES.contains(labels[verb])) {
            labels[verb] = "xcomp";
        }
    }

    /** "France and Japan signed": two subjects of one verb with a conjunction between them are one, coordinated. */
    private void coordinate(int conjunction) {
        int verb = heads[conjunction];
        int after = sibling(conjunction, verb, 1);
        int before = sibling(conjunction, verb, -1);
        if (after < 0 || before < 0 || !labels[after].equals(labels[before])) {
            return;
        }
        heads[after] = likest(before, conjunction, after);
        labels[after] = "conj";
        heads[conjunction] = after;
    }

    /** "an accord between France and Japan": names are coordinated with names, nouns with nouns. */
    private int likest(int before, int conjunction, int after) {
        for (int i = conjunction - 1; i > before && outline.kind(before) != outline.kind(after); i--) {
            if (outline.kind(i) == outline.kind(after) && !labels[i].equals("flat") && !labels[i].equals("compound")) {
                return i;
            }
        }
        return before;
    }

    /** The nearest argument of the verb on one side of the conjunction, with the verb not between. */
    private int sibling(int conjunction, int verb, int step) {
        for (int i = conjunction + step; i >= 0 && i < heads.length && i != verb; i += step) {
            if (heads[i] == verb && !labels[i].equals("punct")) {
                return ARGUMENTS.contains(labels[i]) && !outline.is(i, Upos.VERB) ? i : -1;
            }
        }
        return -1;
    }
}
