package org.chancery.party.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/** Organs and forces that a sentence names without their state: "police", "the Supreme Court", "government forces". */
final class Organs {
    private static final Set<String> OF = Set.of("of", "in", "from");

    private final Cast cast;
    private final Sentence sentence;
    private final List<Hit> hits;
    private final List<PartyMention> found;

    Organs(Cast cast, Sentence sentence, List<Hit> hits, List<PartyMention> found) {
        this.cast = cast;
        this.sentence = sentence;
        this.hits = hits;
        this.found = found;
    }

    void read() {
        for (Hit hit : hits) {
            if (hit.is(Phrase.Kind.ORGAN)
                    && !isCovered(hit.first())
                    && sentence.token(hit.end() - 1).upos() != Upos.VERB
                    && (!isProper(hit) || stands(hit.first()))) {
                int first = first(hit);
                if (first == 0 || !isOthers(first - 1)) {
                    owner(hit, first).ifPresent(state -> add(hit, first, state));
                }
            }
        }
    }

    private void add(Hit hit, int first, String state) {
        int end = hit.end();
        while (end < sentence.size()
                && sentence.token(end).upos() == Upos.NOUN
                && cast.world().bodies().isBody(Syntax.lower(sentence.token(end)))) {
            end++;
        }
        cast.addBody(found, sentence, first, end, List.of(state));
    }

    /** Where the organ's name starts, over what tells it from others: "Chicago police", "local authorities". */
    private int first(Hit hit) {
        int first = hit.first();
        while (first > 0 && !isCovered(first - 1) && isAttribute(sentence.token(first - 1), hit)) {
            first--;
        }
        return first;
    }

    private static boolean isAttribute(Token token, Hit hit) {
        return (token.upos() == Upos.ADJ || token.upos() == Upos.NOUN || token.upos() == Upos.PROPN)
                && token.head() >= hit.first()
                && token.head() < hit.end();
    }

    /** Whether somebody else's name or "his" stands right before: "Hamas police", "its army". */
    private boolean isOthers(int at) {
        Token token = sentence.token(at);
        boolean owned = token.upos() == Upos.PRON || Syntax.isPossessive(token);
        return (owned || isCovered(at)) && named(at + 1).isEmpty();
    }

    /** Whether the organ bears a name that only one state's does: "the House". */
    private static boolean isProper(Hit hit) {
        return Character.isUpperCase(hit.meanings().get(0).name().codePointAt(0));
    }

    private boolean stands(int at) {
        Upos before = at > 0 ? sentence.token(at - 1).upos() : Upos.X;
        return before == Upos.DET || before == Upos.CCONJ;
    }

    private boolean isCovered(int at) {
        return found.stream().anyMatch(mention -> mention.first() <= at && at < mention.end());
    }

    /** Whose an organ is within a name: "House Judiciary Committee". */
    Optional<String> within(int first, int end) {
        return hits.stream()
                .filter(hit -> hit.is(Phrase.Kind.ORGAN) && hit.first() >= first && hit.end() <= end)
                .flatMap(hit ->
                        hit.end() < end ? named(first).or(() -> unnamed(hit)).stream() : owner(hit, first).stream())
                .findFirst();
    }

    private Optional<String> owner(Hit hit, int first) {
        String noun = Syntax.lower(sentence.token(hit.end() - 1));
        Optional<String> stated = named(first).or(() -> after(hit.end()));
        if (stated.isEmpty() && isOf(hit.end())) {
            return Optional.empty();
        }
        return stated.or(() -> cast.bodyCalled(noun)).or(() -> unnamed(hit));
    }

    private Optional<String> unnamed(Hit hit) {
        Optional<String> home = cast.home().or(() -> setting(hit.first()));
        Optional<String> usual = Optional.of(hit.code()).filter(state -> !state.isEmpty());
        boolean also = home.filter(hit.meanings().get(0).states()::contains).isPresent();
        return also ? home : usual.filter(cast::mayMean).or(() -> isProper(hit) ? Optional.empty() : home);
    }

    private boolean isOf(int at) {
        return at < sentence.size()
                && OF.contains(Syntax.lower(sentence.token(at)))
                && !Syntax.lower(sentence.token(at)).equals("in");
    }

    /** In a report's first words: the state named before, or as the place. */
    private Optional<String> setting(int at) {
        return found.stream()
                .filter(mention -> mention.end() <= at || mention.kind() == Mention.Kind.PLACE || isPlace(mention))
                .flatMap(mention -> mention.codes().stream())
                .filter(cast.world().book()::isState)
                .findFirst();
    }

    private boolean isPlace(PartyMention mention) {
        return Syntax.isIn(sentence, mention.first());
    }

    /** The state named right before a place: "Kenya's", "Kenyan". */
    Optional<String> named(int first) {
        return hits.stream()
                .filter(hit -> hit.isState() && hit.end() <= first && first - hit.end() <= 1)
                .filter(hit -> hit.end() == first || Syntax.isPossessive(sentence.token(first - 1)))
                .map(Hit::code)
                .findFirst();
    }

    /** The state named right after: "police in Kenya", "the Supreme Court of the Philippines". */
    private Optional<String> after(int end) {
        if (end + 1 >= sentence.size() || !OF.contains(Syntax.lower(sentence.token(end)))) {
            return Optional.empty();
        }
        int start = Syntax.lower(sentence.token(end + 1)).equals("the") ? end + 2 : end + 1;
        return hits.stream()
                .filter(hit -> hit.isState() && hit.first() == start)
                .map(Hit::code)
                .findFirst();
    }
}
