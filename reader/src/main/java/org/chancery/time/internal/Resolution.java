package org.chancery.time.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.Precision;
import org.chancery.record.TimexType;
import org.chancery.record.When;

/** Fixes meanings to the calendar. Where nothing fixes one, its value stays open (XXXX) and it has no days. */
final class Resolution {
    Resolved of(Meaning meaning, Anchor anchor) {
        try {
            return fixed(meaning, anchor);
        } catch (DateTimeException e) {
            return Resolved.open("XXXX").because("out of the calendar's range");
        }
    }

    private static Resolved fixed(Meaning meaning, Anchor anchor) {
        if (meaning instanceof Meaning.Calendar date) {
            return CalendarResolution.calendar(date, anchor);
        } else if (meaning instanceof Meaning.DayOfMonth day) {
            return CalendarResolution.dayOfMonth(day, anchor);
        } else if (meaning instanceof Meaning.Weekday day) {
            return CalendarResolution.weekday(day, anchor);
        } else if (meaning instanceof Meaning.Unit unit) {
            return UnitResolution.unit(unit, anchor);
        } else if (meaning instanceof Meaning.Named named) {
            return UnitResolution.named(named, anchor);
        } else if (meaning instanceof Meaning.Shifted shifted) {
            return UnitResolution.shifted(shifted, anchor);
        } else if (meaning instanceof Meaning.YearPart part) {
            return QuarterResolution.yearPart(part, anchor);
        } else if (meaning instanceof Meaning.SameQuarter same) {
            return QuarterResolution.sameQuarter(same, anchor);
        } else if (meaning instanceof Meaning.FiscalYear year) {
            return QuarterResolution.fiscal(year, anchor);
        } else if (meaning instanceof Meaning.Holiday day) {
            return Holidays.resolved(day, anchor);
        }
        return byDay(meaning, anchor);
    }

    private static Resolved byDay(Meaning meaning, Anchor anchor) {
        if (meaning instanceof Meaning.Deictic day) {
            return deictic(day, anchor);
        } else if (meaning instanceof Meaning.Anniversary anniversary) {
            return anniversary(anniversary, anchor);
        } else if (meaning instanceof Meaning.InYear date) {
            return inYear(date, anchor);
        } else if (meaning instanceof Meaning.Stretch stretch) {
            return PartResolution.stretch(stretch, anchor);
        } else if (meaning instanceof Meaning.Nth nth) {
            return PartResolution.nth(nth, anchor);
        } else if (meaning instanceof Meaning.WeekOf week) {
            return PartResolution.weekOf(week, anchor);
        } else if (meaning instanceof Meaning.Clock clock) {
            return clock(clock, anchor);
        }
        return unanchored(meaning);
    }

    private static Resolved unanchored(Meaning meaning) {
        if (meaning instanceof Meaning.Reference reference) {
            return new Resolved(TimexType.DATE, reference.value(), Optional.empty(), "no calendar date");
        } else if (meaning instanceof Meaning.Duration duration) {
            String because = duration.value().contains("X")
                    ? "the text gives no number: no interval"
                    : "a length of time, not placed";
            return new Resolved(TimexType.DURATION, duration.value(), Optional.empty(), because);
        } else if (meaning instanceof Meaning.Recurring set) {
            TimexType type = set.value().startsWith("XXXX-XX-XXT") ? TimexType.TIME : TimexType.SET;
            return new Resolved(type, set.value(), Optional.empty(), "a recurring time");
        }
        Meaning.Era era = (Meaning.Era) meaning;
        Optional<When> days = Intervals.of(era.value()).or(() -> Optional.of(years(era)));
        return new Resolved(TimexType.DATE, era.value(), days, "the text names it");
    }

    private static When years(Meaning.Era era) {
        return When.of(LocalDate.of(era.from(), 1, 1), LocalDate.of(era.to(), 12, 31), Precision.INTERVAL);
    }

    /** The year that an anniversary looks back to, from the year that the text speaks of. */
    private static Resolved anniversary(Meaning.Anniversary anniversary, Anchor anchor) {
        Optional<LocalDate> base = anchor.wholeYear() ? anchor.told() : anchor.spoken();
        return base.map(day -> Resolved.dated(
                        Intervals.year(day.getYear() - anniversary.years()),
                        anniversary.years() + " years before the anniversary in " + day.getYear()))
                .orElseGet(() -> Resolved.open("XXXX"));
    }

    private static Resolved inYear(Meaning.InYear date, Anchor anchor) {
        Optional<LocalDate> base = date.told() ? anchor.told() : anchor.spoken();
        return base.isEmpty()
                ? Resolved.open(String.format("XXXX-%02d", date.month()))
                : CalendarResolution.calendar(
                                new Meaning.Calendar(
                                        base.get().getYear() + date.shift(), date.month(), date.day(), "", ""),
                                anchor)
                        .because("counted from " + base.get());
    }

    private static Resolved deictic(Meaning.Deictic day, Anchor anchor) {
        if (anchor.narrative() && anchor.quoted()) {
            return Resolved.open("XXXX-XX-XX" + day.clock()).because("of a day of speaking that is not told");
        }
        return anchor.published()
                .map(published -> Resolved.dated(
                        published.plusDays(day.days()) + day.clock(), "counted from the report's date, " + published))
                .orElseGet(() -> Resolved.open("XXXX-XX-XX" + day.clock()));
    }

    private static Resolved clock(Meaning.Clock clock, Anchor anchor) {
        return anchor.toldDay()
                .map(day -> new Resolved(
                        TimexType.TIME,
                        Intervals.day(day) + clock.value(),
                        Intervals.of(Intervals.day(day) + "T00:00"),
                        "of the day spoken of, " + day))
                .orElseGet(() -> Resolved.open("XXXX-XX-XX" + clock.value()));
    }
}
