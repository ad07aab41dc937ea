package org.chancery.time.internal;

import java.time.YearMonth;
import java.util.Optional;

/** Dates with the month's name: "15 November 2023", "Nov. 15", "November 2023", "the 15th of November". */
final class MonthPatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        return monthFirst(c, i).or(() -> dayFirst(c, i));
    }

    /** "November 15, 2023", "Nov. 15th", "March eighth", "November 2023", "November". */
    private static Optional<Match> monthFirst(Cursor c, int i) {
        int start = c.weekday(i) > 0 ? afterWeekday(c, i) : i;
        int month = c.month(start);
        if (month == 0 || start == i && !isMonth(c, start)) {
            return Optional.empty();
        }
        int next = c.afterMonth(start);
        int from = c.is(next, "the") && (c.isSuffix(next + 2) || c.of(next + 1, "ordinal")) ? next + 1 : next;
        Numeral day = Numeral.day(c, from);
        if (day.value() > 0 && !isClock(c, from) && !(c.of(from, "ordinal") && c.of(day.end(), "unit"))) {
            Numeral year = Numeral.yearAfter(c, day.end());
            return valid(i, year.value() > 0 ? year.end() : day.end(), year.value(), month, day.value());
        }
        if (start > i || isUnreal(c, i)) {
            return Optional.empty();
        }
        Numeral year = Numeral.yearAfter(c, next);
        int end = year.value() > 0 ? year.end() : next > start + 1 && !c.glued(next - 1) ? start + 1 : next;
        return Optional.of(new Match(i, end, new Meaning.Calendar(year.value(), month, 0, "", "")));
    }

    /** Whether the name is not "May" the verb, "March" the walk or "Jan" the person. */
    private static boolean isMonth(Cursor c, int i) {
        boolean doubtful = c.of(i, "doubtful");
        boolean person = doubtful
                && !c.is(i, "may", "march")
                && !c.is(i + 1, ".")
                && !c.at(i + 1).isNumber();
        return !doubtful || !person && isLed(c, i);
    }

    /** After a preposition, or before a number. */
    private static boolean isLed(Cursor c, int i) {
        return c.at(i + 1).isNumber()
                || c.is(i + 1, ".") && c.glued(i + 1) && c.at(i + 2).isNumber()
                || c.of(i + 1, "ordinal")
                || c.of(i - 1, "monthlead")
                || c.is(i, "march") && c.is(i - 1, "the", "a") && c.isLowerWord(i + 1) && !c.of(i + 1, "afternoun");
    }

    /** The "5" of "May 5:30 p.m.". */
    private static boolean isClock(Cursor c, int i) {
        return c.is(i + 1, ":")
                && c.glued(i + 1)
                && c.glued(i + 2)
                && c.at(i + 2).isNumber();
    }

    /** The month of "31 November", which is no date. */
    private static boolean isUnreal(Cursor c, int i) {
        int before = c.isSuffix(i - 1) ? i - 2 : i - 1;
        return c.day(before) > 28 && !c.is(before - 1, "-", "–");
    }

    private static int afterWeekday(Cursor c, int i) {
        int next = c.is(i + 1, ".") && c.glued(i + 1) ? i + 2 : i + 1;
        next = c.is(next, ",") ? next + 1 : next;
        return c.is(next, "the") ? next + 1 : next;
    }

    /** "15 November 2023", "the 15th of November", "Monday, 15 November". */
    private static Optional<Match> dayFirst(Cursor c, int i) {
        int start = c.weekday(i) > 0 ? afterWeekday(c, i) : c.is(i, "the") ? i + 1 : i;
        Numeral day = Numeral.day(c, start);
        boolean word = c.day(start) == 0;
        if (day.value() == 0 || word && start == i || c.is(start - 1, ":") && c.glued(start)) {
            return Optional.empty();
        }
        int monthAt = c.is(day.end(), "of") ? day.end() + 1 : day.end();
        int month = c.month(monthAt);
        if (month == 0) {
            return Optional.empty();
        }
        int end = c.afterMonth(monthAt);
        Numeral year = Numeral.yearAfter(c, end);
        return valid(i, year.value() > 0 ? year.end() : end, year.value(), month, day.value());
    }

    /** A date that no calendar has ("31 November") is no date. */
    private static Optional<Match> valid(int first, int end, int year, int month, int day) {
        int longest = YearMonth.of(year > 0 ? year : 2000, month).lengthOfMonth();
        return day <= longest
                ? Optional.of(new Match(first, end, new Meaning.Calendar(year, month, day, "", "")))
                : Optional.empty();
    }
}
