package org.chancery.workshop.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a seat's holders one after the other: nobody sits with another, but where the seat is shared. */
final class Sequence {
    /** Seats that two or more hold at once. */
    private static final Set<String> SHARED =
            Set.of("BIH HOS", "SMR HOS", "AND HOS", "CHE HOS", "CHE HOG", "NIC HOS", "SMR HOG");

    /** What is left of a term beside a better one, and shorter, is noise. */
    private static final int SHORT_DAYS = 20;

    /** An open end is closed by a successor who comes this soon after the last that is known. */
    private static final int CLOSING_DAYS = 366;

    private static final int JOIN_DAYS = 1500;

    private Sequence() {}

    static List<Holder> of(List<Holder> holders) {
        List<Holder> sorted = holders.stream()
                .sorted(Comparator.comparing(Holder::from)
                        .thenComparing(Holder::rank)
                        .thenComparing(Holder::name))
                .toList();
        if (sorted.isEmpty()
                || SHARED.contains(sorted.get(0).state() + " " + sorted.get(0).office())) {
            return sorted;
        }
        List<Holder> row = new ArrayList<>();
        sorted.stream().filter(holder -> holder.verified() && !holder.seen()).forEach(holder -> add(row, holder));
        sorted.stream().filter(Holder::seen).forEach(holder -> fill(row, holder));
        sorted.stream().filter(holder -> !holder.verified()).forEach(holder -> fill(row, holder));
        join(row);
        close(row);
        return row;
    }

    /** One person's terms with nobody between them are one term, where no elected office could have changed twice. */
    private static void join(List<Holder> row) {
        for (int i = row.size() - 1; i > 0; i--) {
            Holder one = row.get(i - 1);
            Holder next = row.get(i);
            boolean near = !next.from().isAfter(one.end().plusDays(one.until().isPresent() ? CLOSING_DAYS : JOIN_DAYS));
            if (near && Names.same(one.name(), next.name())) {
                Holder better = one.rank() <= next.rank() ? one : next;
                row.set(i - 1, better.joined(one, next));
                row.remove(i);
            }
        }
    }

    /** Adds one that begins no earlier than those before. */
    private static void add(List<Holder> row, Holder next) {
        if (row.isEmpty() || !next.from().isBefore(row.get(row.size() - 1).end())) {
            row.add(next);
            return;
        }
        Holder last = row.remove(row.size() - 1);
        boolean after = next.end().isAfter(last.end()) || next.until().isEmpty();
        boolean together = next.from().toEpochDay() - last.from().toEpochDay() < SHORT_DAYS;
        if (together && last.rank() <= next.rank() && !after) {
            row.add(last);
        } else if (together && after) {
            row.add(last.rank() <= next.rank() || next.from().isAfter(last.from()) ? last : next);
            LocalDate begin = row.get(row.size() - 1).end();
            Holder other = row.get(row.size() - 1).equals(last) ? next : last;
            if (row.get(row.size() - 1).equals(last) && next.end().isAfter(begin.plusDays(SHORT_DAYS))) {
                row.add(other.between(begin, other.until()));
            }
        } else if (after && last.until().isPresent() && last.rank() < next.rank()) {
            row.add(last);
            if (next.end().isAfter(last.end().plusDays(SHORT_DAYS))) {
                row.add(next.between(last.end(), next.until()));
            }
        } else if (after) {
            row.add(last.between(last.from(), Optional.of(next.from())));
            row.add(next);
        } else {
            within(row, last, next);
        }
    }

    /** One sits while another's term goes on: an acting holder if it is short, else the worse source's mistake. */
    private static void within(List<Holder> row, Holder last, Holder next) {
        boolean acting = next.end().toEpochDay() - next.from().toEpochDay() < 200;
        if (next.rank() > last.rank() || next.rank() == last.rank() && !acting) {
            row.add(last);
            return;
        }
        row.add(last.between(last.from(), Optional.of(next.from())));
        row.add(next);
        if (last.end().isAfter(next.end().plusDays(SHORT_DAYS))) {
            row.add(last.between(next.end(), last.until()));
        }
    }

    /** Puts an unverified term where nobody is known to sit. */
    private static void fill(List<Holder> row, Holder holder) {
        LocalDate from = holder.from();
        LocalDate end = holder.end();
        boolean open = holder.until().isEmpty();
        for (Holder other : List.copyOf(row)) {
            if (other.from().isBefore(end) && from.isBefore(other.end())) {
                boolean atStart = !other.from().isAfter(from);
                boolean atEnd = !other.end().isBefore(end);
                if (atStart && atEnd) {
                    return;
                }
                if (atStart) {
                    from = other.end();
                } else {
                    end = other.from();
                    open = false;
                }
            }
        }
        if (end.toEpochDay() - from.toEpochDay() >= SHORT_DAYS) {
            row.add(holder.between(from, open ? Optional.empty() : Optional.of(end)));
            row.sort(Comparator.comparing(Holder::from));
        }
    }

    private static void close(List<Holder> row) {
        for (int i = 0; i + 1 < row.size(); i++) {
            Holder holder = row.get(i);
            LocalDate next = row.get(i + 1).from();
            boolean other = !Names.same(holder.name(), row.get(i + 1).name());
            boolean soon = other && !next.isAfter(holder.known().plusDays(CLOSING_DAYS));
            if (holder.until().isEmpty() && soon) {
                row.set(i, holder.between(holder.from(), Optional.of(next)));
            }
        }
    }
}
