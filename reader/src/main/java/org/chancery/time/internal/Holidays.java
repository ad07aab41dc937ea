package org.chancery.time.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.chancery.record.TimexType;
import org.chancery.record.When;

/**
 * Holidays by their rules: "12-25" a fixed day; "11-4-4" the fourth Thursday (ISO day 4) of November; "05-L-1" the
 * last Monday of May; "11-1-1+1" the day after the first Monday of November; "E1" the day after Easter Sunday.
 */
final class Holidays {
    /** A holiday so few days ahead is meant, not last year's. */
    private static final int NEAR = 45;

    private Holidays() {}

    static Resolved resolved(Meaning.Holiday holiday, Anchor anchor) {
        if (holiday.year() > 0) {
            return on(day(holiday.rule(), holiday.year()), "the text names the year");
        }
        if (anchor.spoken().isEmpty()) {
            return new Resolved(TimexType.DATE, "XXXX-XX-XX", Optional.empty(), "a holiday; nothing fixes the year");
        }
        LocalDate spoken = anchor.day();
        LocalDate now = day(holiday.rule(), spoken.getYear());
        int direction = holiday.shift() != 0 ? holiday.shift() : anchor.direction();
        boolean near = holiday.shift() == 0 && now.isAfter(spoken) && !now.isAfter(spoken.plusDays(NEAR));
        int year = direction <= 0 && now.isAfter(spoken) && !near
                ? spoken.getYear() - 1
                : direction > 0 && now.isBefore(spoken) ? spoken.getYear() + 1 : spoken.getYear();
        return on(day(holiday.rule(), year), "the holiday nearest " + (direction > 0 ? "after " : "before ") + spoken);
    }

    private static Resolved on(LocalDate day, String because) {
        return new Resolved(TimexType.DATE, day.toString(), Optional.of(When.day(day)), because);
    }

    static LocalDate day(String rule, int year) {
        if (rule.startsWith("E")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring(1)));
        }
        int plus = rule.indexOf('+');
        if (plus > 0) {
            return day(rule.substring(0, plus), year).plusDays(Integer.parseInt(rule.substring(plus + 1)));
        }
        String[] parts = rule.split("-");
        LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        if (parts.length == 2) {
            return first.plusDays(Integer.parseInt(parts[1]) - 1L);
        }
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        return parts[1].equals("L")
                ? first.with(TemporalAdjusters.lastInMonth(weekday))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(parts[1].charAt(0) - '0', weekday));
    }

    /** Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
