package org.chancery.time.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.chancery.record.Precision;
import org.chancery.record.TimexType;
import org.chancery.record.When;

/** Fixes parts of a month or year that the text names with it. */
final class PartResolution {
    private PartResolution() {}

    /** TIMEX3 takes it for a length of time; its days are known all the same. */
    static Resolved stretch(Meaning.Stretch stretch, Anchor anchor) {
        Resolved whole = CalendarResolution.calendar(stretch.of(), anchor);
        String value = Durations.value(Integer.toString(stretch.count()), stretch.unit());
        Optional<When> days =
                Bounds.length(value).flatMap(length -> whole.when().map(all -> side(stretch, all, length)));
        return new Resolved(
                TimexType.DURATION,
                value,
                days,
                (stretch.first() ? "the first of " : "the last of ") + whole.value() + ", " + whole.because());
    }

    private static When side(Meaning.Stretch stretch, When whole, Period length) {
        LocalDate from = whole.from().orElseThrow();
        LocalDate to = whole.to().orElseThrow();
        LocalDate until = from.plus(length).minusDays(1);
        LocalDate since = to.plusDays(1).minus(length);
        return stretch.first()
                ? When.of(from, until.isAfter(to) ? to : until, Precision.INTERVAL)
                : When.of(since.isBefore(from) ? from : since, to, Precision.INTERVAL);
    }

    /** A weekend counts by its Saturday. */
    static Resolved nth(Meaning.Nth nth, Anchor anchor) {
        Resolved month = CalendarResolution.calendar(nth.of(), anchor);
        boolean weekend = nth.weekday() == Meaning.Nth.WEEKEND;
        DayOfWeek weekday = weekend ? DayOfWeek.SATURDAY : DayOfWeek.of(nth.weekday());
        return month.when()
                .flatMap(When::from)
                .map(first -> first.with(TemporalAdjusters.dayOfWeekInMonth(nth.n(), weekday)))
                .filter(day -> day.getMonthValue() == nth.of().month())
                .map(day -> Resolved.dated(
                        weekend ? Intervals.week(day) + "-WE" : Intervals.day(day),
                        "counted within " + month.value() + ", " + month.because()))
                .orElse(Resolved.open("XXXX"));
    }

    static Resolved weekOf(Meaning.WeekOf week, Anchor anchor) {
        Resolved day = CalendarResolution.calendar(week.day(), anchor);
        return day.when()
                .flatMap(When::from)
                .map(date -> Resolved.dated(Intervals.week(date), "the week of " + date + ", " + day.because()))
                .orElse(Resolved.open("XXXX-WXX"));
    }
}
