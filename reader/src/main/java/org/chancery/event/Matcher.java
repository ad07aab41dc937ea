package org.chancery.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Upos;

/** Finds the frame that fits a word as it stands in its clause. */
final class Matcher {
    private static final String ANY_PARTY = "*";

    private final Lexicon lexicon;
    private final Tree tree;
    private final PartyFinder parties;

    Matcher(Lexicon lexicon, Tree tree, PartyFinder parties) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.parties = parties;
    }

    /** The first row that fits the verb or predicate adjective. */
    Optional<Frame> predicate(int token) {
        String lemma = tree.lemma(token);
        boolean verb = tree.at(token).upos() == Upos.VERB;
        if (located(token)) {
            return first(lexicon.adjective("be-at"), token);
        }
        if (!verb || tree.child(token, "cop") >= 0 || tree.passive(token)) {
            Optional<Frame> adjective =
                    first(lexicon.adjective(tree.at(token).form().toLowerCase(Locale.ROOT)), token);
            if (adjective.isPresent()) {
                return adjective;
            }
        }
        return verb ? first(lexicon.verb(lemma, tree.at(token).form()), token) : first(lexicon.adjective(lemma), token);
    }

    /** "were in China", "will be at the summit": somebody is where a party or a meeting is. */
    private boolean located(int token) {
        if (tree.child(token, "cop") < 0 || tree.at(token).upos() == Upos.ADJ || tree.child(token, "nsubj") < 0) {
            return false;
        }
        List<String> cases = tree.cases(token);
        boolean there = cases.contains("in") && parties.stands(token)
                || cases.contains("at") && (lexicon.in("talks", tree.lemma(token)) || parties.stands(token));
        return there && parties.person(tree.child(token, "nsubj"));
    }

    boolean says(int verb) {
        return lexicon.in("say", tree.lemma(verb));
    }

    Optional<Frame> noun(int token) {
        return first(lexicon.noun(meaning(token)), token);
    }

    /** A lemma, told from its namesakes: strikes from the air are attacks, those of workers are protests. */
    private String meaning(int noun) {
        String lemma = tree.lemma(noun);
        return switch (lemma) {
            case "strike" -> qualified(noun, "armed") ? "airstrike" : lemma;
            case "fire" -> qualified(noun, "armed") ? "gunfire" : lemma;
            case "attack" -> qualified(noun, "ailing") ? "illness" : lemma;
            default -> lemma;
        };
    }

    private boolean qualified(int noun, String by) {
        for (int child : tree.children(noun)) {
            if (tree.is(child, "compound", "amod") && lexicon.in(by, tree.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Frame> first(List<Frame> frames, int token) {
        for (Frame frame : frames) {
            if (fits(frame, token)) {
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }

    private boolean fits(Frame frame, int token) {
        for (List<Condition> group : frame.with()) {
            boolean holds = false;
            for (Condition condition : group) {
                holds = holds || holds(condition, token);
            }
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Condition condition, int token) {
        return switch (condition.place()) {
            case "obj" -> filled(tree.object(token), condition.lemmas());
            case "subj" -> filled(tree.subject(token), condition.lemmas());
            case "iobj" -> tree.child(token, "iobj") >= 0;
            case "prt" -> particle(token, condition.lemmas());
            case "inf" -> complement(token, condition.lemmas());
            case "ing" -> gerund(token);
            case "that" -> clause(token);
            case "party" -> tree.object(token) >= 0 && parties.stands(tree.object(token));
            case "poss" -> tree.object(token) >= 0 && parties.owned(tree.object(token));
            case "passive" -> tree.passive(token);
            case "person" -> tree.object(token) >= 0 && parties.living(tree.object(token));
            case "persons" -> parties.individual(tree.subject(token)) && parties.individual(tree.object(token));
            case "xadj" -> secondary(token, condition.lemmas());
            case "must" -> obliged(token);
            case "case" -> tree.cases(token).stream().anyMatch(condition.lemmas()::contains);
            case "joint" -> tree.object(token) >= 0 && tree.has(tree.object(token), "amod", "joint");
            case "bare" -> tree.child(token, "xcomp", "ccomp", "compound:prt") < 0;
            case "mod" -> modified(token, condition.lemmas());
            default -> oblique(token, condition.prepositions(), condition.lemmas());
        };
    }

    private boolean filled(int head, Set<String> lemmas) {
        if (head < 0) {
            return false;
        }
        if (lemmas.isEmpty()) {
            return true;
        }
        for (int each : tree.conjuncts(head)) {
            String meaning = meaning(each);
            boolean form = meaning.equals(tree.lemma(each))
                    && lemmas.contains(tree.at(each).form().toLowerCase(Locale.ROOT));
            if (form || lemmas.contains(meaning)) {
                return true;
            }
            for (int child : tree.children(each)) {
                boolean titled = tree.is(child, "flat", "appos", "compound", "nmod")
                        && tree.at(each).upos() == Upos.PROPN
                        && lemmas.contains(tree.lemma(child));
                if (titled) {
                    return true;
                }
                boolean measured =
                        tree.is(child, "nmod") && tree.cases(child).contains("of") || tree.is(child, "compound");
                if (measured && lemmas.contains(tree.lemma(child)) && measure(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "a round of talks", "a series of attacks", "an aid package": the noun below says what it is. */
    private boolean measure(int token) {
        return lexicon.in("measure", tree.lemma(token));
    }

    private boolean particle(int token, Set<String> lemmas) {
        for (int child : tree.children(token)) {
            if (tree.is(child, "compound:prt", "advmod") && lemmas.contains(tree.lemma(child))) {
                return true;
            }
        }
        // a particle that the parse takes for something else: "called off the strike", "handed over $1 million"
        int next = token + 1;
        return next < tree.size() && tree.is(next, "case", "advmod") && lemmas.contains(tree.lemma(next));
    }

    private boolean complement(int token, Set<String> lemmas) {
        int object = tree.child(token, "obj");
        int asked = object < 0 ? -1 : tree.child(object, "acl");
        if (asked >= 0 && tree.infinitive(asked) && lemmas.isEmpty()) {
            return true;
        }
        for (int child : tree.children(token)) {
            boolean clause =
                    tree.is(child, "xcomp", "ccomp", "advcl") && (tree.infinitive(child) || tree.is(child, "xcomp"));
            if (clause
                    && tree.at(child).upos() != Upos.ADJ
                    && (lemmas.isEmpty() || lemmas.contains(tree.lemma(child)))) {
                return true;
            }
        }
        return false;
    }

    private boolean gerund(int token) {
        for (int child : tree.children(token)) {
            if (tree.is(child, "xcomp", "ccomp") && tree.at(child).form().endsWith("ing")) {
                return true;
            }
        }
        int next = token + 1;
        return next < tree.size()
                && tree.at(next).upos() == Upos.VERB
                && tree.at(next).form().endsWith("ing");
    }

    private boolean clause(int token) {
        return tree.child(token, "ccomp") >= 0;
    }

    /** "said that X must …": the speaker asks it of X. */
    private boolean obliged(int token) {
        for (int child : tree.children(token)) {
            int subject = tree.child(child, "nsubj", "nsubj:pass");
            boolean others = subject >= 0 && !Speakers.firstPerson(tree.lemma(subject));
            if (others && tree.is(child, "ccomp", "parataxis") && must(child)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause is told as a duty; of two subjects the parse may take the second for the clause's head. */
    private boolean must(int clause) {
        boolean must = tree.has(clause, "aux", "must", "should", "ought");
        for (int child : tree.at(clause).upos() == Upos.NOUN ? tree.children(clause) : new int[0]) {
            must = must || tree.is(child, "advcl", "acl") && tree.has(child, "aux", "must", "should", "ought");
        }
        return must;
    }

    private boolean secondary(int token, Set<String> lemmas) {
        for (int child : tree.children(token)) {
            boolean apart = tree.is(child, "obl") && !tree.cases(child).isEmpty(); // "called for the killers' release"
            if (!apart
                    && tree.is(child, "xcomp", "obj", "ccomp", "advcl", "obl")
                    && lemmas.contains(tree.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    private boolean modified(int token, Set<String> lemmas) {
        for (int child : tree.children(token)) {
            if (tree.is(child, "amod", "compound", "nmod") && lemmas.contains(tree.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    private boolean oblique(int token, Set<String> prepositions, Set<String> lemmas) {
        if (any(token, prepositions, lemmas) || prepositions.contains("as") && quoted(token, lemmas)) {
            return true;
        }
        int object = tree.child(token, "obj");
        return object >= 0 && any(object, prepositions, lemmas);
    }

    /** "considering Japan as “… support”": quotes break the parse, so the words between them are looked through. */
    private boolean quoted(int verb, Set<String> lemmas) {
        for (int i = verb + 1; i + 1 < tree.size(); i++) {
            if (tree.lemma(i).equals("as") && "“\"".contains(tree.at(i + 1).form())) {
                for (int j = i + 2;
                        j < tree.size() && !"”\"".contains(tree.at(j).form());
                        j++) {
                    if (lemmas.contains(tree.lemma(j))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean any(int token, Set<String> prepositions, Set<String> lemmas) {
        for (int child : tree.children(token)) {
            boolean nominal = tree.is(child, "obl", "nmod", "advcl", "ccomp", "xcomp", "acl");
            int mark = tree.child(child, "mark");
            boolean clausal = mark >= 0
                    && (!tree.lemma(mark).equals("to") || tree.at(child).form().endsWith("ing"));
            boolean marked = tree.cases(child).stream().anyMatch(prepositions::contains)
                    || clausal && prepositions.contains(tree.lemma(mark));
            boolean dated = prepositions.contains("on") && lexicon.in("day", tree.lemma(child));
            boolean meant =
                    lemmas.contains(ANY_PARTY) ? parties.stands(child) : lemmas.isEmpty() || filled(child, lemmas);
            if (nominal && marked && !dated && meant) {
                return true;
            }
        }
        return false;
    }
}
