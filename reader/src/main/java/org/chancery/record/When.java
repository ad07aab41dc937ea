package org.chancery.record;

import java.time.LocalDate;
import java.util.Optional;

/** An interval of days, both ends inclusive; an absent end is open ("until Friday" has no {@code from}). */
public record When(Optional<LocalDate> from, Optional<LocalDate> to, Precision precision) {
    public When {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("an interval needs one end at least");
        }
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("ends before it starts: " + from.get() + " to " + to.get());
        }
    }

    public static When of(LocalDate from, LocalDate to, Precision precision) {
        return new When(Optional.of(from), Optional.of(to), precision);
    }

    public static When day(LocalDate day) {
        return of(day, day, Precision.DAY);
    }
}
