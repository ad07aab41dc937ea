package org.chancery.event;

import java.util.Set;
import org.chancery.language.Upos;

/** What a parse of news often gets wrong about verbs and their objects, and how to tell. No token is -1. */
final class Misreadings {
    private static final Set<String> PARTICLES = Set.of("off", "up", "over", "down", "back");

    private final Tree tree;

    Misreadings(Tree tree) {
        this.tree = tree;
    }

    /** "Students marched": a main verb that the parse takes for a participle of its subject. */
    boolean participle(int verb) {
        int head = tree.at(verb).head();
        return head >= 0
                && tree.is(verb, "acl")
                && (tree.at(head).head() < 0 || tree.is(head, "parataxis", "ccomp"))
                && verb == head + 1
                && tree.child(verb, "obl:agent") < 0
                && tree.child(verb, "aux", "mark") < 0;
    }

    /** "Rebels executed hostages": whether the parse takes a verb for an adjective of its object. */
    boolean adjective(int verb) {
        int head = tree.at(verb).head();
        if (!tree.is(verb, "amod") || head < verb) {
            return false;
        }
        int subject = tree.child(head, "nsubj");
        return tree.child(verb, "nsubj") >= 0 || subject >= 0 && subject == verb - 1 && tree.child(head, "cop") < 0;
    }

    /** The object that the parse takes for something else; or -1. */
    int object(int verb) {
        int subject = subject(verb);
        return subject >= 0 ? subject : behindParticle(verb);
    }

    /** "Called off the strike": the particle taken for a preposition. */
    private int behindParticle(int verb) {
        int next = verb + 1;
        boolean particle = next < tree.size() && tree.is(next, "case") && PARTICLES.contains(tree.lemma(next));
        int noun = particle ? tree.at(next).head() : -1;
        return noun > next && tree.is(noun, "obl") && tree.at(noun).head() == verb ? noun : -1;
    }

    /** "Summoned the envoy to complain": the object taken for the infinitive's subject. */
    private int subject(int verb) {
        for (int clause : tree.children(verb)) {
            boolean infinitive = tree.is(clause, "advcl", "xcomp", "ccomp") && tree.has(clause, "mark", "to");
            int subject = infinitive ? tree.child(clause, "nsubj") : -1;
            if (subject > verb && tree.cases(subject).isEmpty() && !tree.has(clause, "mark", "for")) {
                return subject;
            }
        }
        return -1;
    }

    /**
     * "Dozens of troops stormed" as "troops" and a clause beside it: what is coordinated with a verb's subject and stands
     * above the verb instead; or -1.
     */
    int above(int verb, int subject) {
        int head = tree.at(verb).head();
        boolean nominal = head >= 0
                && tree.is(verb, "conj")
                && tree.child(head, "cop") < 0
                && tree.at(head).upos() != Upos.VERB;
        return nominal
                        && head < subject
                        && tree.is(subject - 1, "cc", "det", "amod", "compound", "nmod:poss", "nmod:desc")
                ? head
                : -1;
    }

    /** "reconciled with one and met with the other": whether a nominal stands behind a later verb than its own. */
    boolean another(int verb, int nominal) {
        for (int child : tree.children(verb)) {
            if (child > verb
                    && child < nominal
                    && tree.is(child, "conj")
                    && tree.at(child).upos() == Upos.VERB) {
                return true;
            }
        }
        return false;
    }

    /** "on occupied land": a participle before its noun that the parse takes for a verb. */
    boolean attribute(int verb) {
        return verb > 0
                && tree.at(verb - 1).upos() == Upos.ADP
                && !tree.at(verb).form().endsWith("ing")
                && tree.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "compound:prt") < 0;
    }

    /** A participle that opens no clause of its own, joined by nothing: "forces opposed to the king". */
    boolean bare(int verb) {
        int before = verb - 1;
        int after = verb + 1;
        return tree.is(verb, "conj")
                && before >= 0
                && after < tree.size()
                && tree.at(after).upos() == Upos.ADP
                && tree.at(verb).head() < before
                && tree.noun(before)
                && !tree.is(before, "nsubj")
                && tree.child(verb, "cc", "punct", "nsubj", "nsubj:pass", "aux", "obj", "ccomp", "xcomp") < 0;
    }

    /** Whether a conjunction stands between two words. */
    boolean joined(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (tree.is(i, "cc")) {
                return true;
            }
        }
        return false;
    }
}
