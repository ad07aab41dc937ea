package org.chancery.app.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.entry.ReportEntry;
import org.chancery.ledger.link.Disagreement;
import org.chancery.ledger.query.Found;
import org.chancery.ledger.query.Story;
import org.chancery.record.Act;
import org.chancery.record.When;

/** How claims and events look in listings. */
final class Listings {
    private Listings() {}

    /** Claims, a row each; {@code second} fills the second column. */
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

    /** Events, a row each; {@code second} fills the second column. */
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

    /** Who tells a claim, through whom: "Japanese government sources ← Kyodo News, in The Meridian". */
    static String teller(Found found) {
        String chain = chain(found.claim().chain().names());
        return (chain.isEmpty() ? "" : chain + ", in ") + found.report().outletOrName();
    }

    /** "copy of report 3". */
    static String relay(ReportEntry.Relay relay) {
        return relay.kind().name().toLowerCase(Locale.ROOT) + " of report " + relay.source();
    }

    /** Both sides of each thing that an event's claims disagree on, a row each; {@code second} fills the second column. */
    static void disagreements(Story story, Listing.Builder listing, Function<Found, Object> second) {
        Map<Integer, Found> claims = new HashMap<>();
        story.claims().forEach(found -> claims.put(found.claim().id(), found));
        for (Disagreement one : story.disagreements()) {
            String on = "differs: " + one.on().name().toLowerCase(Locale.ROOT);
            Found a = Optional.ofNullable(claims.get(one.a().id())).orElseThrow();
            Found b = Optional.ofNullable(claims.get(one.b().id())).orElseThrow();
            listing.row(on, second.apply(a), one.first(), teller(a), one.a().quote());
            listing.row(
                    "  against",
                    second.apply(b),
                    one.second(),
                    teller(b),
                    one.b().quote());
        }
    }

    /** "1 claim", "2 claims", "2 parties". */
    static String counted(int number, String noun) {
        if (number == 1) {
            return "1 " + noun;
        }
        return number + " "
                + (noun.endsWith("y") && !noun.endsWith("ay")
                        ? noun.substring(0, noun.length() - 1) + "ies"
                        : noun + "s");
    }
}
