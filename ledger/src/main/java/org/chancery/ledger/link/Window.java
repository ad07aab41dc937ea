package org.chancery.ledger.link;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.record.When;

/**
 * Days, counted from 1970-01-01, both ends inclusive.
 *
 * @param dated false where it is only the day of the report
 */
record Window(int from, int to, boolean dated) {
    private static final int OPEN_DAYS = 30;
    /** An interval this short fixes a date. */
    private static final int FINE = 4;

    static Optional<Window> of(ClaimEntry claim) {
        return claim.when().map(Window::of).or(() -> claim.said().map(said -> new Window(day(said), day(said), false)));
    }

    static Window of(When when) {
        int from = when.from().map(Window::day).orElseGet(() -> day(when.to().orElseThrow()) - OPEN_DAYS);
        int to = when.to().map(Window::day).orElse(from + OPEN_DAYS);
        return new Window(from, to, true);
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    int length() {
        return to - from + 1;
    }

    /** Whether it fixes a date, to a few days. */
    boolean fine() {
        return dated && length() <= FINE;
    }

    /** Days between the two; 0 where they overlap. */
    int gap(Window other) {
        return Math.max(0, Math.max(from - other.to, other.from - to));
    }
}
