package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.record.Span;

/** A sentence's parse with its children at hand, and the ways in which clauses are walked. No token is -1. */
final class Tree {
    private static final int DEPTH = 40;

    private final Sentence sentence;
    private final int[][] children;
    private final String[] lemmas;
    private final String[] plainRelations;
    private final Misreadings misreadings = new Misreadings(this);

    Tree(Sentence sentence) {
        this.sentence = sentence;
        lemmas = new String[sentence.size()];
        plainRelations = new String[sentence.size()];
        for (Token token : sentence.tokens()) {
            lemmas[token.index()] = token.lemma().toLowerCase(Locale.ROOT);
            plainRelations[token.index()] = token.relation();
        }
        int[] counts = new int[sentence.size()];
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        children = new int[sentence.size()][];
        for (int i = 0; i < children.length; i++) {
            children[i] = new int[counts[i]];
            counts[i] = 0;
        }
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                children[token.head()][counts[token.head()]++] = token.index();
            }
        }
    }

    Misreadings misreadings() {
        return misreadings;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token at(int token) {
        return sentence.token(token);
    }

    Span span(int token) {
        return at(token).span();
    }

    String lemma(int token) {
        return lemmas[token];
    }

    boolean is(int token, String... relations) {
        if (token < 0) {
            return false;
        }
        String full = at(token).deprel();
        String plain = plainRelations[token];
        for (String relation : relations) {
            if (relation.equals(full) || relation.equals(plain)) {
                return true;
            }
        }
        return false;
    }

    int[] children(int token) {
        return children[token];
    }

    /** The first child in one of the relations. */
    int child(int token, String... relations) {
        for (int child : children[token]) {
            if (is(child, relations)) {
                return child;
            }
        }
        return -1;
    }

    /** Whether a child in the relation has one of the lemmas. */
    boolean has(int token, String relation, String... lemmas) {
        for (int child : children[token]) {
            if (is(child, relation) && List.of(lemmas).contains(lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /** The token and what is coordinated with it. */
    List<Integer> conjuncts(int token) {
        List<Integer> found = new ArrayList<>();
        found.add(token);
        for (int child : children[token]) {
            if (is(child, "conj") && at(child).upos() != Upos.VERB) {
                found.addAll(conjuncts(child));
            }
        }
        return found;
    }

    /** The prepositions and clitics that mark a nominal, lower case; empty for a bare one. */
    List<String> cases(int token) {
        List<String> found = new ArrayList<>();
        for (int child : children[token]) {
            if (is(child, "case")) {
                found.add(lemma(child));
            }
        }
        return found;
    }

    boolean passive(int verb) {
        if (child(verb, "nsubj:pass", "aux:pass", "csubj:pass") >= 0) {
            return !has(verb, "aux", "have") || child(verb, "aux:pass") >= 0;
        }
        Token token = at(verb);
        if (misreadings.participle(verb)) {
            return false;
        }
        boolean participle =
                token.feat("VerbForm").equals("Part") && !token.feat("Tense").equals("Pres");
        if (is(verb, "conj") && participle && child(verb, "nsubj", "aux", "obj") < 0 && token.head() >= 0) {
            return passive(token.head());
        }
        return participle && is(verb, "acl", "advcl") && child(verb, "obj", "nsubj", "aux") < 0;
    }

    /** The word that stands as subject on the surface, through coordination, control and relative clauses. */
    int surfaceSubject(int verb) {
        int at = verb;
        for (int depth = 0; depth < DEPTH; depth++) {
            int own = child(at, "nsubj", "nsubj:pass");
            if (own >= 0) {
                return relative(own) && is(at, "acl:relcl") ? at(at).head() : own;
            }
            int head = at(at).head();
            if (head < 0) {
                return -1;
            }
            if (misreadings.adjective(at)) {
                return child(head, "nsubj");
            }
            if (is(at, "acl")) {
                return noun(head) ? (infinitive(at) ? ownerOf(head) : head) : -1;
            }
            if (is(at, "xcomp", "ccomp") && controlled(head) >= 0) {
                return controlled(head);
            }
            if (!is(at, "conj", "xcomp", "advcl", "ccomp", "parataxis")
                    || is(at, "parataxis") && child(at, "obj") < 0) {
                return -1;
            }
            at = head;
        }
        return -1;
    }

    /** Whose plan it is, for "France's plan to …": the genitive, or the subject of the verb that governs the noun. */
    int ownerOf(int noun) {
        int owner = child(noun, "nmod:poss", "nsubj");
        if (owner >= 0) {
            return owner;
        }
        return is(noun, "obj", "obl", "nsubj") && at(noun).head() >= 0 ? surfaceSubject(at(noun).head()) : -1;
    }

    /** The object that is the subject of the verb's complement: "urged Japan to …". */
    private int controlled(int verb) {
        int object = child(verb, "obj", "iobj");
        if (object < 0 || passive(verb)) {
            return -1;
        }
        return List.of("promise", "use", "hold", "have", "make", "sign").contains(lemma(verb)) ? -1 : object;
    }

    boolean relative(int token) {
        String lemma = lemma(token);
        return lemma.equals("who") || lemma.equals("which") || lemma.equals("that") || lemma.equals("whom");
    }

    boolean noun(int token) {
        Upos upos = at(token).upos();
        return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON || upos == Upos.NUM || upos == Upos.SYM;
    }

    /** Whether a word heads a clause of its own. */
    boolean verbal(int word) {
        return at(word).upos() == Upos.VERB || at(word).upos() == Upos.ADJ || child(word, "cop") >= 0;
    }

    boolean infinitive(int verb) {
        return has(verb, "mark", "to")
                || is(verb, "xcomp") && at(verb).feat("VerbForm").equals("Inf");
    }

    /** Who acts, active or passive. */
    int subject(int verb) {
        if (!passive(verb)) {
            return surfaceSubject(verb);
        }
        for (int child : children[verb]) {
            if (is(child, "obl:agent") || is(child, "obl") && cases(child).contains("by")) {
                return child;
            }
        }
        return -1;
    }

    /** What is acted on, active or passive. */
    int object(int verb) {
        if (passive(verb)) {
            int object = child(verb, "obj");
            return object >= 0 ? object : surfaceSubject(verb);
        }
        int own = child(verb, "obj", "iobj");
        own = own >= 0 && is(own, "iobj") && child(verb, "obj") >= 0 ? child(verb, "obj") : own;
        if (own >= 0) {
            return relative(own) && is(verb, "acl:relcl") ? at(verb).head() : own;
        }
        if (misreadings.adjective(verb)) {
            return at(verb).head();
        }
        int taken = misreadings.object(verb);
        if (taken >= 0) {
            return taken;
        }
        int nominal = child(verb, "xcomp");
        if (nominal >= 0 && at(nominal).upos() == Upos.PROPN) {
            return nominal;
        }
        if (is(verb, "acl:relcl")
                && child(verb, "nsubj") >= 0
                && !relative(child(verb, "nsubj"))
                && child(verb, "xcomp", "ccomp") < 0) {
            return at(verb).head();
        }
        if (is(verb, "conj") && child(verb, "obl", "ccomp", "xcomp") < 0 && at(verb).head() >= 0) {
            return child(at(verb).head(), "obj") > verb ? child(at(verb).head(), "obj") : -1;
        }
        return -1;
    }

    /** The token of a stretch, its end exclusive, that the rest of it hangs on: the last whose head lies outside. */
    int headOf(int first, int end) {
        int head = first;
        for (int i = first; i < end; i++) {
            int above = at(i).head();
            head = first <= above && above < end ? head : i;
        }
        return head;
    }

    /** The nearest verb or copular predicate above a token, or -1. */
    int clauseAbove(int token) {
        int at = at(token).head();
        for (int depth = 0; at >= 0 && depth < DEPTH; depth++) {
            if (at(at).upos() == Upos.VERB || child(at, "cop") >= 0) {
                return at;
            }
            at = at(at).head();
        }
        return -1;
    }

    /** Whether {@code token} lies below {@code top}, or is it. */
    boolean below(int token, int top) {
        int at = token;
        for (int depth = 0; at >= 0 && depth < 2 * DEPTH; depth++) {
            if (at == top) {
                return true;
            }
            at = at(at).head();
        }
        return false;
    }
}
