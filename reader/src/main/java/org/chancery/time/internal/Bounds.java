package org.chancery.time.internal;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chancery.record.Precision;
import org.chancery.record.When;
import org.chancery.time.Bound;

/** What the words before an expression make of it. */
final class Bounds {
    private Bounds() {}

    static Bound of(Cursor c, Match match) {
        int before = match.first() - 1;
        before = c.is(before, "the") ? before - 1 : before;
        if (c.is(before, "until", "till", "through")) {
            return Bound.UNTIL;
        }
        if (c.is(before, "by")) {
            return Bound.BY;
        }
        if (c.is(before, "since")) {
            return Bound.SINCE;
        }
        if (c.is(before, "before") || c.is(before, "of") && c.is(before - 1, "ahead")) {
            return Bound.BEFORE;
        }
        if (c.is(before, "after")) {
            return Bound.AFTER;
        }
        if (c.is(before, "within")) {
            return Bound.WITHIN;
        }
        boolean from = c.is(before, "from")
                && (c.is(match.end(), "on") && !c.of(match.end() + 1, "month")
                        || c.is(match.end(), "onwards", "onward"));
        return from ? Bound.FROM : Bound.NONE;
    }

    static When bounded(When when, Bound bound) {
        return switch (bound) {
            case UNTIL, BY -> new When(Optional.empty(), when.to(), Precision.INTERVAL);
            case SINCE, FROM -> new When(when.from(), Optional.empty(), Precision.INTERVAL);
            case BEFORE -> new When(Optional.empty(), when.from().map(day -> day.minusDays(1)), Precision.INTERVAL);
            case AFTER -> new When(when.to(), Optional.empty(), Precision.INTERVAL);
            default -> when;
        };
    }

    /** "P60D" as a period of days, weeks, months or years. */
    static Optional<Period> length(String value) {
        try {
            return Optional.of(Period.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
