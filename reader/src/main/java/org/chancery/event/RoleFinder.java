package org.chancery.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.language.Upos;
import org.chancery.record.Act;
import org.chancery.record.EventType;

/** Who acts and who is acted on: a frame's places, looked up in the parse. */
final class RoleFinder {
    /** The two sides of an act. */
    record Sides(Filler actors, Filler recipients) {}

    /** Places that are no prepositions. */
    private static final Set<String> SLOTS = Set.of(
            "speaker", "topic", "subj", "holder", "self", "own", "obj", "iobj", "poss", "comp", "that", "any",
            "border");

    /** Where somebody stands whom their own party speaks to; elsewhere its name only says more of the act. */
    private static final Set<String> DIRECT = Set.of("obj", "iobj", "comp", "that");

    private static final Set<EventType> AT_HOME =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.ACCUSE);

    private final Tree tree;
    private final PartyFinder parties;
    private final Matcher matcher;
    private final Judgements judgements;
    private final Obliques obliques;
    private final Home home;
    private final Harms harms;
    private final Borders borders;

    RoleFinder(Tree tree, PartyFinder parties, Matcher matcher, Home home) {
        this.tree = tree;
        this.parties = parties;
        this.matcher = matcher;
        this.judgements = new Judgements(tree, matcher);
        this.obliques = new Obliques(tree, parties);
        this.home = home;
        this.harms = new Harms(tree, parties, obliques);
        this.borders = new Borders(tree, parties, obliques);
    }

    /**
     * Fills the frame's places.
     *
     * @param word the event word
     * @param carrier the light verb that carries an event noun, or -1
     */
    Sides sides(Frame frame, int word, int carrier) {
        Filler acting = fill(frame.actor(), word, carrier, Filler.NOBODY, place -> true);
        Filler actors = harms.doer(frame, word, acting);
        Filler touched = fill(frame.recipient(), word, carrier, actors, ownPlaces(frame));
        Filler recipients = harms.victim(frame, word, actors, touched);
        recipients = judging(frame) ? parties.owners().guilty(recipients) : recipients;
        boolean joint = frame.actor().joint();
        boolean bare = carrier < 0 && !tree.verbal(word);
        if (joint && bare && actors.codes().size() < 2 && tree.clauseAbove(word) >= 0) {
            actors = met(actors, tree.clauseAbove(word));
        }
        if (joint && recipients.empty() && actors.codes().size() < 2) {
            actors = actors.and(obliques.surface("with", word));
        }
        if (joint && recipients.empty() && actors.codes().size() < 2) {
            actors = actors.and(obliques.nearest(word, carrier, actors.codes(), true, false));
        }
        Filler others = recipients.without(actors.codes());
        Filler kept = others.empty()
                ? own(recipients, actors, frame.act().orElseThrow().type())
                : others;
        return joint
                ? new Sides(actors, kept)
                : near(settled(new Sides(actors, kept), frame, carrier < 0 ? word : carrier), frame, word, carrier);
    }

    /** Affairs at home; a subject that does not act is no side of them: "people died in Lima". */
    private Sides settled(Sides sides, Frame frame, int top) {
        boolean suffers = sides.actors().empty() && !frame.actor().names().contains("subj");
        return suffers ? sides : home.settle(sides, top);
    }

    /** Whether the frame judges a deed: its recipient is whoever did it, never whoever suffered it. */
    private static boolean judging(Frame frame) {
        Act act = frame.act().orElseThrow();
        return act.type() == EventType.SUPPORT
                || act.type() == EventType.ACCUSE && act.mode().equals(Optional.of("disapprove"));
    }

    /** "told the premier in a phone call", "said after talks with the premier": who spoke met whoever is named. */
    private Filler met(Filler named, int clause) {
        int object = tree.object(clause);
        Filler other = object >= 0 && named.empty() && parties.person(object) ? parties.of(object) : named;
        return other.empty() ? named : other.and(agent(clause));
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

    /** The places in turn; then the same prepositions wherever the parse hangs them. */
    private Filler fill(Places places, int word, int carrier, Filler others, Predicate<String> own) {
        Filler filler = Filler.NOBODY;
        Filler repeated = Filler.NOBODY;
        for (String place : places.names()) {
            Filler found = place.equals("any") ? Filler.NOBODY : at(place, word, carrier, others);
            boolean again = !others.empty() && others.codes().containsAll(found.codes());
            repeated = again && own.test(place) && !retold(found, others) ? repeated.and(found) : repeated;
            filler = again ? filler : filler.and(found);
            if (!places.all() && !(filler.empty() && repeated.empty())) {
                break;
            }
        }
        if (!filler.empty() || !repeated.empty()) {
            return filler.empty() ? repeated : filler;
        }
        List<String> prepositions =
                places.names().stream().filter(place -> !SLOTS.contains(place)).toList();
        for (String place : prepositions) {
            filler = filler.empty() ? obliques.deep(place, word, carrier) : filler;
        }
        for (String place : prepositions) {
            filler = filler.empty() ? obliques.surface(place, word) : filler;
        }
        boolean again = others.codes().containsAll(filler.codes()) && !own.test("any");
        return again || retold(filler, others) ? Filler.NOBODY : filler;
    }

    /** Where an act's own party may be the one acted on: force and the law are used at home too, words go to others. */
    private static Predicate<String> ownPlaces(Frame frame) {
        return AT_HOME.contains(frame.act().orElseThrow().type()) ? place -> true : DIRECT::contains;
    }

    /** Where nothing says whom it touches: whoever is named near, where the frame allows that. */
    private Sides near(Sides sides, Frame frame, int word, int carrier) {
        boolean sought = sides.recipients().empty() && frame.recipient().names().contains("any");
        boolean spoken = Statements.made(frame.act().orElseThrow());
        Filler near = sought ? obliques.nearest(word, carrier, sides.actors().codes(), false, spoken) : Filler.NOBODY;
        return near.empty() ? sides : settled(new Sides(sides.actors(), near), frame, carrier < 0 ? word : carrier);
    }

    private Filler at(String place, int word, int carrier, Filler others) {
        boolean noun = carrier >= 0 || !tree.verbal(word);
        return switch (place) {
            case "subj" -> noun ? carrying(word, carrier) : agent(word);
            case "border" -> borders.border(carrier >= 0 ? carrier : word).without(others.codes());
            case "holder" -> tree.surfaceSubject(word) < 0 ? Filler.NOBODY : parties.agent(tree.surfaceSubject(word));
            case "speaker" -> agent(judgements.teller(word));
            case "topic" -> topic(judgements.topic(word));
            case "self" -> parties.agent(word);
            case "own" -> parties.owners().between(tree.surfaceSubject(word));
            case "obj" -> of(noun ? word : tree.object(word));
            case "iobj" -> of(tree.child(word, "iobj"));
            case "poss" ->
                noun ? parties.owners().genitive(word) : parties.owners().ofEach(tree.object(word));
            case "comp", "that" -> complement(word, others);
            default -> obliques.at(place, word, carrier);
        };
    }

    /** Who does what a noun names: its light verb's subject, unless that is the noun itself ("the attack began"). */
    private Filler carrying(int noun, int carrier) {
        boolean own = carrier >= 0 && tree.subject(carrier) >= 0 && tree.below(noun, tree.subject(carrier));
        return own ? Filler.NOBODY : agent(carrier);
    }

    private Filler agent(int verb) {
        int subject = verb < 0 ? -1 : tree.subject(verb);
        if (verb >= 0 && subject < 0 && !tree.passive(verb) && tree.surfaceSubject(verb) < 0 && finite(verb)) {
            return obliques.before(verb);
        }
        Filler found = subject < 0 ? Filler.NOBODY : parties.agent(subject).and(beside(verb, subject));
        if (found.empty() && verb >= 0 && tree.is(verb, "acl")) {
            int owner =
                    tree.is(verb, "acl:relcl") ? -1 : tree.ownerOf(tree.at(verb).head());
            return owner < 0 ? Filler.NOBODY : parties.agent(owner);
        }
        for (int child : subject < 0 || !found.empty() ? new int[0] : tree.children(verb)) {
            boolean apposed = tree.is(child, "nsubj") && child > subject && child < verb;
            found = apposed && found.empty() ? parties.of(child) : found;
        }
        if (!found.empty() || subject < 0 || parties.owners().harm(subject)) {
            return found;
        }
        Filler within = parties.within(subject);
        return within.empty() ? parties.unknown(subject) : within;
    }

    /** Whose somebody speaks of: the party itself, its owner, or whoever is named there. */
    private Filler topic(int subject) {
        if (subject < 0) {
            return Filler.NOBODY;
        }
        Filler found = parties.agent(subject);
        return found.empty() ? obliques.first(subject) : found;
    }

    /** Who is coordinated with the subject, where the parse hangs them elsewhere. */
    private Filler beside(int verb, int subject) {
        if (tree.passive(verb)) {
            return Filler.NOBODY;
        }
        int above = tree.misreadings().above(verb, subject);
        Filler filler = above < 0 ? Filler.NOBODY : parties.of(above);
        for (int child : tree.children(verb)) {
            boolean joined = tree.is(child, "nsubj")
                    && child > subject
                    && child < verb
                    && tree.misreadings().joined(subject, child);
            filler = joined ? filler.and(parties.of(child)) : filler;
        }
        return filler;
    }

    private boolean finite(int verb) {
        return tree.at(verb).feat("VerbForm").equals("Fin")
                || tree.child(verb, "aux") >= 0
                || tree.at(verb).head() < 0;
    }

    private Filler of(int head) {
        return head < 0 ? Filler.NOBODY : parties.of(head);
    }

    /** The complement's subject, or else whoever is first in it. */
    private Filler complement(int word, Filler others) {
        for (int child : tree.children(word)) {
            if (!tree.is(child, "ccomp", "xcomp", "acl", "advcl") && !clausal(child)) {
                continue;
            }
            int subject = tree.child(child, "nsubj", "nsubj:pass");
            Filler found = subject >= 0 ? parties.of(subject) : Filler.NOBODY;
            if (found.empty() && subject >= 0) {
                found = parties.owners().of(subject);
            }
            boolean own = !found.empty() && others.codes().containsAll(found.codes());
            if (own || found.empty() && subject < 0) {
                Filler inner = within(child).without(others.codes());
                found = inner.empty() ? found : inner;
            }
            if (found.empty()) {
                found = obliques.first(child);
            }
            if (!found.empty()) {
                return found;
            }
        }
        int object = tree.child(word, "obj");
        return object >= 0 && tree.child(object, "acl", "ccomp") >= 0 ? complement(object, others) : Filler.NOBODY;
    }

    /** Whom a promised, refused or demanded act would act on: "agreed to hand the men over to Japan". */
    private Filler within(int verb) {
        Optional<Frame> inner = matcher.predicate(verb);
        return inner.filter(frame -> frame.act().isPresent() && !frame.actor().joint())
                .map(frame -> near(
                                new Sides(
                                        Filler.NOBODY, fill(frame.recipient(), verb, -1, Filler.NOBODY, place -> true)),
                                frame,
                                verb,
                                -1)
                        .recipients())
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
