package org.chancery.language.linear;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.language.Upos;

/** Gives a finite verb the subject that stands right before it and that a greedy parse hung elsewhere. */
final class Clauses {
    private static final Set<String> OPEN = Set.of("ccomp", "advcl", "parataxis", "acl", "root");
    /** What only a clause with an auxiliary is mistaken for. */
    private static final Set<String> WITH_AUXILIARY = Set.of("xcomp", "nmod", "obl", "obj", "amod");

    private static final Set<String> NOUNS = Set.of(
            "obj",
            "obl",
            "obl:unmarked",
            "nmod",
            "nmod:unmarked",
            "nmod:desc",
            "conj",
            "appos",
            "iobj",
            "compound",
            "parataxis",
            "dep",
            "root",
            "xcomp");
    private static final Set<String> LOOSE = Set.of("parataxis", "conj", "dep", "obl", "nmod", "root");
    private static final Set<String> SUBJECTS =
            Set.of("nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "expl");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass");
    private static final Set<String> GROUP = Set.of("aux", "aux:pass", "advmod", "cop");
    /** What a nominal that is a clause's subject does not have. */
    private static final Set<String> BOUND = Set.of("cc", "mark", "cop", "nsubj", "nsubj:pass", "aux", "aux:pass");

    static final Set<Integer> SUBORDINATORS =
            hashes("as", "after", "before", "until", "since", "than", "because", "while", "although");
    private static final int TO = Words.wordHash("to");
    private static final int WINDOW = 50;

    private final TaggedTree tree;
    private final ClauseVerbs verbs;

    private Clauses(TaggedTree tree, ClauseVerbs verbs) {
        this.tree = tree;
        this.verbs = verbs;
    }

    static Set<Integer> hashes(String... forms) {
        return Stream.of(forms).map(Words::wordHash).collect(Collectors.toUnmodifiableSet());
    }

    static void mend(TaggedTree tree, ClauseVerbs verbs) {
        Clauses clauses = new Clauses(tree, verbs);
        boolean[] subject = new boolean[tree.size()];
        for (int i = 0; i < subject.length; i++) {
            if (tree.head(i) >= 0) {
                subject[tree.head(i)] |= SUBJECTS.contains(tree.label(i));
            }
        }
        for (int verb = 1; verb < subject.length; verb++) {
            int noun = !subject[verb] && clauses.lacking(verb) ? clauses.subject(verb) : -1;
            if (noun >= 0) {
                clauses.attach(noun, verb);
            }
        }
    }

    /** A finite verb that must have a subject of its own. */
    private boolean lacking(int verb) {
        boolean open = OPEN.contains(tree.label(verb));
        if (!tree.verb(verb) || !open && !WITH_AUXILIARY.contains(tree.label(verb))) {
            return false;
        }
        int auxiliary = tree.led(verb, 0, AUXILIARIES);
        boolean finite =
                open && tree.finite(verb) || auxiliary >= 0 && (tree.tagged(auxiliary, "MD") || tree.finite(auxiliary));
        int mark = tree.led(verb, 0, Set.of("mark"));
        return finite && !tree.led(verb, Set.of("cc")) && (mark < 0 || tree.word(mark) != TO);
    }

    /** The nominal that ends right before a verb's group, or -1. */
    private int subject(int verb) {
        int end = opening(verb) - 1;
        boolean comma = end >= 0 && tree.tagged(end, ",");
        end -= end >= 0 && sign(end) ? 1 : 0;
        if (end < 0 || sign(end)) {
            return -1;
        }
        int noun = -1;
        int at = end;
        for (int step = 0; at >= 0 && at < verb && step < WINDOW && !tree.verb(at); step++) {
            noun = tree.nominal(at) && NOUNS.contains(tree.label(at)) && free(at) ? at : noun;
            at = tree.head(at);
        }
        return noun >= 0 && fits(noun, verb) && parted(noun, end, verb, comma) ? noun : -1;
    }

    private int opening(int verb) {
        int at = verb;
        while (at > 0 && tree.head(at - 1) == verb && GROUP.contains(tree.label(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean sign(int word) {
        return tree.upos(word) == Upos.PUNCT;
    }

    /** No preposition governs the nominal, or one that opens clauses too. */
    private boolean free(int noun) {
        int preposition = tree.led(noun, 0, Set.of("case"));
        return (preposition < 0 || SUBORDINATORS.contains(tree.word(preposition))) && !tree.led(noun, BOUND);
    }

    /** A comma before the verb closes what another opened; no colon stands between. */
    private boolean parted(int noun, int end, int verb, boolean comma) {
        boolean opened = false;
        for (int i = noun + 1; i < verb; i++) {
            if (tree.tagged(i, ":")) {
                return false;
            }
            opened |= i <= end && tree.tagged(i, ",");
        }
        return opened || !comma;
    }

    private boolean fits(int noun, int verb) {
        if (tree.above(verb, noun)) {
            return false;
        }
        int head = tree.head(noun);
        if (tree.above(noun, verb)) {
            boolean reported = head >= 0 && verbs.pure().contains(tree.word(head));
            boolean loose = LOOSE.contains(tree.label(noun)) || tree.led(noun, Set.of("case"));
            return tree.head(verb) == noun
                    ? loose || reported
                    : reported && tree.label(verb).equals("acl");
        }
        // "losing the port would end the war": the object of what is itself the subject.
        boolean bare = head >= 0 && head < noun && tree.verb(head) && !tree.finite(head) && !tree.tagged(head, "MD");
        return !bare || tree.above(head, verb) || tree.led(head, AUXILIARIES);
    }

    private void attach(int noun, int verb) {
        int above = tree.head(noun);
        boolean over = tree.above(noun, verb);
        int preposition = tree.led(noun, 0, Set.of("case"));
        if (preposition >= 0) {
            tree.hang(preposition, verb, "mark");
            if (above >= 0) {
                tree.hang(verb, above, "advcl");
            } else if (over) {
                tree.hang(verb, above, "root");
            }
        } else if (over) {
            boolean clause = above >= 0 && tree.verb(above);
            String label = tree.label(noun).equals("root") ? "root" : clause ? "ccomp" : tree.label(verb);
            tree.hang(verb, above, label);
        }
        tree.hang(noun, verb, tree.led(verb, Set.of("aux:pass")) ? "nsubj:pass" : "nsubj");
    }
}
