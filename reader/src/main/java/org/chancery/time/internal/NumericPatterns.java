package org.chancery.time.internal;

import java.time.YearMonth;
import java.util.Optional;

/** Dates in figures: "2023-11-15", "11/15/2023", "15/11/23". */
final class NumericPatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        return iso(c, i).or(() -> slashed(c, i));
    }

    private static Optional<Match> iso(Cursor c, int i) {
        int year = c.year(i);
        boolean written = year > 0
                && c.is(i + 1, "-", "/")
                && c.glued(i + 1)
                && c.glued(i + 2)
                && c.is(i + 3, "-", "/")
                && c.glued(i + 4);
        return written ? date(i, i + 5, year, c.at(i + 2).number(), c.at(i + 4).number()) : Optional.empty();
    }

    /** American order where both are possible: the press that writes so is American. */
    private static Optional<Match> slashed(Cursor c, int i) {
        if (!isSlashed(c, i)
                || c.day(i) == 0
                || c.glued(i)
                || c.glued(i + 5) && c.at(i + 5).isNumber()) {
            return Optional.empty();
        }
        String written = c.at(i + 4).lower();
        int last = c.at(i + 4).number();
        if (last < 0 || written.length() != 2 && written.length() != 4) {
            return Optional.empty();
        }
        int year = written.length() == 4 ? last : last + (last < 50 ? 2000 : 1900);
        int one = c.at(i).number();
        int two = c.at(i + 2).number();
        return one <= 12 ? date(i, i + 5, year, one, two) : date(i, i + 5, year, two, one);
    }

    private static boolean isSlashed(Cursor c, int i) {
        for (int k = i + 1; k <= i + 4; k++) {
            if (!c.glued(k)) {
                return false;
            }
        }
        return c.is(i + 1, "/", "-") && c.is(i + 3, "/", "-");
    }

    private static Optional<Match> date(int first, int end, int year, int month, int day) {
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real
                ? Optional.of(new Match(first, end, new Meaning.Calendar(year, month, day, "", "")))
                : Optional.empty();
    }
}
