package org.chancery.time.internal;

import java.util.Optional;
import org.chancery.record.TimexType;
import org.chancery.record.When;

/** A meaning fixed to the calendar, as far as it can be. */
record Resolved(TimexType type, String value, Optional<When> when, String because) {
    /** A date or time of day, with the days that its value names. */
    static Resolved dated(String value, String because) {
        return new Resolved(type(value), value, Intervals.of(value), because);
    }

    /** One that nothing fixes. */
    static Resolved open(String value) {
        return new Resolved(type(value), value, Optional.empty(), "nothing fixes the date");
    }

    private static TimexType type(String value) {
        return value.contains("T") ? TimexType.TIME : TimexType.DATE;
    }

    /** "early", "mid", "late": a third of it. */
    Resolved part(String part) {
        return part.isEmpty()
                ? this
                : new Resolved(
                        type, value, when.map(whole -> Intervals.third(whole, part)), because + "; a third of it");
    }

    /** The same, reached another way. */
    Resolved because(String reason) {
        return new Resolved(type, value, when, reason);
    }
}
