package org.chancery.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;
import org.chancery.record.EventType;

/** Who acts and who is acted on: a frame's places, looked up in the parse. */
final class RoleFinder {
    /** The two sides of an act. */
    record Sides(Filler actors, Filler recipients) {}

    private static final Set<String> COMPANY = Set.of("with", "between", "against");

    private final Tree tree;
    private final PartyFinder parties;

    RoleFinder(Tree tree, PartyFinder parties) {
        this.tree = tree;
        this.parties = parties;
    }

    /**
     * Fills the frame's places.
     *
     * @param word the event word
     * @param carrier the light verb that carries an event noun, or -1
     */
    Sides sides(Frame frame, int word, int carrier) {
        Filler actors = fill(frame.actor(), word, carrier, Filler.NOBODY);
        Filler recipients = fill(frame.recipient(), word, carrier, actors);
        boolean joint = frame.actor().joint();
        boolean bare = carrier < 0 && !verbal(word);
        if (joint && bare && actors.codes().size() == 1 && tree.clauseAbove(word) >= 0) {
            actors = actors.and(agent(tree.clauseAbove(word)));
        }
        if (joint && recipients.empty() && actors.codes().size() < 2) {
            actors = actors.and(nearest(word, carrier, actors.codes(), true));
        }
        return new Sides(
                actors,
                recipients.without(actors.codes()).empty()
                        ? own(recipients, actors, frame.act().orElseThrow().type())
                        : recipients.without(actors.codes()));
    }

    /** Somebody may act on their own: keep that only where the text says so. */
    /** Whether one filler is the other over again: the same words, or a pronoun for them. */
    private boolean retold(Filler one, Filler other) {
        return one.proof().equals(other.proof())
                || one.tokens().stream().allMatch(token -> tree.at(token).upos() == Upos.PRON);
    }

    private Filler own(Filler recipients, Filler actors, EventType type) {
        boolean mutual = type == EventType.AGREE || type == EventType.CONSULT || type == EventType.COOPERATE;
        return !mutual && recipients.codes().equals(actors.codes()) && !retold(recipients, actors)
                ? recipients
                : Filler.NOBODY;
    }

    private Filler fill(Places places, int word, int carrier, Filler others) {
        Set<String> taken = others.codes();
        Filler filler = Filler.NOBODY;
        Filler repeated = Filler.NOBODY;
        for (String place : places.names()) {
            if (place.equals("any") && !repeated.empty()) {
                continue;
            }
            Filler found = place.equals("any") ? nearest(word, carrier, taken, false) : at(place, word, carrier);
            if (!taken.isEmpty() && taken.containsAll(found.codes())) {
                repeated = retold(found, others) ? repeated : repeated.and(found);
                continue;
            }
            filler = filler.and(found);
            if (!places.all() && !filler.empty()) {
                return filler;
            }
        }
        return filler.empty() ? repeated : filler;
    }

    private Filler at(String place, int word, int carrier) {
        boolean noun = carrier >= 0 || !verbal(word);
        return switch (place) {
            case "subj" -> noun ? agent(carrier) : agent(word);
            case "holder" -> tree.surfaceSubject(word) < 0 ? Filler.NOBODY : parties.agent(tree.surfaceSubject(word));
            case "self" -> parties.agent(word);
            case "own" -> between(tree.surfaceSubject(word));
            case "obj" -> of(noun ? word : tree.object(word));
            case "iobj" -> of(tree.child(word, "iobj"));
            case "poss" -> noun ? genitive(word) : owners(tree.object(word));
            case "comp", "that" -> complement(word);
            default -> oblique(place, word, carrier);
        };
    }

    private Filler agent(int verb) {
        int subject = verb < 0 ? -1 : tree.subject(verb);
        if (verb >= 0 && subject < 0 && !tree.passive(verb) && tree.surfaceSubject(verb) < 0 && finite(verb)) {
            return before(verb);
        }
        Filler found = subject < 0 ? Filler.NOBODY : parties.agent(subject);
        if (found.empty() && verb >= 0 && tree.is(verb, "acl") && tree.at(verb).head() >= 0) {
            int owner = tree.ownerOf(tree.at(verb).head());
            return owner < 0 ? Filler.NOBODY : parties.agent(owner);
        }
        if (!found.empty() || subject < 0) {
            return found;
        }
        Filler within = parties.within(subject);
        return within.empty() ? parties.unknown(subject) : within;
    }

    private boolean finite(int verb) {
        return tree.at(verb).feat("VerbForm").equals("Fin")
                || tree.child(verb, "aux") >= 0
                || tree.at(verb).head() < 0;
    }

    /** Where the parse lost a verb's subject: the last party named before it, with no other verb between. */
    private Filler before(int verb) {
        Filler found = Filler.NOBODY;
        int from = verb - 1;
        while (from >= 0 && tree.at(from).upos() != Upos.VERB && tree.at(from).upos() != Upos.SCONJ) {
            from--;
        }
        for (PartyMention mention : parties.all()) {
            if (mention.first() > from
                    && mention.end() <= verb
                    && !mention.codes().isEmpty()) {
                found = parties.filler(mention);
            }
        }
        return found;
    }

    /** The parties of a bond that is itself the subject: "Japan's relations with France". */
    private Filler between(int noun) {
        if (noun < 0) {
            return Filler.NOBODY;
        }
        return parties.owners(noun)
                .and(marked("with", noun))
                .and(marked("between", noun))
                .and(marked("of", noun));
    }

    private boolean verbal(int word) {
        return tree.at(word).upos() == Upos.VERB || tree.at(word).upos() == Upos.ADJ || tree.child(word, "cop") >= 0;
    }

    private Filler of(int head) {
        return head < 0 ? Filler.NOBODY : parties.of(head);
    }

    private Filler owners(int head) {
        if (head < 0) {
            return Filler.NOBODY;
        }
        Filler filler = Filler.NOBODY;
        for (int each : tree.conjuncts(head)) {
            filler = filler.and(parties.harm(each) ? parties.doer(each) : parties.owners(each));
        }
        return filler;
    }

    private Filler genitive(int noun) {
        return parties.qualifiers(noun);
    }

    /** The complement's subject, or else whoever is first in it. */
    private Filler complement(int word) {
        for (int child : tree.children(word)) {
            if (!tree.is(child, "ccomp", "xcomp", "acl", "advcl") && !clausal(child)) {
                continue;
            }
            int subject = tree.child(child, "nsubj", "nsubj:pass");
            Filler found = subject >= 0 ? parties.of(subject) : Filler.NOBODY;
            if (found.empty() && subject >= 0) {
                found = parties.owners(subject);
            }
            if (found.empty()) {
                found = first(child, Set.of());
            }
            if (!found.empty()) {
                return found;
            }
        }
        int object = tree.child(word, "obj");
        return object >= 0 && tree.child(object, "acl", "ccomp") >= 0 ? complement(object) : Filler.NOBODY;
    }

    private boolean clausal(int token) {
        return tree.at(token).upos() == Upos.VERB && tree.is(token, "obj", "obl", "dep");
    }

    private Filler oblique(String preposition, int word, int carrier) {
        Filler found = marked(preposition, word);
        if (found.empty() && carrier >= 0) {
            found = marked(preposition, carrier);
        }
        if (found.empty() && tree.is(word, "compound") && tree.at(word).head() >= 0) {
            found = marked(preposition, tree.at(word).head());
        }
        int object = verbal(word) ? tree.object(word) : -1;
        if (found.empty() && object >= 0 && object != word) {
            found = marked(preposition, object);
        }
        return found;
    }

    private Filler marked(String preposition, int word) {
        Filler filler = Filler.NOBODY;
        for (int child : tree.children(word)) {
            boolean nominal = tree.is(child, "obl", "nmod", "obj", "advcl", "acl", "iobj");
            if (!nominal || !opened(child, preposition)) {
                continue;
            }
            Filler found = parties.agent(child);
            found = found.empty() ? first(child, Set.of()) : found;
            filler = filler.and(found.empty() && COMPANY.contains(preposition) ? parties.unknown(child) : found);
        }
        return filler;
    }

    private boolean opened(int token, String preposition) {
        int mark = tree.child(token, "mark");
        return tree.cases(token).contains(preposition)
                || mark >= 0 && tree.lemma(mark).equals(preposition);
    }

    /** The first party named below a token. */
    private Filler first(int top, Set<String> taken) {
        for (PartyMention mention : parties.all()) {
            if (!mention.codes().isEmpty() && !taken.containsAll(mention.codes()) && tree.below(mention.head(), top)) {
                return parties.filler(mention);
            }
        }
        return Filler.NOBODY;
    }

    /** The first party named after the event word and below it or its carrier, outside other clauses' reports. */
    private Filler nearest(int word, int carrier, Set<String> taken, boolean joint) {
        int top = carrier >= 0 ? carrier : word;
        int subject = verbal(top) ? tree.surfaceSubject(top) : -1;
        for (PartyMention mention : parties.all()) {
            boolean other = !mention.codes().isEmpty() && !taken.containsAll(mention.codes());
            boolean here = mention.first() > word
                    && tree.below(mention.head(), top)
                    && !(subject >= 0 && tree.below(mention.head(), subject));
            if (other && here && !apart(mention.head(), top, joint)) {
                return parties.filler(mention);
            }
        }
        return Filler.NOBODY;
    }

    /** Whether a clause boundary lies between the mention and the predicate. */
    private boolean apart(int from, int top, boolean strict) {
        Set<String> barriers =
                strict ? Set.of("conj", "parataxis", "advcl", "acl", "acl:relcl", "ccomp") : Set.of("parataxis");
        int at = from;
        while (at >= 0 && at != top) {
            List<String> cases = tree.cases(at);
            if (cases.contains("according") || strict && cases.stream().anyMatch(Set.of("in", "at", "on")::contains)) {
                return true;
            }
            if (barriers.contains(tree.at(at).deprel()) && (tree.at(at).upos() == Upos.VERB || strict)) {
                return true;
            }
            if (tree.is(at, "conj") && tree.at(at).upos() == Upos.VERB) {
                return true;
            }
            at = tree.at(at).head();
        }
        return false;
    }

    /** Codes in the order found. */
    static List<String> codes(Filler filler) {
        return List.copyOf(new LinkedHashSet<>(filler.codes()));
    }
}
