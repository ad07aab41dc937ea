package org.chancery.workshop.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.check.Seats;

/** Puts a seat's holders one after the other: nobody sits with another, but where the seat is shared. */
final class Sequence {
    private static final Seats SEATS = Seats.of(Knowledge.bundled());

    /** What is left of a term beside a better one, and shorter, is noise. */
    private static final int SHORT_DAYS = 20;

    /** An open end is closed by a successor who comes this soon after the last that is known. */
    private static final int CLOSING_DAYS = 366;

    /** A longer term within another's is no acting one. */
    private static final int ACTING_DAYS = 200;

    private static final int JOIN_DAYS = 1500;

    private Sequence() {}

    static List<Holder> of(List<Holder> holders) {
        List<Holder> sorted = holders.stream()
                .sorted(Comparator.comparing(Holder::from)
                        .thenComparing(Holder::rank)
                        .thenComparing(Holder::name))
                .toList();
        if (sorted.isEmpty()
                || SEATS.shared(sorted.get(0).state(), sorted.get(0).office())) {
            return sorted;
        }
        List<Holder> row = new ArrayList<>();
        Comparator<Holder> best = Comparator.comparing((Holder holder) -> !holder.verified())
                .thenComparing(Holder::seen)
                .thenComparing(Holder::rank)
                .thenComparing(Holder::from)
                .thenComparing(Holder::name);
        sorted.stream().sorted(best).forEach(holder -> insert(row, holder));
        join(row);
        close(row);
        return row;
    }

    /** Puts a term among those of better sources: it may end an open one, or a last one of its own source. */
    private static void insert(List<Holder> row, Holder next) {
        for (Holder other : List.copyOf(row)) {
            boolean overlap = other.from().isBefore(next.end()) && next.from().isBefore(other.end());
            if (overlap && next.from().isAfter(other.from()) && next.verified() && !next.seen()) {
                boolean equal = next.rank() <= other.rank();
                boolean longer = !next.end().isBefore(other.end());
                if (other.until().isEmpty() || equal && longer) {
                    row.set(row.indexOf(other), other.between(other.from(), Optional.of(next.from())));
                } else if (equal && days(next.from(), next.end()) < ACTING_DAYS) {
                    row.set(row.indexOf(other), other.between(other.from(), Optional.of(next.from())));
                    row.add(other.between(next.end(), other.until()));
                }
            }
        }
        row.sort(Comparator.comparing(Holder::from));
        fill(row, next);
    }

    private static long days(LocalDate from, LocalDate end) {
        return end.toEpochDay() - from.toEpochDay();
    }

    /** Puts a term where nobody sits yet. */
    private static void fill(List<Holder> row, Holder holder) {
        List<Holder> pieces = new ArrayList<>();
        LocalDate from = holder.from();
        boolean whole = true;
        for (Holder other : row) {
            if (other.from().isBefore(holder.end()) && from.isBefore(other.end())) {
                whole = false;
                if (days(from, other.from()) >= SHORT_DAYS) {
                    pieces.add(holder.between(from, Optional.of(other.from())));
                }
                from = other.end();
            }
        }
        if (whole || days(from, holder.end()) >= SHORT_DAYS) {
            pieces.add(holder.between(from, holder.until()));
        }
        row.addAll(pieces);
        row.sort(Comparator.comparing(Holder::from));
    }

    /** One person's terms with nobody between them are one term, where no elected office could have changed twice. */
    private static void join(List<Holder> row) {
        for (int i = row.size() - 1; i > 0; i--) {
            Holder one = row.get(i - 1);
            Holder next = row.get(i);
            boolean near = !next.from().isAfter(one.end().plusDays(one.until().isPresent() ? CLOSING_DAYS : JOIN_DAYS));
            if (near && same(one, next)) {
                Holder better = one.rank() <= next.rank() ? one : next;
                row.set(i - 1, better.joined(one, next));
                row.remove(i);
            }
        }
    }

    private static boolean same(Holder one, Holder other) {
        return Names.same(one.name(), other.name()) && !Apart.are(one.state(), one.name(), other.name());
    }

    private static void close(List<Holder> row) {
        for (int i = 0; i + 1 < row.size(); i++) {
            Holder holder = row.get(i);
            LocalDate next = row.get(i + 1).from();
            boolean other = !same(holder, row.get(i + 1));
            boolean soon = other && !next.isAfter(holder.known().plusDays(CLOSING_DAYS));
            if (holder.until().isEmpty() && soon || next.isBefore(holder.end())) {
                row.set(i, holder.between(holder.from(), Optional.of(next)));
            }
        }
    }
}
