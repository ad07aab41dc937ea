package org.chancery.time.internal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param spoken the day of speaking: the report's date; in a narrative, the day it has come to
 * @param reference the day spoken of last, for "the same day"
 * @param wholeYear whether that was a year, not a day of it
 * @param published the report's date, for "today"
 * @param quarter the quarter told last, as TIMEX3 has it
 * @param direction of the governing verb: -1 past, 1 future, 0 it does not say
 * @param narrative whether the report moves along its own dates
 */
record Anchor(
        Optional<LocalDate> spoken,
        Optional<LocalDate> reference,
        boolean wholeYear,
        Optional<LocalDate> published,
        Optional<String> quarter,
        int direction,
        boolean narrative) {
    /** The same, looking another way. */
    Anchor looking(int way) {
        return new Anchor(spoken, reference, wholeYear, published, quarter, way, narrative);
    }

    /** Of a report of that day, looking back. */
    static Anchor past(LocalDate day) {
        return new Anchor(Optional.of(day), Optional.empty(), false, Optional.of(day), Optional.empty(), -1, false);
    }

    LocalDate day() {
        return spoken.orElseThrow();
    }

    Optional<LocalDate> told() {
        return reference.or(() -> spoken);
    }
}
