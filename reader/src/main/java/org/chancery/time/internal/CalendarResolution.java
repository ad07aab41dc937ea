package org.chancery.time.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Fixes dates that name a month, a day of it, or a day of the week. */
final class CalendarResolution {
    /** How much nearer, in days, a date on the other side of the verb must be to be meant. */
    private static final int AGAINST_THE_VERB = 250;

    private CalendarResolution() {}

    static Resolved calendar(Meaning.Calendar date, Anchor anchor) {
        if (date.year() > 0) {
            return Resolved.dated(value(date, date.year()), "the text names the year")
                    .part(date.part());
        }
        if (anchor.spoken().isEmpty()) {
            String day = date.day() == 0 ? "" : String.format("-%02d", date.day());
            return Resolved.open(String.format("XXXX-%02d", date.month()) + day + date.clock());
        }
        return Resolved.dated(value(date, year(date, anchor)), because(anchor)).part(date.part());
    }

    private static String value(Meaning.Calendar date, int year) {
        if (date.month() == 0) {
            return Intervals.year(year);
        }
        YearMonth month = YearMonth.of(year, date.month());
        return date.day() == 0
                ? Intervals.month(month.atDay(1))
                : Intervals.day(month.atDay(Math.min(date.day(), month.lengthOfMonth()))) + date.clock();
    }

    private static String because(Anchor anchor) {
        String side = anchor.direction() > 0
                ? "the verb looks ahead"
                : anchor.direction() < 0 ? "the verb looks back" : "nearest";
        return "the year by " + (anchor.narrative() ? "the date told before, " : "the report's date, ") + anchor.day()
                + ": " + side;
    }

    /** The year of a date that names none: by the verb, else the nearest; within a narrative, the year it is in. */
    private static int year(Meaning.Calendar date, Anchor anchor) {
        LocalDate spoken = anchor.day();
        if (anchor.narrative() && anchor.wholeYear()) {
            return spoken.getYear();
        }
        int best = spoken.getYear();
        long bestDistance = Long.MAX_VALUE;
        for (int year = spoken.getYear() - 1; year <= spoken.getYear() + 1; year++) {
            YearMonth month = YearMonth.of(year, date.month());
            LocalDate from = month.atDay(Math.min(Math.max(1, date.day()), month.lengthOfMonth()));
            LocalDate to = date.day() == 0 ? month.atEndOfMonth() : from;
            long distance = spoken.isBefore(from)
                    ? from.toEpochDay() - spoken.toEpochDay()
                    : spoken.isAfter(to) ? spoken.toEpochDay() - to.toEpochDay() : 0;
            long weighted = weighted(anchor, distance, to.isBefore(spoken), from.isAfter(spoken.plusDays(1)));
            if (weighted < bestDistance) {
                bestDistance = weighted;
                best = year;
            }
        }
        return best;
    }

    /** A distance in days, longer where the verb looks the other way; news looks back unless a verb says otherwise. */
    private static long weighted(Anchor anchor, long distance, boolean past, boolean ahead) {
        if (anchor.narrative()) {
            return past ? distance * 3 / 2 : distance;
        }
        if (anchor.direction() > 0) {
            return past ? distance + AGAINST_THE_VERB : distance;
        }
        if (anchor.direction() < 0) {
            return ahead ? distance + AGAINST_THE_VERB : distance;
        }
        return ahead ? distance * 3 / 2 + 30 : distance;
    }

    static Resolved dayOfMonth(Meaning.DayOfMonth day, Anchor anchor) {
        if (anchor.spoken().isEmpty()) {
            return Resolved.open(String.format("XXXX-XX-%02d", day.day()) + day.clock());
        }
        LocalDate spoken = anchor.day();
        int step = anchor.direction() > 0 ? 1 : -1;
        YearMonth month = YearMonth.from(spoken);
        for (int i = 0; i < 4; i++) {
            YearMonth tried = month.plusMonths((long) i * step);
            if (day.day() <= tried.lengthOfMonth()) {
                LocalDate date = tried.atDay(day.day());
                if (step > 0 ? !date.isBefore(spoken) : !date.isAfter(spoken.plusDays(1))) {
                    String side = step > 0 ? "nearest after " : "nearest before ";
                    return Resolved.dated(
                            Intervals.day(date) + day.clock(),
                            "day of the month " + side
                                    + (anchor.narrative() ? "the date told before, " : "the report's date, ") + spoken);
                }
            }
        }
        return Resolved.open(String.format("XXXX-XX-%02d", day.day()));
    }

    static Resolved weekday(Meaning.Weekday day, Anchor anchor) {
        if (anchor.spoken().isEmpty()) {
            return Resolved.open("XXXX-WXX-" + day.day() + day.clock());
        }
        DayOfWeek weekday = DayOfWeek.of(day.day());
        LocalDate spoken = anchor.day();
        boolean ahead = day.shift() > 0 || day.shift() == 0 && anchor.direction() > 0;
        LocalDate date;
        if (day.shift() > 0) {
            date = spoken.with(TemporalAdjusters.next(weekday));
        } else if (day.shift() < 0) {
            date = spoken.with(TemporalAdjusters.previous(weekday));
        } else {
            date = spoken.with(
                    ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
        }
        String name = weekday.toString();
        return Resolved.dated(
                Intervals.day(date) + day.clock(),
                (ahead ? "the next " : "the last ")
                        + name.charAt(0)
                        + name.substring(1).toLowerCase(Locale.ROOT)
                        + " from "
                        + spoken);
    }
}
