package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Upos;
import org.chancery.record.Span;
import org.chancery.record.Status;

/** How far an act has come, from the words around it. */
final class StatusFinder {
    /** A status and the words that prove it. */
    record Verdict(Status status, List<Span> because) {}

    private static final int DEPTH = 12;
    private static final Set<Status> HEDGED = Set.of(Status.EXPECTED, Status.CONSIDERED, Status.DENIED);
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor", "without");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "should", "must", "ought");
    private static final Set<String> HYPOTHESES = Set.of("if", "unless", "provided");

    private final Lexicon lexicon;
    private final Tree tree;
    private final Tenses tenses;

    StatusFinder(Lexicon lexicon, Tree tree) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.tenses = new Tenses(tree);
    }

    /** The status of a verb's or a copular predicate's act. */
    Verdict verb(int verb) {
        return verb(verb, 0);
    }

    /** Whether the clause is told in the past tense outright, which a date of doubtful year does not undo. */
    boolean past(int verb) {
        return tenses.past(verb);
    }

    /** The status of an act that a noun names, carried by a light verb or standing alone (-1). */
    Verdict noun(int noun, int carrier, String effect) {
        int above = tree.at(noun).head();
        boolean undone = above >= 0
                && tree.is(noun, "nmod")
                && lexicon.governor("n", tree.lemma(above))
                        .filter("denied"::equals)
                        .isPresent();
        if (undone) {
            return new Verdict(Status.DENIED, List.of(tree.span(above)));
        }
        for (int child : tree.children(noun)) {
            Optional<Status> said = tree.is(child, "amod", "acl", "advmod")
                    ? lexicon.modifier(tree.at(child).form().toLowerCase(Locale.ROOT))
                    : Optional.empty();
            if (said.isPresent()) {
                return new Verdict(said.get(), List.of(tree.span(child)));
            }
            if (tree.is(child, "acl") && tree.infinitive(child) && tree.passive(child)) {
                return new Verdict(Status.PLANNED, List.of(tree.span(child)));
            }
            if (tree.is(child, "det") && tree.lemma(child).equals("no")) {
                return new Verdict(Status.DENIED, List.of(tree.span(child)));
            }
        }
        if (carrier >= 0) {
            Verdict carried = verb(carrier);
            boolean real = carried.status() == Status.DONE || carried.status() == Status.ONGOING;
            boolean told = !real && !effect.equals("conditional") || carried.status() == Status.DENIED;
            return effect.equals("same") || told
                    ? carried
                    : new Verdict(Lexicon.status(effect), List.of(tree.span(carrier)));
        }
        return bare(noun);
    }

    /** A noun on its own takes what governs it, and is otherwise taken as a fact. */
    private Verdict bare(int noun) {
        int head = tree.at(noun).head();
        boolean aside = Candidate.aside(tree, noun);
        if (head >= 0 && !aside && tree.is(noun, "obj", "nmod", "obl", "xcomp")) {
            boolean adjective = tree.at(head).upos() == Upos.ADJ;
            String pos = tree.noun(head) ? "n" : adjective ? "a" : "v";
            Optional<String> said = lexicon.governor(pos, tree.lemma(head)).filter(found -> !found.equals("same"));
            if (said.isPresent() && (adjective || !tree.is(noun, "obl"))) {
                return new Verdict(Lexicon.status(said.get()), List.of(tree.span(head)));
            }
        }
        int clause = tree.clauseAbove(noun);
        if (clause >= 0 && tree.is(noun, "obl", "nmod") && future(clause)) {
            return verb(clause);
        }
        if (clause >= 0 && tree.has(noun, "det", "a", "an", "any") && supposed(clause)) {
            return new Verdict(Status.CONSIDERED, List.of(tree.span(clause)));
        }
        return new Verdict(Status.DONE, List.of(tree.span(noun)));
    }

    /** "what would follow on an attack": nobody says that there was one. */
    private boolean supposed(int clause) {
        return own(clause, new ArrayList<>())
                .filter(status -> status != Status.DENIED)
                .isPresent();
    }

    private boolean future(int verb) {
        return tree.has(verb, "aux", "will", "shall");
    }

    private Verdict verb(int verb, int depth) {
        List<Span> words = new ArrayList<>();
        Optional<Status> own = own(verb, words);
        Optional<Verdict> above = depth < DEPTH ? governed(verb, depth) : Optional.empty();
        if (own.isPresent()) {
            boolean weaker = own.get() == Status.PLANNED && tree.is(verb, "ccomp");
            return above.filter(verdict -> weaker && HEDGED.contains(verdict.status()))
                    .orElse(new Verdict(own.get(), words));
        }
        return above.orElseGet(() -> new Verdict(tenses.status(verb), List.of(tree.span(verb))));
    }

    /** What the clause's own negation, auxiliaries and conditions say. */
    private Optional<Status> own(int verb, List<Span> words) {
        Optional<Integer> negation = negation(verb);
        if (negation.isPresent()) {
            words.add(tree.span(negation.get()));
            return Optional.of(Status.DENIED);
        }
        int mark = tree.is(verb, "advcl") ? tree.child(verb, "mark") : -1;
        if (mark >= 0 && HYPOTHESES.contains(tree.lemma(mark))) {
            words.add(tree.span(mark));
            return Optional.of(Status.CONDITIONAL);
        }
        for (int child : tree.children(verb)) {
            if (!tree.is(child, "aux")) {
                continue;
            }
            String lemma = tree.lemma(child);
            boolean modal =
                    lemma.equals("will") || lemma.equals("shall") || lemma.equals("would") || lemma.equals("wo");
            if (modal || POSSIBLE.contains(lemma)) {
                words.add(tree.span(child));
                return Optional.of(modal ? condition(verb, words) : Status.CONSIDERED);
            }
        }
        return Optional.empty();
    }

    private Status condition(int verb, List<Span> words) {
        for (int child : tree.children(verb)) {
            int mark = tree.is(child, "advcl") ? tree.child(child, "mark") : -1;
            if (mark >= 0 && HYPOTHESES.contains(tree.lemma(mark))) {
                words.add(tree.span(mark));
                return Status.CONDITIONAL;
            }
        }
        return Status.PLANNED;
    }

    private Optional<Integer> negation(int verb) {
        for (int child : tree.children(verb)) {
            boolean particle =
                    tree.is(child, "advmod", "mark", "cc:preconj", "det") && NEGATIONS.contains(tree.lemma(child));
            if (particle) {
                return Optional.of(child);
            }
            if (tree.is(child, "nsubj", "obj", "nsubj:pass") && tree.has(child, "det", "no", "neither")) {
                return Optional.of(tree.child(child, "det"));
            }
        }
        return Optional.empty();
    }

    /** What the word that governs the clause makes of it. */
    private Optional<Verdict> governed(int verb, int depth) {
        int head = tree.at(verb).head();
        if (head < 0) {
            return Optional.empty();
        }
        boolean finite =
                tree.at(verb).feat("VerbForm").equals("Fin") || tree.child(verb, "aux") >= 0 && !tree.infinitive(verb);
        if (tree.is(verb, "conj")) {
            return finite && tree.at(verb).feat("Tense").equals("Past") || !verbal(head)
                    ? Optional.empty()
                    : Optional.of(verb(head, depth + 1));
        }
        if (!tree.is(verb, "xcomp", "ccomp", "acl", "advcl", "obl", "obj")) {
            return Optional.empty();
        }
        String pos = tree.noun(head) ? "n" : tree.at(head).upos() == Upos.ADJ ? "a" : "v";
        Optional<String> said = pos.equals("v") && tree.passive(head) || tree.child(head, "cop") >= 0
                ? lexicon.governor("a", tree.at(head).form().toLowerCase(Locale.ROOT))
                : Optional.empty();
        said = said.or(() -> lexicon.governor(pos, tree.lemma(head)));
        if (tree.is(verb, "xcomp", "advcl") && tree.infinitive(verb) && goingTo(head)) {
            said = Optional.of("planned");
        }
        boolean clause = tree.is(verb, "advcl") && !tree.infinitive(verb) && !gerund(verb, head);
        if (said.isPresent() && !said.get().equals("same") && !clause && !(tree.is(verb, "acl:relcl"))) {
            return Optional.of(lifted(head, Lexicon.status(said.get()), depth));
        }
        if (finite) {
            return Optional.empty();
        }
        if (tree.is(verb, "acl") && tree.infinitive(verb)) {
            return tree.passive(verb)
                    ? Optional.of(new Verdict(Status.PLANNED, List.of(tree.span(verb))))
                    : carried(head, depth);
        }
        return verbal(head) && !tree.is(verb, "acl") ? Optional.of(verb(head, depth + 1)) : Optional.empty();
    }

    /** "stop attacking": an object, whatever the parse calls it. */
    private boolean gerund(int verb, int head) {
        return verb == head + 1 && tree.at(verb).form().endsWith("ing");
    }

    /** "is going to": no journey. */
    private boolean goingTo(int head) {
        return tree.at(head).form().equalsIgnoreCase("going") && tree.has(head, "aux", "be");
    }

    private Optional<Verdict> carried(int noun, int depth) {
        int clause = tree.clauseAbove(noun);
        Optional<String> said = clause >= 0 && tree.at(noun).head() == clause && tree.is(noun, "obj")
                ? lexicon.governor("v", tree.lemma(clause)).filter(found -> !found.equals("same"))
                : Optional.empty();
        return said.map(status -> lifted(clause, Lexicon.status(status), depth))
                .or(() -> clause < 0 ? Optional.empty() : Optional.of(verb(clause, depth + 1)));
    }

    private boolean verbal(int token) {
        return tree.at(token).upos() == Upos.VERB
                || tree.child(token, "cop") >= 0
                || tree.at(token).upos() == Upos.ADJ;
    }

    /** "did not plan to": a governor that is itself denied denies its complement. */
    private Verdict lifted(int governor, Status said, int depth) {
        Optional<Integer> negation = negation(governor);
        if (negation.isPresent()) {
            Status status = said == Status.DENIED ? Status.DONE : Status.DENIED;
            return new Verdict(status, List.of(tree.span(negation.get()), tree.span(governor)));
        }
        Verdict above = verb(governor, depth + 1);
        if (Set.of(Status.CONSIDERED, Status.EXPECTED, Status.CONDITIONAL).contains(above.status())) {
            return above;
        }
        return new Verdict(said, List.of(tree.span(governor)));
    }
}
