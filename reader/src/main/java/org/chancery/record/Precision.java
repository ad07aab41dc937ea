package org.chancery.record;

import java.util.Locale;

/** How finely a date is known. */
public enum Precision {
    TIME,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    /** An interval that is none of the calendar's units. */
    INTERVAL;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
