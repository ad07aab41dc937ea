package org.chancery.party.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.party.PartyMention;
import org.chancery.party.internal.WordClasses.Kind;
import org.chancery.record.Mention;

/** "he", "the two sides": words that stand for those named before. */
final class Anaphors {
    private final Cast cast;
    private final Sentence sentence;
    private final List<PartyMention> found;
    private final WordClasses words;

    Anaphors(Cast cast, Sentence sentence, List<PartyMention> found) {
        this.cast = cast;
        this.sentence = sentence;
        this.found = found;
        this.words = cast.world().words();
    }

    void read() {
        for (Token token : sentence.tokens()) {
            String word = Syntax.lower(token);
            if (words.is(Kind.PRONOUN, word) && !isNamed(token)) {
                antecedent(token).ifPresent(person -> pronoun(token, person));
            } else if (words.is(Kind.SIDES, word) || words.is(Kind.LEADERS, word)) {
                sides(token, words.is(Kind.LEADERS, word));
            }
        }
    }

    /** "He" of He Lifeng. */
    private boolean isNamed(Token token) {
        return found.stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.PERSON
                        && mention.first() <= token.index()
                        && token.index() < mention.end());
    }

    /** The person, or the relative of one, whom a pronoun stands for. */
    private void pronoun(Token token, PartyMention person) {
        int next = token.index() + 1;
        if (next < sentence.size() && words.is(Kind.KIN, Syntax.lower(sentence.token(next)))) {
            cast.relative(
                    found, relative(token.index(), beside(sentence.token(next)).orElse(person)));
        } else {
            cast.again(found, sentence, token.index(), next, person);
        }
    }

    /** "His wife": somebody of his party whose name is not told. */
    private PartyMention relative(int first, PartyMention person) {
        return new PartyMention(
                sentence.index(),
                first,
                first + 2,
                first + 1,
                sentence.span(first, first + 1),
                Mention.Kind.PERSON,
                sentence.token(first + 1).lemma() + " of " + person.name(),
                person.codes(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** "The president and his wife": the person with whom a relative is named in one breath. */
    private Optional<PartyMention> beside(Token kin) {
        return found.stream()
                .filter(mention ->
                        mention.kind() == Mention.Kind.PERSON && kin.deprel().equals("conj"))
                .filter(mention -> mention.first() <= kin.head() && kin.head() < mention.end())
                .findFirst();
    }

    /** The person named last before the pronoun; "she" is the wife just spoken of rather than her husband. */
    private Optional<PartyMention> antecedent(Token token) {
        boolean she = words.is(Kind.FEMALE, Syntax.lower(token));
        Optional<PartyMention> relative = cast.lastRelative()
                .filter(mention -> sentence.index() - mention.sentence() <= 1)
                .filter(mention -> mention.sentence() < sentence.index() || mention.end() <= token.index())
                .filter(mention -> she && words.is(Kind.FEMALE, lastWord(mention)));
        if (relative.isPresent()) {
            return relative;
        }
        return found.stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON && mention.end() <= token.index())
                .filter(mention -> !isRelative(mention))
                .findFirst()
                .or(cast::lastPerson)
                .filter(person -> person.sentence() < sentence.index() || person.end() <= token.index())
                .filter(person -> sentence.index() - person.sentence() <= 3);
    }

    private boolean isRelative(PartyMention mention) {
        return cast.lastRelative().filter(mention::equals).isPresent();
    }

    private String lastWord(PartyMention relative) {
        String name = relative.span().in(cast.text());
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** "both countries", "the two sides", "the three nations": as many parties as were named last; leaders by person. */
    private void sides(Token token, boolean leaders) {
        int first = token.index() - 1;
        while (first > 0
                && sentence.token(first).upos() == Upos.ADJ
                && count(Syntax.lower(sentence.token(first))) == 0) {
            first--;
        }
        int many = first < 0 ? 0 : count(Syntax.lower(sentence.token(first)));
        if (many == 0 || leaders && !isDefinite(first)) {
            return;
        }
        List<String> met = leaders ? cast.leaders(many) : List.of();
        List<String> codes = met.isEmpty() ? named(token, many) : met;
        if (codes.size() >= many) {
            cast.addBody(found, sentence, first, token.index() + 1, codes.subList(codes.size() - many, codes.size()));
        }
    }

    /** The parties named last, a pair named in one breath before others. */
    private List<String> named(Token token, int many) {
        List<String> paired = many == 2 ? cast.pairs().before(sentence.index()) : List.of();
        List<String> recent = cast.spokenOfBefore(found, token.index());
        List<String> parties = recent.stream().filter(cast::hasActed).toList();
        List<String> unlisted = many == 2 ? cast.pairs().unlisted(parties.size() < many ? recent : parties) : recent;
        return !paired.isEmpty() ? paired : unlisted.size() < many ? recent : unlisted;
    }

    /** "both leaders", "the two leaders"; "two women" are any two. */
    private boolean isDefinite(int first) {
        return Syntax.lower(sentence.token(first)).equals("both")
                || first > 0 && Syntax.lower(sentence.token(first - 1)).equals("the");
    }

    private static int count(String word) {
        return switch (word) {
            case "two", "both" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            default -> 0;
        };
    }
}
