package org.chancery.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.attribution.Attribution;
import org.chancery.attribution.Attributions;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;
import org.chancery.record.Span;

/** Whom "we" and "I" stand for: the innermost voucher of the words around them. */
final class Speakers {
    private static final Set<String> FIRST_PERSON = Set.of("we", "i", "our", "my", "us", "me", "ours", "mine");

    private final Attributions attributions;
    private final Parties parties;

    Speakers(Attributions attributions, Parties parties) {
        this.attributions = attributions;
        this.parties = parties;
    }

    static boolean firstPerson(String lemma) {
        return FIRST_PERSON.contains(lemma);
    }

    /** The speaker: a person, office or body, of a known party rather than of none. */
    Optional<PartyMention> at(Span pronoun) {
        Optional<PartyMention> known = at(pronoun, mention -> !mention.codes().isEmpty());
        return known.isPresent() ? known : at(pronoun, mention -> mention.kind() == Mention.Kind.ORGANISATION);
    }

    private Optional<PartyMention> at(Span pronoun, Predicate<PartyMention> party) {
        for (Attribution attribution : attributions.covering(pronoun)) {
            Optional<PartyMention> found = attribution.voucher().source().stream()
                    .flatMap(source -> mention(source, party).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first mention in a source that stands for a party; "its ministry of defence" by its owner. */
    private Optional<PartyMention> mention(Span source, Predicate<PartyMention> party) {
        List<PartyMention> all = parties.all();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < source.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < all.size() && all.get(i).span().start() < source.end(); i++) {
            PartyMention mention = all.get(i);
            if (party.test(mention) && mention.kind() != Mention.Kind.OUTLET) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
