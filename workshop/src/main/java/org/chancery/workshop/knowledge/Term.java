package org.chancery.workshop.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person's time in a seat, as one source has it.
 *
 * @param until first day after it, where the source knows one
 * @param asOf up to when the source can speak
 * @param rank of the source: the lower, the more its spelling and dates are trusted
 */
record Term(
        String state,
        String office,
        String title,
        String name,
        String native_,
        String alias,
        String id,
        LocalDate from,
        Optional<LocalDate> until,
        LocalDate asOf,
        boolean verified,
        String source,
        int rank) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
