package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's term in an office.
 *
 * @param spellings folded words of the name and its aliases
 * @param until first day after the term; empty: last known on {@code known}
 */
record Holder(
        String state,
        String office,
        String title,
        String name,
        List<List<String>> spellings,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<LocalDate> known,
        boolean verified) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Days between the term and a day; 0 within it. */
    long distance(LocalDate day) {
        if (day.isBefore(from)) {
            return from.toEpochDay() - day.toEpochDay();
        }
        return until.filter(end -> !day.isBefore(end))
                .map(end -> day.toEpochDay() - end.toEpochDay() + 1)
                .orElse(0L);
    }
}
