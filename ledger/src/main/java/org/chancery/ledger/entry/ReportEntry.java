package org.chancery.ledger.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A report in the ledger, without its text.
 *
 * @param name its id as received
 * @param hash of its text, SHA-256 in hexadecimal
 * @param published as given, in the page's metadata, or inferred by the reader
 * @param family the lowest id among the reports that copy one another, itself included
 * @param relay the report that it passes on, where it is not the first of its family
 */
public record ReportEntry(
        int id,
        String name,
        String hash,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        Optional<LocalDate> published,
        int family,
        Optional<Relay> relay) {

    /** What it copies: {@code source} is the id of the report it was taken from. */
    public record Relay(int source, Kind kind, double likeness) {
        /** Whole text, or a passage of another. */
        public enum Kind {
            COPY,
            EXCERPT
        }
    }

    /** The outlet, or the report's id where none is known. */
    public String outletOrName() {
        return outlet.orElse(name);
    }

    /** The source's id, where it is a relay. */
    public OptionalInt source() {
        return relay.map(r -> OptionalInt.of(r.source())).orElse(OptionalInt.empty());
    }
}
