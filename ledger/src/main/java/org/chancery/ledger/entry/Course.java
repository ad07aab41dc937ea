package org.chancery.ledger.entry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What was planned, and what became of it: worked out from the claims of one event, in any order.
 *
 * @param promise what kind of forward-looking act it is; absent where nothing was ever planned
 * @param due the day by which it was to be done, by the newest plan
 * @param dueFirst by the oldest plan
 * @param outcome what the ledger has heard; absent: nothing
 */
public record Course(
        Optional<Promise> promise,
        Optional<LocalDate> due,
        Optional<LocalDate> dueFirst,
        Optional<LocalDate> plannedFirst,
        Optional<LocalDate> plannedLast,
        Optional<LocalDate> doneLast,
        Optional<Outcome> outcome) {
    /** Nothing was planned. */
    public static final Course NONE = new Course(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What looks forward. */
    public enum Promise {
        PLAN,
        PROMISE,
        THREAT,
        DEADLINE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of it. */
    public enum Outcome {
        KEPT,
        CANCELLED,
        POSTPONED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands on a day: kept, cancelled, postponed, due, or not reported. */
    public String standing(LocalDate asOf) {
        boolean ahead = due.isPresent() && !due.get().isBefore(asOf);
        if (outcome.isPresent() && !(outcome.get() == Outcome.POSTPONED && !ahead)) {
            return outcome.get().label();
        }
        return ahead ? "due" : "not reported";
    }

    /** Whether its day has passed and nobody has said what became of it. */
    public boolean overdue(LocalDate asOf) {
        return due.isPresent() && "not reported".equals(standing(asOf));
    }
}
