package org.chancery.app.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.query.Found;
import org.chancery.record.Act;
import org.chancery.record.When;

/** How claims and events look in listings. */
final class Listings {
    private Listings() {}

    /** Claims, a row each. */
    static Listing claims(List<Found> found, String note) {
        Listing.Builder listing = Listing.of(
                "claim",
                "status",
                "when",
                "type",
                "actors",
                "recipients",
                "according to",
                "reported",
                "outlet",
                "origins",
                "event",
                "quote");
        for (Found one : found) {
            listing.row(
                    one.claim().id(),
                    one.claim().status().label(),
                    when(one.claim().when()),
                    act(one.claim().act()),
                    one.claim().roles().actors(),
                    one.claim().roles().recipients(),
                    chain(one.claim().chain().names()),
                    one.claim().said(),
                    one.report().outlet(),
                    one.event().origins(),
                    one.event().id(),
                    one.claim().quote());
        }
        return listing.build(note);
    }

    /** Events, a row each. */
    static Listing events(List<EventEntry> events, String note) {
        Listing.Builder listing = Listing.of("event", "when", "status", "type", "parties", "corroboration", "words");
        for (EventEntry event : events) {
            listing.row(
                    event.id(),
                    event.when().isPresent() ? when(event.when()) : "~" + event.anchor(),
                    event.status().label(),
                    act(event.act()),
                    event.parties(),
                    event.corroboration(),
                    event.headline());
        }
        return listing.build(note);
    }

    /** "2023-11-27 – 2023-11-30"; empty where undated. */
    static String when(Optional<When> when) {
        if (when.isEmpty()) {
            return "";
        }
        Optional<LocalDate> from = when.get().from();
        Optional<LocalDate> to = when.get().to();
        if (from.equals(to)) {
            return from.orElseThrow().toString();
        }
        return from.map(Object::toString).orElse("…") + " – "
                + to.map(Object::toString).orElse("…");
    }

    static String act(Act act) {
        return act.type().name() + act.mode().map(mode -> " " + mode).orElse("");
    }

    /** Innermost first: "Japanese government sources ← Kyodo News". */
    static String chain(List<String> names) {
        return names.stream().collect(Collectors.joining(" ← "));
    }

    /** "1 claim", "2 claims". */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
