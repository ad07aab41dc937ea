package org.chancery.ledger.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.CodePoints;
import org.chancery.ledger.entry.Fact;
import org.chancery.ledger.standing.Sentences.Stretch;
import org.chancery.record.Mention;
import org.chancery.record.Precision;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.record.Span;
import org.chancery.record.When;

/**
 * Levels of relations between two states, where a report's sentence names the level and two states: beside it ("the
 * U.S.-Vietnam Comprehensive Partnership"), else in the sentence, else as the parties of a claim made of it. Thread-safe.
 */
final class RelationReader {
    private static final int BESIDE = 60;

    private final Levels levels;
    private final Founding founding;

    private final StateCodes codes;

    private RelationReader(Levels levels, Founding founding, StateCodes codes) {
        this.levels = levels;
        this.founding = founding;
        this.codes = codes;
    }

    static RelationReader load(Knowledge knowledge, StateCodes codes) {
        return new RelationReader(Levels.load(knowledge), Founding.load(knowledge), codes);
    }

    /** What a report says; the same of the same two states once. */
    List<Fact> of(Record record, String text, List<ClaimEntry> claims) {
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        CodePoints points = CodePoints.of(text);
        for (Levels.Place place : levels.in(text)) {
            Stretch sentence = Sentences.around(text, place.start());
            Optional<List<String>> pair = pair(record, claims, place, sentence, points);
            pair.map(states -> fact(record, text, place, sentence, states, points))
                    .filter(fact -> seen.add(fact.party() + fact.other() + fact.value() + fact.standing()))
                    .ifPresent(facts::add);
        }
        return facts;
    }

    private Optional<List<String>> pair(
            Record record, List<ClaimEntry> claims, Levels.Place place, Stretch sentence, CodePoints points) {
        Stretch beside = new Stretch(
                Math.max(sentence.start(), place.start() - BESIDE), Math.min(sentence.end(), place.end() + BESIDE));
        Predicate<Mention> state = mention -> mention.kind() == Mention.Kind.STATE;
        Optional<List<String>> named = two(states(record, beside, points, state));
        if (named.isPresent() || place.isCommon()) {
            return named;
        }
        return two(states(record, sentence, points, state))
                .or(() -> two(states(record, sentence, points, mention -> true)))
                .or(() -> claims.stream()
                        .filter(claim -> within(claim.evidence(), sentence, points))
                        .map(claim -> new TreeSet<>(
                                claim.parties().stream().filter(codes::has).toList()))
                        .flatMap(parties -> two(parties).stream())
                        .findFirst());
    }

    private static Optional<List<String>> two(Set<String> states) {
        return states.size() == 2 ? Optional.of(List.copyOf(states)) : Optional.empty();
    }

    private Set<String> states(Record record, Stretch where, CodePoints points, Predicate<Mention> kind) {
        Set<String> found = new TreeSet<>();
        record.mentions().stream()
                .filter(kind)
                .filter(mention -> within(List.of(mention.span()), where, points))
                .forEach(mention -> mention.code().filter(codes::has).ifPresent(found::add));
        return found;
    }

    private static boolean within(List<Span> spans, Stretch where, CodePoints points) {
        return spans.stream().anyMatch(span -> where.overlaps(points.unit(span.start()), points.unit(span.end())));
    }

    private Fact fact(
            Record record, String text, Levels.Place place, Stretch sentence, List<String> states, CodePoints points) {
        Founding.Found found =
                founding.in(text.substring(Math.max(sentence.start(), place.start() - BESIDE), place.start()));
        Optional<When> since = found.founds() ? since(record, sentence, points) : Optional.empty();
        Optional<LocalDate> said = record.published().map(Published::date);
        return new Fact(
                Fact.Kind.RELATION,
                states.get(0),
                states.get(1),
                place.level(),
                found.standing(),
                since,
                said,
                Sentences.words(text, sentence));
    }

    /** Where the sentence tells of the founding and gives one date: from then on. */
    private static Optional<When> since(Record record, Stretch sentence, CodePoints points) {
        List<LocalDate> days = record.times().stream()
                .filter(time -> within(List.of(time.span()), sentence, points))
                .flatMap(time -> time.from().stream())
                .distinct()
                .toList();
        return days.size() == 1
                ? Optional.of(new When(Optional.of(days.get(0)), Optional.empty(), Precision.INTERVAL))
                : Optional.empty();
    }
}
