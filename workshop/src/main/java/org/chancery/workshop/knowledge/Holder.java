package org.chancery.workshop.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of party/holders.tsv.
 *
 * @param from first day
 * @param until first day after, where known
 * @param known last day for which a source can speak
 * @param rank of the best source behind it, the lower the better
 * @param seen only sentences say so, no list of holders
 */
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
        boolean seen,
        int rank,
        String source) {
    static final String HEADER =
            "state\toffice\ttitle\tname\tnative\taliases\tperson\tfrom\tuntil\tlastknown\tbasis\tsource\tasof";

    Holder between(LocalDate first, Optional<LocalDate> end) {
        return new Holder(
                state, office, title, name, native_, aliases, person, first, end, known, verified, seen, rank, source);
    }

    /** This row over two terms, the later one's end. */
    Holder joined(Holder first, Holder last) {
        List<String> spellings = Stream.concat(first.aliases.stream(), last.aliases.stream())
                .distinct()
                .limit(5)
                .toList();
        return new Holder(
                state,
                office,
                title,
                name,
                native_,
                spellings,
                person,
                first.from,
                last.until,
                first.known.isAfter(last.known) ? first.known : last.known,
                first.verified || last.verified,
                seen,
                rank,
                sources(first.source, last.source));
    }

    private static String sources(String one, String other) {
        return Stream.of(one.split("\\+"), other.split("\\+"))
                .flatMap(Stream::of)
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }

    Holder in(String seat) {
        return new Holder(
                state, seat, title, name, native_, aliases, person, from, until, known, verified, seen, rank, source);
    }

    Holder known(String id, String spelling) {
        return new Holder(
                state, office, title, name, spelling, aliases, id, from, until, known, verified, seen, rank, source);
    }

    Holder named(String usual, List<String> spellings) {
        return new Holder(
                state, office, title, usual, native_, spellings, person, from, until, known, verified, seen, rank,
                source);
    }

    /** The first day after what is known of the term. */
    LocalDate end() {
        return until.orElse(known.plusDays(1));
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
