package org.chancery.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.record.Span;

/** How lists, days and spans stand in the tables' columns. */
public final class Lists {
    private Lists() {}

    public static String join(Collection<String> items) {
        return items.stream().map(item -> item.replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    public static List<String> split(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\n", -1));
    }

    /** Days since 1970-01-01. */
    public static Optional<Integer> days(Optional<LocalDate> date) {
        return date.map(Lists::days);
    }

    public static int days(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** "812-893 900-950". */
    public static String spans(List<Span> spans) {
        return spans.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(" "));
    }

    public static List<Span> spans(String column) {
        List<Span> spans = new ArrayList<>();
        for (String part : column.split(" ", -1)) {
            int dash = part.indexOf('-');
            if (dash > 0) {
                spans.add(new Span(
                        Integer.parseInt(part.substring(0, dash)), Integer.parseInt(part.substring(dash + 1))));
            }
        }
        return spans;
    }
}
