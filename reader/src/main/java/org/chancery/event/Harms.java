package org.chancery.event;

import java.util.Locale;
import java.util.Set;
import org.chancery.party.PartyMention;
import org.chancery.record.EventType;
import org.chancery.record.Mention;

/** The sides of harm that a clause tells by a noun beside its verb: "killed in an Israeli airstrike", "the Kabul bombing killed five". */
final class Harms {
    private static final Set<String> MEANS = Set.of("in", "during", "by", "from", "with", "after");

    private static final Set<String> PLACED = Set.of("in", "at", "near", "on", "outside", "across", "inside");

    private final Tree tree;
    private final PartyFinder parties;
    private final Obliques obliques;

    Harms(Tree tree, PartyFinder parties, Obliques obliques) {
        this.tree = tree;
        this.parties = parties;
        this.obliques = obliques;
    }

    /** Who did it: the actors found, or whose attack it was; of a fight, the other side. */
    Filler doer(Frame frame, int verb, Filler actors) {
        if (!actors.empty() || !harmed(frame, verb)) {
            return actors;
        }
        for (int child : tree.children(verb)) {
            boolean means = tree.is(child, "obl") && tree.cases(child).stream().anyMatch(MEANS::contains);
            boolean clash = means && parties.owners().clash(child);
            boolean harm = means && parties.owners().harm(child);
            Filler found = harm || clash ? parties.owners().attacker(child) : Filler.NOBODY;
            found = found.empty() && clash ? obliques.marked("with", child) : found;
            if (!found.empty()) {
                return found;
            }
        }
        return Filler.NOBODY;
    }

    /** Whom it struck: the recipients found, unless they are the doers; or else where the attack was. */
    Filler victim(Frame frame, int verb, Filler actors, Filler recipients) {
        if (assault(frame) && tree.verbal(verb) && nameless(recipients)) {
            Filler there = place(verb);
            return there.without(actors.codes()).empty() ? recipients : there;
        }
        int subject = tree.verbal(verb) ? tree.surfaceSubject(verb) : -1;
        boolean active = subject >= 0 && !tree.passive(verb) && parties.owners().harm(subject);
        if (!recipients.without(actors.codes()).empty() || !assault(frame) || !active) {
            return recipients;
        }
        return parties.owners().site(subject);
    }

    /** Whether a report only says what they are: "soldiers", "civilians". */
    private static boolean nameless(Filler recipients) {
        return !recipients.empty()
                && recipients.codes().stream().allMatch(code -> code.equals(code.toLowerCase(Locale.ROOT)));
    }

    /** The state in which a clause says that something happened. */
    private Filler place(int verb) {
        for (PartyMention mention : parties.all()) {
            boolean place = mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.STATE;
            if (place && mention.first() > verb && tree.below(mention.head(), verb) && located(mention.head())) {
                return parties.filler(mention);
            }
        }
        return Filler.NOBODY;
    }

    private boolean located(int token) {
        boolean part = tree.is(token, "amod", "compound", "nmod:poss", "flat")
                && tree.at(token).head() >= 0;
        return tree.cases(part ? tree.at(token).head() : token).stream().anyMatch(PLACED::contains);
    }

    private boolean harmed(Frame frame, int verb) {
        return assault(frame) && (tree.passive(verb) || frame.lemma().equals("die"));
    }

    private static boolean assault(Frame frame) {
        return frame.act().filter(act -> act.type() == EventType.ASSAULT).isPresent();
    }
}
