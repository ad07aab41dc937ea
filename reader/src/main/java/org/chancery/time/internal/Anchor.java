package org.chancery.time.internal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param spoken the day of speaking: the report's date; in a narrative, the day it has come to
 * @param reference the day spoken of last, for "the same day"
 * @param wholeYear whether that was a year, not a day of it
 * @param exactDay whether it was a day
 * @param published the report's date, for "today"
 * @param quarter the quarter told last, as TIMEX3 has it
 * @param direction of the governing verb: -1 past, 1 future, 0 it does not say
 * @param narrative whether the report moves along its own dates
 * @param quoted whether someone else speaks
 */
record Anchor(
        Optional<LocalDate> spoken,
        Optional<LocalDate> reference,
        boolean wholeYear,
        boolean exactDay,
        Optional<LocalDate> published,
        Optional<String> quarter,
        int direction,
        boolean narrative,
        boolean quoted) {
    /** The same, looking another way. */
    Anchor looking(int way) {
        return new Anchor(spoken, reference, wholeYear, exactDay, published, quarter, way, narrative, quoted);
    }

    /** Of a report of that day, looking back. */
    static Anchor past(LocalDate day) {
        return new Anchor(
                Optional.of(day), Optional.empty(), false, false, Optional.of(day), Optional.empty(), -1, false, false);
    }

    LocalDate day() {
        return spoken.orElseThrow();
    }

    /** The day that "the next day" and "at noon" count from: one that was told as a day; else the day of speaking. */
    Optional<LocalDate> toldDay() {
        return exactDay || narrative ? told() : spoken;
    }

    Optional<LocalDate> told() {
        return reference.or(() -> spoken);
    }
}
