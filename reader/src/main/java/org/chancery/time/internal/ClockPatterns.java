package org.chancery.time.internal;

import java.util.Optional;

/** Times of day: "10:30 a.m.", "2 p.m.", "14:00 GMT", "noon", "midnight". */
final class ClockPatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        int at = c.of(i, "approx") ? i + 1 : i;
        if (c.is(at, "noon", "midday") && !c.is(at - 1, "high")) {
            return Optional.of(new Match(i, at + 1, new Meaning.Clock("T12:00")));
        }
        if (c.is(at, "midnight")) {
            return Optional.of(new Match(i, at + 1, new Meaning.Clock("T24:00")));
        }
        int hour = c.at(at).number();
        if (hour < 0 || hour > 24 || c.at(at).lower().length() > 2) {
            return Optional.empty();
        }
        boolean minutes = c.is(at + 1, ":", ".")
                && c.glued(at + 1)
                && c.at(at + 2).lower().length() == 2
                && c.at(at + 2).isNumber()
                && c.glued(at + 2);
        int minute = minutes ? c.at(at + 2).number() : 0;
        int next = minutes ? at + 3 : at + 1;
        int half = half(c, next);
        if (minute > 59 || half == 0 && !(minutes && c.is(at + 1, ":"))) {
            return Optional.empty();
        }
        int end = half == 0 ? next : afterHalf(c, next);
        if (half == 0 && zone(c, end) == end && !isTimed(c, at, end)) {
            return Optional.empty();
        }
        int hours = half == 2 && hour < 12 ? hour + 12 : half == 1 && hour == 12 ? 0 : hour;
        end = zone(c, end);
        String value = String.format("T%02d:%02d", hours, minute);
        return Optional.of(new Match(i, end, new Meaning.Clock(value)));
    }

    /** "at 11:20", "19:00-21:30", "03:00 hrs": not a score, a verse or how long a film runs. */
    private static boolean isTimed(Cursor c, int at, int end) {
        boolean range = c.is(end, "-", "–") && c.is(end + 2, ":") || c.is(at - 1, "-", "–") && c.is(at - 3, ":");
        return range || c.of(at - 1, "clocklead") || c.is(end, "hrs", "hr", "hours", "on");
    }

    /** 1 for "a.m.", 2 for "p.m.", 0 for neither. */
    private static int half(Cursor c, int i) {
        boolean dotted = c.is(i, "a", "p") && c.is(i + 1, ".") && c.is(i + 2, "m");
        if (c.is(i, "am", "pm") || dotted) {
            return c.at(i).lower().charAt(0) == 'a' ? 1 : 2;
        }
        return 0;
    }

    private static int afterHalf(Cursor c, int i) {
        if (c.is(i, "am", "pm")) {
            return i + 1;
        }
        return c.is(i + 3, ".") && c.glued(i + 3) ? i + 4 : i + 3;
    }

    private static int zone(Cursor c, int i) {
        return c.of(i, "zone") && c.at(i).capital() ? i + 1 : c.is(i, "local") && c.is(i + 1, "time") ? i + 2 : i;
    }
}
