package org.chancery.party.internal;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.party.PartyMention;
import org.chancery.party.Proposal;
import org.chancery.party.internal.WordClasses.Kind;
import org.chancery.record.Mention;

/** Finds who is said to be new in an office that the tables give to nobody, or to another, on the report's day. */
final class Appointments {
    private static final int REACH = 4;

    private final Cast cast;
    private final Sentence sentence;
    private final List<PartyMention> found;
    private final WordClasses words;

    Appointments(Cast cast, Sentence sentence, List<PartyMention> found) {
        this.cast = cast;
        this.sentence = sentence;
        this.found = found;
        this.words = cast.world().words();
    }

    void read(List<Introduction> introductions) {
        for (Introduction introduction : introductions) {
            Optional<PartyMention> person = introduction.hasName()
                    ? mention(introduction).filter(mention -> isNew(introduction))
                    : appointed(introduction);
            person.ifPresent(mention -> proposal(introduction, mention).ifPresent(proposal -> {
                cast.propose(proposal);
                found.replaceAll(other -> other.equals(mention) ? noted(mention) : other);
            }));
        }
    }

    private static PartyMention noted(PartyMention mention) {
        String known = mention.note().map(note -> note + "; ").orElse("");
        return new PartyMention(
                mention.sentence(),
                mention.first(),
                mention.end(),
                mention.head(),
                mention.span(),
                mention.kind(),
                mention.name(),
                mention.codes(),
                mention.person(),
                mention.office(),
                Optional.of(known + "new in office, as the report says; the tables do not have it"));
    }

    private Optional<PartyMention> mention(Introduction introduction) {
        return found.stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON && mention.first() == introduction.first())
                .findFirst();
    }

    /** "newly appointed Defence Minister X", "the new foreign minister, X". */
    private boolean isNew(Introduction introduction) {
        int i = introduction.title().first() - 1;
        while (i >= 0 && isBetween(introduction, i) && !words.is(Kind.NEW, Syntax.lower(sentence.token(i)))) {
            i--;
        }
        return introduction.standing() == Query.Standing.SITTING
                && i >= 0
                && words.is(Kind.NEW, Syntax.lower(sentence.token(i)));
    }

    /** Whether the token is of the title's state, or may stand between it and the title. */
    private boolean isBetween(Introduction introduction, int at) {
        String word = Syntax.lower(sentence.token(at));
        boolean state = introduction
                .state()
                .filter(hit -> hit.first() <= at && at < hit.end())
                .isPresent();
        return state || words.is(Kind.JOINING, word) || words.is(Kind.APPOINTING, word);
    }

    /** "X was appointed foreign minister", "they named X as foreign minister". */
    private Optional<PartyMention> appointed(Introduction introduction) {
        int first = introduction.first();
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            Token verb = sentence.token(i);
            if (words.is(Kind.APPOINTING, Syntax.lower(verb))) {
                return found.stream()
                        .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                        .filter(mention -> isAppointee(mention, verb))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private boolean isAppointee(PartyMention person, Token verb) {
        Token head = sentence.token(person.head());
        return head.head() == verb.index()
                && (head.deprel().equals("nsubj:pass") || head.deprel().equals("obj"));
    }

    private Optional<Proposal> proposal(Introduction introduction, PartyMention person) {
        Optional<String> state = introduction
                .state()
                .map(Hit::code)
                .or(() -> person.codes().stream().findFirst())
                .filter(cast.world().book()::isState);
        Hit title = introduction.title();
        if (state.isEmpty() || cast.asOf().isEmpty() || PersonWriter.isGeneric(title.code())) {
            return Optional.empty();
        }
        boolean has = cast.world().holders().seat(state.get(), title.code()).stream()
                .anyMatch(holder -> holder.name().equals(person.name()));
        return has
                ? Optional.empty()
                : Optional.of(new Proposal(
                        state.get(),
                        title.code(),
                        title.meanings().get(0).name(),
                        person.name(),
                        cast.asOf().get(),
                        sentence.span(
                                Math.min(introduction.first(), person.first()),
                                Math.max(introduction.end(), person.end()) - 1)));
    }
}
