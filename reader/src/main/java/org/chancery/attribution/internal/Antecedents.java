package org.chancery.attribution.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/** Whom a source that is no name takes up: "she", "the ministry". */
final class Antecedents {
    /** In sentences. */
    private static final int FURTHEST = 6;

    private static final int FURTHEST_BODY = 20;

    private Antecedents() {}

    /** The last party before the pronoun that it can stand for: subjects first. */
    static Optional<PartyMention> of(Passage passage, Parties parties, int pronoun) {
        String form = passage.token(pronoun).form().toLowerCase(Locale.ROOT);
        boolean person = Set.of("he", "she", "his", "her", "i", "my").contains(form);
        boolean body = Set.of("it", "its", "they", "their", "we", "our").contains(form);
        if (!person && !body) {
            return Optional.empty();
        }
        int sentence = passage.sentences().get(passage.sentence(pronoun)).index();
        int limit = pronoun - passage.sentenceFirst(pronoun);
        for (int s = sentence; s >= Math.max(0, sentence - FURTHEST); s--) {
            Optional<PartyMention> best = Optional.empty();
            for (PartyMention mention : parties.in(s)) {
                boolean before = s < sentence || mention.first() < limit;
                if (before && fits(mention, person) && isSubject(passage, mention, pronoun, s)) {
                    best = Optional.of(mention);
                }
            }
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(PartyMention mention, boolean person) {
        return switch (mention.kind()) {
            case PERSON -> person;
            case OFFICE -> person && mention.person().isPresent();
            case STATE, ORGANISATION, OUTLET -> !person;
            case PLACE -> false;
        };
    }

    private static boolean isSubject(Passage passage, PartyMention mention, int pronoun, int sentence) {
        int shift = passage.sentence(pronoun)
                - passage.sentences().get(passage.sentence(pronoun)).index();
        int at = sentence + shift;
        if (at < 0 || at >= passage.sentences().size()) {
            return false;
        }
        int head = passage.sentences(at) + mention.head();
        if (head >= passage.size()) {
            return false;
        }
        Token token = passage.token(head);
        return token.relation().equals("nsubj") || token.relation().equals("obl") || token.head() < 0;
    }

    /** The holder of an office whom "the minister" takes up: the last one before it whose office has the word. */
    static Optional<PartyMention> holder(Passage passage, Parties parties, int head) {
        boolean definite = passage.child(head, "det")
                .map(passage::token)
                .filter(det -> det.lemma().equals("the"))
                .isPresent();
        boolean bare = passage.isPos(head, Upos.NOUN) && head - passage.left(head) == 1;
        if (!definite || !bare) {
            return Optional.empty();
        }
        String word = passage.token(head).lemma().toLowerCase(Locale.ROOT);
        int sentence = passage.sentences().get(passage.sentence(head)).index();
        for (int s = sentence - 1; s >= Math.max(0, sentence - FURTHEST); s--) {
            Optional<PartyMention> last = Optional.empty();
            for (PartyMention mention : parties.in(s)) {
                boolean holds = mention.kind() == Mention.Kind.PERSON
                        && mention.office()
                                .filter(office ->
                                        (" " + office.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " "))
                                .isPresent();
                last = holds ? Optional.of(mention) : last;
            }
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** The fuller name of a body that "the ministry" takes up: the last one before it that has the word and the party. */
    static Optional<String> fuller(Passage passage, Parties parties, PartyMention mention) {
        String word = passage.token(passage.shiftOf(mention.sentence()) + mention.head())
                .form()
                .toLowerCase(Locale.ROOT);
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - FURTHEST_BODY); s--) {
            Optional<String> last = Optional.empty();
            for (PartyMention other : parties.in(s)) {
                boolean before = other.span().end() <= mention.span().start();
                boolean body = other.kind() == Mention.Kind.ORGANISATION
                        && other.codes().equals(mention.codes())
                        && other.name().contains(" ");
                if (before && body && (" " + other.name().toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ")) {
                    last = Optional.of(other.name());
                }
            }
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }
}
