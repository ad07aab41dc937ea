package org.chancery.language.linear;

import java.util.Set;
import org.chancery.language.Upos;

/** Mends verbs with two subjects, and clauses that are taken for the subject of a later one. */
final class Subjects {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> CASE = Set.of("case");
    private static final Set<String> UNMARKED = Set.of("obl:unmarked");
    private static final Set<String> MARK = Set.of("mark");
    private static final Set<String> QUANTITY = Set.of("nummod");
    private static final Set<String> OWN = Set.of("nsubj", "nsubj:pass", "expl");
    private static final Set<String> OPENING = Set.of("mark", "advmod");
    private static final Set<String> BOUND = Set.of("det", "nmod:poss", "case", "punct", "cc");
    private static final Set<String> GROUP = Set.of("aux", "aux:pass", "advmod", "cop");
    private static final Set<Integer> OPENERS = Clauses.hashes(
            "that", "when", "if", "whether", "where", "as", "because", "after", "before", "while", "until");
    static final Set<Integer> DAYS =
            Clauses.hashes("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    /** "with the minister leaving": prepositions that may govern a subject. */
    private static final Set<Integer> ABSOLUTE = Clauses.hashes("with", "without", "despite", "for");

    private static final Set<Integer> TIMES = Clauses.hashes("after", "before");

    private final TaggedTree tree;
    private final ClauseVerbs verbs;

    private Subjects(TaggedTree tree, ClauseVerbs verbs) {
        this.tree = tree;
        this.verbs = verbs;
    }

    static void mend(TaggedTree tree, ClauseVerbs verbs) {
        Subjects subjects = new Subjects(tree, verbs);
        for (int verb = 1; verb < tree.size(); verb++) {
            subjects.governed(verb);
            subjects.apposed(verb);
            int first = tree.led(verb, 0, SUBJECTS);
            if (first >= 0 && tree.nominal(first) && !tree.tagged(first, "PRP")) {
                subjects.doubled(verb, first);
            }
            if (subjects.swallowed(verb)) {
                subjects.release(verb);
            }
        }
    }

    /** "On a visit to Rome the envoy said", "since the talks failed": no preposition governs a subject. */
    private void governed(int verb) {
        int noun = tree.led(verb, 0, SUBJECTS);
        int preposition = noun < 0 || !tree.nominal(noun) ? -1 : tree.led(noun, 0, CASE);
        if (preposition < 0 || tree.upos(preposition) != Upos.ADP || tree.led(noun, QUANTITY)) {
            return;
        }
        if (!Clauses.SUBORDINATORS.contains(tree.word(preposition))) {
            int day = preposition + 1;
            if (DAYS.contains(tree.word(day)) && day < noun) {
                tree.hang(day, verb, "obl");
                tree.hang(preposition, day, "case");
            } else if (!ABSOLUTE.contains(tree.word(preposition)) && !tree.above(noun, before(verb))) {
                tree.relabel(noun, "obl");
            }
        } else if (!tree.led(verb, MARK)) {
            tree.hang(preposition, verb, "mark");
            subordinate(verb);
        }
    }

    /** "Last year President Smith left": the name behind a bare time is no other name of the year, but the subject. */
    private void apposed(int verb) {
        int time = tree.led(verb, 0, UNMARKED);
        if (time < 0 || !tree.verb(verb) || !tree.finite(verb) || tree.led(verb, OWN)) {
            return;
        }
        for (int i = time + 1; i < verb; i++) {
            boolean name = tree.head(i) == time && tree.label(i).equals("appos") && tree.upos(i) == Upos.PROPN;
            if (name && tree.first(i) > time) {
                tree.hang(i, verb, "nsubj");
                return;
            }
        }
    }

    /** A clause with a subordinator hangs on the next one where the parse took it for the sentence. */
    private void subordinate(int verb) {
        if (tree.label(verb).equals("ccomp")) {
            tree.relabel(verb, "advcl");
        }
        for (int i = verb + 1; tree.head(verb) < 0 && i < tree.size(); i++) {
            if (tree.head(i) == verb && tree.label(i).equals("parataxis") && tree.verb(i)) {
                tree.hang(i, -1, "root");
                tree.hang(verb, i, "advcl");
            }
        }
    }

    private void doubled(int verb, int first) {
        int second = tree.led(verb, first + 1, SUBJECTS);
        if (second < 0 || !tree.nominal(second)) {
            return;
        }
        int opener = opener(verb, first, second);
        if (opener >= 0 && tree.head(verb) >= 0 && tree.head(verb) < first) {
            outside(first, tree.head(verb), opener);
        } else if (tree.first(second) == first + 1 && !tree.led(second, BOUND)) {
            boolean named = tree.upos(second) == Upos.PROPN && tree.upos(first) == Upos.NOUN;
            tree.hang(first, second, named ? "nmod:desc" : "compound");
        }
    }

    private int opener(int verb, int first, int second) {
        for (int i = first + 1; i < second; i++) {
            boolean opens = tree.head(i) == verb && OPENING.contains(tree.label(i));
            if (opens && OPENERS.contains(tree.word(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "said last week that troops": what stands before the word that opens the clause is none of its. */
    private void outside(int noun, int head, int opener) {
        boolean preposition = tree.led(noun, Set.of("case"));
        boolean clause = tree.verb(head);
        boolean time = TIMES.contains(tree.word(opener)) || verbs.pure().contains(tree.word(head));
        String bare = time || object(head) ? "obl:unmarked" : "obj";
        tree.hang(noun, head, !clause ? "nmod" : preposition ? "obl" : bare);
    }

    private boolean object(int verb) {
        for (int i = verb + 1; i < tree.size(); i++) {
            if (tree.head(i) == verb && tree.label(i).equals("obj")) {
                return true;
            }
        }
        return false;
    }

    /** A finite verb with a subject of its own that is taken for the subject of a later verb. */
    private boolean swallowed(int verb) {
        boolean below = tree.head(verb) > verb && SUBJECTS.contains(tree.label(verb));
        return below && tree.verb(verb) && tree.finite(verb) && tree.led(verb, OWN);
    }

    /** "reported no deaths were found", "There are roads and a bridge is closed": the first clause governs the second. */
    private void release(int verb) {
        int later = tree.head(verb);
        boolean reports = verbs.reports().contains(tree.word(verb));
        int conjunction = -1;
        int subject = -1;
        for (int i = verb + 1; i < later; i++) {
            if (reports) {
                subject = tree.head(i) == verb && tree.label(i).equals("obj") ? i : subject;
            } else if (tree.label(i).equals("cc")) {
                conjunction = i;
                subject = -1;
            } else if (conjunction >= 0
                    && subject < 0
                    && tree.nominal(i)
                    && tree.label(i).equals("conj")) {
                subject = i;
            }
        }
        if (subject < 0 || tree.above(subject, later)) {
            return;
        }
        if (!reports && (tree.head(subject) > subject || !tree.above(subject, before(later)))) {
            return;
        }
        tree.hang(subject, later, tree.label(verb));
        tree.hang(verb, tree.head(later), tree.label(later));
        tree.hang(later, verb, reports ? "ccomp" : "conj");
        if (!reports) {
            tree.hang(conjunction, later, "cc");
        }
        for (int i = tree.first(later); i < verb; i++) {
            if (tree.head(i) == later) {
                tree.hang(i, verb, tree.label(i));
            }
        }
    }

    /** The last word before a verb's group. */
    private int before(int verb) {
        int at = verb - 1;
        while (at > 0 && tree.head(at) == verb && GROUP.contains(tree.label(at))) {
            at--;
        }
        return at;
    }
}
