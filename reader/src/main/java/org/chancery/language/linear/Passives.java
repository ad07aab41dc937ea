package org.chancery.language.linear;

import java.util.Set;

/** Mends verbs that quotes or a date part from their auxiliary: "was “driven” out", "was on Monday driven out". */
final class Passives {
    private static final Set<String> COPULA = Set.of("cop");
    private static final Set<String> CASE = Set.of("case");
    private static final Set<String> BOUND = Set.of("case", "det", "nmod:poss", "obl:unmarked");
    private static final Set<String> MARK = Set.of("mark");
    private static final Set<String> BESIDE = Set.of("parataxis", "acl", "advcl", "ccomp", "xcomp");

    private final TaggedTree tree;

    private Passives(TaggedTree tree) {
        this.tree = tree;
    }

    /** Where a day is taken for the predicate, which the search for subjects must not see. */
    static void mendDays(TaggedTree tree) {
        Passives passives = new Passives(tree);
        for (int word = 1; word < tree.size(); word++) {
            int copula = Subjects.DAYS.contains(tree.word(word)) ? tree.led(word, 0, COPULA) : -1;
            if (copula >= 0) {
                passives.dated(copula, word);
            }
        }
    }

    static void mend(TaggedTree tree) {
        Passives passives = new Passives(tree);
        for (int word = 1; word < tree.size(); word++) {
            int copula = tree.led(word, 0, COPULA);
            if (copula >= 0 && passives.participle(word) && tree.led(word, copula, MARK) < 0) {
                passives.help(copula, word);
            }
        }
    }

    private boolean participle(int word) {
        return tree.verb(word) && !tree.led(word, BOUND) && (tree.tagged(word, "VBN") || tree.tagged(word, "VBG"));
    }

    private void help(int copula, int verb) {
        boolean passive = !tree.tagged(verb, "VBG");
        tree.relabel(copula, passive ? "aux:pass" : "aux");
        int subject = tree.led(verb, 0, Set.of("nsubj"));
        if (passive && subject >= 0) {
            tree.relabel(subject, "nsubj:pass");
        }
    }

    /** "A bomb was on Monday driven into the gate": the day is no predicate, but when it was. */
    private void dated(int copula, int day) {
        int verb = day + 1;
        int preposition = tree.led(day, copula, CASE);
        boolean under = verb < tree.size() && tree.head(verb) == day && BESIDE.contains(tree.label(verb));
        boolean over =
                verb < tree.size() && tree.head(day) == verb && tree.label(day).equals("nsubj");
        if (preposition < 0 || !under && !over || !tree.tagged(verb, "VBN") && !tree.tagged(verb, "VBD")) {
            return;
        }
        if (under) {
            tree.hang(verb, tree.head(day), tree.label(day));
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) == day && i != preposition) {
                tree.hang(i, verb, tree.label(i));
            }
        }
        tree.hang(day, verb, "obl");
        help(copula, verb);
    }
}
