package org.chancery.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;
import org.chancery.record.EventType;

/** Who acts and who is acted on: a frame's places, looked up in the parse. */
final class RoleFinder {
    /** The two sides of an act. */
    record Sides(Filler actors, Filler recipients) {}

    private final Tree tree;
    private final PartyFinder parties;
    private final Matcher matcher;
    private final Obliques obliques;

    RoleFinder(Tree tree, PartyFinder parties, Matcher matcher) {
        this.tree = tree;
        this.parties = parties;
        this.matcher = matcher;
        this.obliques = new Obliques(tree, parties);
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
        boolean bare = carrier < 0 && !tree.verbal(word);
        if (joint && bare && actors.codes().size() == 1 && tree.clauseAbove(word) >= 0) {
            actors = actors.and(agent(tree.clauseAbove(word)));
        }
        if (joint && recipients.empty() && actors.codes().size() < 2) {
            actors = actors.and(obliques.nearest(word, carrier, actors.codes(), true));
        }
        return new Sides(
                actors,
                recipients.without(actors.codes()).empty()
                        ? own(recipients, actors, frame.act().orElseThrow().type())
                        : recipients.without(actors.codes()));
    }

    /** Whether one filler is the other over again: the same words, or a pronoun for them. */
    private boolean retold(Filler one, Filler other) {
        return one.proof().equals(other.proof())
                || one.tokens().stream().allMatch(token -> tree.at(token).upos() == Upos.PRON);
    }

    /** Somebody may act on their own: keep that only where the text says so. */
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
            Filler found = place.equals("any") ? obliques.nearest(word, carrier, taken, false) : at(place, word, carrier);
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
        boolean noun = carrier >= 0 || !tree.verbal(word);
        return switch (place) {
            case "subj" -> noun ? agent(carrier) : agent(word);
            case "holder" -> tree.surfaceSubject(word) < 0 ? Filler.NOBODY : parties.agent(tree.surfaceSubject(word));
            case "self" -> parties.agent(word);
            case "own" -> between(tree.surfaceSubject(word));
            case "obj" -> of(noun ? word : tree.object(word));
            case "iobj" -> of(tree.child(word, "iobj"));
            case "poss" -> noun ? genitive(word) : owners(tree.object(word));
            case "comp", "that" -> complement(word);
            default -> obliques.at(place, word, carrier);
        };
    }

    private Filler agent(int verb) {
        int subject = verb < 0 ? -1 : tree.subject(verb);
        if (verb >= 0 && subject < 0 && !tree.passive(verb) && tree.surfaceSubject(verb) < 0 && finite(verb)) {
            return before(verb);
        }
        Filler found = subject < 0 ? Filler.NOBODY : parties.agent(subject).and(beside(verb, subject));
        if (found.empty() && verb >= 0 && tree.is(verb, "acl") && !tree.is(verb, "acl:relcl")) {
            int owner = tree.ownerOf(tree.at(verb).head());
            return owner < 0 ? Filler.NOBODY : parties.agent(owner);
        }
        if (!found.empty() || subject < 0) {
            return found;
        }
        Filler within = parties.within(subject);
        return within.empty() ? parties.unknown(subject) : within;
    }

    /** Who is coordinated with the subject, where the parse hangs them elsewhere. */
    private Filler beside(int verb, int subject) {
        if (tree.passive(verb)) {
            return Filler.NOBODY;
        }
        int above = tree.misreadings().above(verb, subject);
        Filler filler = above < 0 ? Filler.NOBODY : parties.of(above);
        for (int child : tree.children(verb)) {
            boolean joined = tree.is(child, "nsubj") && child > subject && child < verb && tree.joined(subject, child);
            filler = joined ? filler.and(parties.of(child)) : filler;
        }
        return filler;
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
        return parties.owners().of(noun)
                .and(obliques.marked("with", noun))
                .and(obliques.marked("between", noun))
                .and(obliques.marked("of", noun));
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
            filler = filler.and(parties.owners().harm(each) ? parties.owners().doer(each) : parties.owners().of(each));
        }
        return filler;
    }

    private Filler genitive(int noun) {
        return parties.owners().qualifiers(noun);
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
                found = parties.owners().of(subject);
            }
            if (found.empty() && subject < 0) {
                found = within(child);
            }
            if (found.empty()) {
                found = obliques.first(child);
            }
            if (!found.empty()) {
                return found;
            }
        }
        int object = tree.child(word, "obj");
        return object >= 0 && tree.child(object, "acl", "ccomp") >= 0 ? complement(object) : Filler.NOBODY;
    }

    /** Whom a promised, refused or demanded act would act on: "agreed to hand the men over to Japan". */
    private Filler within(int verb) {
        Optional<Frame> inner = matcher.predicate(verb);
        return inner.filter(frame -> frame.act().isPresent() && !frame.actor().joint())
                .map(frame -> fill(frame.recipient(), verb, -1, Filler.NOBODY))
                .orElse(Filler.NOBODY);
    }

    private boolean clausal(int token) {
        return tree.at(token).upos() == Upos.VERB && tree.is(token, "obj", "obl", "dep");
    }

    /** Codes in the order found. */
    static List<String> codes(Filler filler) {
        return List.copyOf(new LinkedHashSet<>(filler.codes()));
    }
}
