package org.chancery.ledger.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Found;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.query.Revisions;
import org.chancery.ledger.query.Story;
import org.chancery.ledger.store.Database;
import org.chancery.record.Record;
import org.chancery.record.Status;

/** What is to be exported: the claims, and the events of them, that a filter lets through. */
public final class Selection {
    private final Questions questions;
    private final Revisions revisions;
    private final Filter filter;
    private final Optional<List<EventEntry>> chosen;

    /** What a filter lets through. */
    public Selection(Database database, Filter filter) {
        this.questions = new Questions(database);
        this.revisions = new Revisions(database);
        this.filter = filter;
        this.chosen = Optional.empty();
    }

    private Selection(Database database, List<EventEntry> chosen) {
        this.questions = new Questions(database);
        this.revisions = new Revisions(database);
        this.filter = Filter.NONE;
        this.chosen = Optional.of(chosen);
    }

    /** Events that have been chosen already, for the formats that are made of events. */
    public static Selection of(Database database, List<EventEntry> events) {
        return new Selection(database, events);
    }

    /** The query for people: "Japan, Viet Nam: visit; planned; from 2023-11-01"; "All that the ledger holds". */
    String told(UnaryOperator<String> name) {
        List<String> parts = new ArrayList<>();
        if (!filter.parties().isEmpty()) {
            parts.add(filter.parties().stream().map(name).collect(Collectors.joining(", ")));
        }
        filter.text().ifPresent(words -> parts.add("“" + words + "”"));
        filter.instrument().ifPresent(parts::add);
        filter.types().stream()
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .sorted()
                .forEach(parts::add);
        filter.statuses().stream().map(Status::label).sorted().forEach(parts::add);
        filter.vouchers().stream()
                .map(kind -> "according to " + kind.label())
                .sorted()
                .forEach(parts::add);
        filter.from().ifPresent(day -> parts.add("from " + day));
        filter.to().ifPresent(day -> parts.add("to " + day));
        if (filter.origins() > 1) {
            parts.add("at least " + filter.origins() + " origins");
        }
        if (filter.reviewed()) {
            parts.add("reviewed");
        }
        return parts.isEmpty() ? "All that the ledger holds" : String.join("; ", parts);
    }

    /** Hands over the claims one by one, the last added first; not all are in memory at once. */
    void claims(Consumer<Found> each) {
        questions.each(filter, each);
    }

    /** The events, the newest first. */
    List<EventEntry> events() {
        return chosen.orElseGet(() -> questions.events(filter));
    }

    /** An event with the claims that are about it. */
    Story story(EventEntry event) {
        List<Found> claims = questions.claimsOf(event.id());
        return new Story(
                event,
                filter.reviewed()
                        ? claims.stream()
                                .filter(found -> found.claim().verdict().isPresent())
                                .toList()
                        : claims);
    }

    String text(int report) {
        return questions.text(report);
    }

    Record record(int report) {
        return revisions.newest(report);
    }
}
