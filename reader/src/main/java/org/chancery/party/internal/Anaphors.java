package org.chancery.party.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/** "he", "the two sides": words that stand for those named before. */
final class Anaphors {
    private static final Set<String> HE = Set.of("he", "she", "him", "his", "her");
    private static final Set<String> SIDES = Set.of(
            "sides",
            "countries",
            "nations",
            "leaders",
            "governments",
            "ministers",
            "parties",
            "neighbours",
            "neighbors",
            "states",
            "presidents");

    private final Cast cast;
    private final Sentence sentence;
    private final List<PartyMention> found;

    Anaphors(Cast cast, Sentence sentence, List<PartyMention> found) {
        this.cast = cast;
        this.sentence = sentence;
        this.found = found;
    }

    void read() {
        for (Token token : sentence.tokens()) {
            String word = Syntax.lower(token);
            if (HE.contains(word)) {
                person(token);
            } else if (SIDES.contains(word) && token.index() > 0) {
                sides(token);
            }
        }
    }

    /** The person named last before the pronoun. */
    private void person(Token token) {
        Optional<PartyMention> before = found.stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON && mention.end() <= token.index())
                .findFirst()
                .or(cast::lastPerson);
        before.filter(person -> person.sentence() < sentence.index() || person.end() <= token.index())
                .filter(person -> sentence.index() - person.sentence() <= 3)
                .ifPresent(person -> cast.add(
                        found,
                        sentence,
                        token.index(),
                        token.index() + 1,
                        Mention.Kind.PERSON,
                        person.name(),
                        person.codes(),
                        person.person(),
                        person.office(),
                        Optional.empty()));
    }

    /** "both countries", "the two sides": the two parties named last. */
    private void sides(Token token) {
        String before = Syntax.lower(sentence.token(token.index() - 1));
        boolean two = before.equals("two") || before.equals("both");
        List<String> codes = cast.lastTwo();
        if (two && codes.size() == 2) {
            String name = sentence.span(token.index() - 1, token.index()).in(cast.text());
            cast.add(
                    found,
                    sentence,
                    token.index() - 1,
                    token.index() + 1,
                    Mention.Kind.ORGANISATION,
                    name,
                    codes,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
