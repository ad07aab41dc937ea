package org.chancery.workshop.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One row of party/holders.tsv. */
record Holder(
        String state,
        String office,
        String title,
        String name,
        String native_,
        List<String> aliases,
        String person,
        LocalDate from,
        Optional<LocalDate> until,
        LocalDate known,
        boolean verified,
        String source) {
    static final String HEADER =
            "state\toffice\ttitle\tname\tnative\taliases\tperson\tfrom\tuntil\tlastknown\tbasis\tsource\tasof";

    Holder until(LocalDate day) {
        return new Holder(
                state, office, title, name, native_, aliases, person, from, Optional.of(day), known, verified, source);
    }

    String row() {
        return String.join(
                "\t",
                state,
                office,
                title,
                name,
                native_,
                String.join("|", aliases),
                person,
                from.toString(),
                until.map(LocalDate::toString).orElse(""),
                until.isPresent() ? "" : known.toString(),
                verified ? "verified" : "unverified",
                source,
                known.toString());
    }
}
