package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.event.RoleFinder.Sides;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;
import org.chancery.record.Span;

/** Affairs within one state, where a report names somebody without their state because it goes without saying. */
final class Home {
    private static final Set<String> THERE = Set.of("in", "across", "throughout", "outside");

    private final Lexicon lexicon;
    private final Tree tree;
    private final PartyFinder parties;

    Home(Lexicon lexicon, Tree tree, PartyFinder parties) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.parties = parties;
    }

    /**
     * Gives a side of no known state the other side's ("the rebels freed the prime minister", "a judge charged Chilean
     * officials"), or that of the place where it acts ("thousands marched in Lima").
     *
     * @param top the verb
     */
    Sides settle(Sides sides, int top) {
        Filler actors = sides.actors();
        Filler recipients = sides.recipients();
        if (actors.empty()) {
            int subject = local(tree.subject(top));
            actors = subject < 0 ? actors : placed(subject, top);
            boolean judged = subject >= 0 && actors.empty() && lexicon.in("court", tree.lemma(subject));
            actors = judged && state(recipients) && within(recipients, true)
                    ? adopted(just(subject), recipients)
                    : actors;
        } else if (state(recipients)
                && (stateless(actors) && within(recipients, court(actors)) || rising(actors, recipients))) {
            actors = adopted(actors, recipients);
        }
        boolean domestic = state(actors) && within(actors, false);
        if (domestic && stateless(recipients)) {
            recipients = adopted(recipients, actors);
        } else if (domestic && recipients.empty()) {
            int object = tree.object(top);
            int people = object >= 0 && lexicon.in("protest", tree.lemma(object)) ? object : local(object);
            recipients = people < 0 ? recipients : adopted(just(people), actors);
        }
        return new Sides(actors, recipients);
    }

    private static Filler adopted(Filler whose, Filler from) {
        List<Span> proof = new ArrayList<>(whose.proof());
        from.proof().stream().filter(span -> !proof.contains(span)).forEach(proof::add);
        return new Filler(from.codes(), List.copyOf(proof), whose.persons(), whose.tokens());
    }

    private Filler just(int token) {
        return new Filler(Set.of(), List.of(tree.span(token)), Set.of(), List.of(token));
    }

    /** One state, named as such, and no other party. */
    private boolean state(Filler side) {
        return side.codes().size() == 1
                && parties.all().stream()
                        .anyMatch(mention -> place(mention) && mention.codes().containsAll(side.codes()));
    }

    private static boolean place(PartyMention mention) {
        return mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.PLACE;
    }

    /** Whether a side is somebody who acts at home: rebels, a court, protesters; before a court also officials. */
    private boolean within(Filler side, boolean court) {
        return side.tokens().stream().anyMatch(token -> domestic(token, court))
                || side.tokens().stream().allMatch(token -> tree.at(token).upos() == Upos.PRON)
                        && parties.all().stream()
                                .anyMatch(mention -> Set.copyOf(mention.codes()).equals(side.codes())
                                        && domestic(mention.head(), court));
    }

    private boolean domestic(int token, boolean court) {
        int head = parties.mention(token).map(PartyMention::head).orElse(token);
        boolean adjective = tree.is(head, "amod", "compound") && tree.at(head).head() >= 0;
        return named(head, court) || adjective && named(tree.at(head).head(), court);
    }

    private boolean named(int token, boolean court) {
        return lexicon.in("domestic", tree.lemma(token)) || court && lexicon.in("official", tree.lemma(token));
    }

    /** Rebels of no known state against an office-holder rise against their own. */
    private boolean rising(Filler actors, Filler recipients) {
        String name =
                actors.codes().size() == 1 ? actors.codes().iterator().next().toLowerCase(Locale.ROOT) : "";
        return (lexicon.in("rising", name)
                        || name.endsWith("s") && lexicon.in("rising", name.substring(0, name.length() - 1)))
                && recipients.tokens().stream().anyMatch(token -> titled(token, "title"));
    }

    private boolean court(Filler side) {
        return side.tokens().stream().anyMatch(token -> titled(token, "court"));
    }

    /** Whether a side is an office-holder or a body of no known state. */
    private boolean stateless(Filler side) {
        if (side.codes().size() != 1 || side.tokens().isEmpty() || state(side)) {
            return false;
        }
        int first = side.tokens().get(0);
        int last = side.tokens().get(side.tokens().size() - 1);
        boolean titled = parties.mention(first)
                .filter(found -> found.codes().isEmpty() && found.kind() == Mention.Kind.PERSON)
                .isPresent();
        return titled ? titled(first, "title") : first == last && lexicon.in("local", tree.lemma(first));
    }

    private boolean titled(int first, String titles) {
        int before = Math.max(0, first - 2);
        for (int i = before; i < Math.min(tree.size(), first + 2); i++) {
            if (lexicon.in(titles, tree.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** The local people or body that a nominal names, or counts, without saying whose; or -1. */
    private int local(int head) {
        int at = head;
        for (int depth = 0; at >= 0 && depth < 3; depth++) {
            if (lexicon.in("local", tree.lemma(at))) {
                return parties.owned(at) || parties.mention(at).isPresent() ? -1 : at;
            }
            at = parties.counted(at);
        }
        return -1;
    }

    private Filler placed(int subject, int top) {
        for (PartyMention mention : parties.all()) {
            boolean there = mention.first() > 0
                    && THERE.contains(tree.lemma(mention.first() - 1))
                    && tree.below(mention.head(), top);
            if (place(mention) && (there || tree.is(mention.head(), "dep") && mention.first() == 0)) {
                return adopted(just(subject), parties.filler(mention));
            }
        }
        return Filler.NOBODY;
    }
}
