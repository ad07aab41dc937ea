package org.chancery.time.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.TimexType;

/** Fixes what is counted in days, weeks, months, seasons and years from the day spoken of. */
final class UnitResolution {
    private UnitResolution() {}

    static Resolved unit(Meaning.Unit unit, Anchor anchor) {
        boolean ofDays = unit.unit().equals("D") || unit.unit().equals("N");
        Optional<LocalDate> base = ofDays ? anchor.toldDay() : unit.told() ? anchor.told() : anchor.spoken();
        if (base.isEmpty()) {
            return Resolved.open("XXXX");
        }
        LocalDate day = base.get();
        boolean last = unit.unit().equals("WE")
                && unit.shift() == 0
                && anchor.direction() <= 0
                && !unit.told()
                && day.getDayOfWeek().getValue() < 6;
        String value = value(unit.unit(), day, last ? -1 : unit.shift());
        boolean clock = unit.unit().equals("D") && unit.part().startsWith("T");
        return Resolved.dated(clock ? value + unit.part() : value, "counted from " + day)
                .part(clock ? "" : unit.part());
    }

    /** So many units from a day, in the way that TIMEX3 writes that unit. */
    private static String value(String unit, LocalDate day, long count) {
        return switch (unit) {
            case "D" -> Intervals.day(day.plusDays(count));
            case "N" -> Intervals.day(day.plusDays(count)) + "TNI";
            case "W" -> Intervals.week(day.plusWeeks(count));
            case "WE" -> Intervals.week(day.plusWeeks(count)) + "-WE";
            case "M" -> Intervals.month(day.plusMonths(count));
            case "Q" -> Intervals.quarter(day.plusMonths(3 * count));
            case "Y" -> Intervals.year(day.plusYears(count).getYear());
            case "DE" -> Intervals.decade(day.plusYears(10 * count).getYear());
            case "CE" -> Intervals.century(day.plusYears(100 * count).getYear());
            default -> Intervals.day(day);
        };
    }

    static Resolved named(Meaning.Named named, Anchor anchor) {
        if (anchor.spoken().isEmpty()) {
            return Resolved.open("XXXX");
        }
        LocalDate spoken = named.told() ? anchor.told().orElse(anchor.day()) : anchor.day();
        if (named.month() > 0 && named.shift() == 0) {
            return CalendarResolution.calendar(new Meaning.Calendar(0, named.month(), 0, named.part(), ""), anchor);
        }
        int year = spoken.getYear();
        int month = named.month() > 0 ? named.month() : Intervals.firstMonth(named.season());
        if (named.shift() < 0 && month >= spoken.getMonthValue()) {
            year--;
        } else if (named.shift() > 0 && month <= spoken.getMonthValue()) {
            year++;
        } else if (named.shift() == 0 && anchor.direction() < 0 && month > spoken.getMonthValue()) {
            year--;
        }
        String within = named.month() > 0 ? String.format("%02d", named.month()) : named.season();
        return Resolved.dated(Intervals.year(year) + "-" + within, "counted from " + spoken)
                .part(named.part());
    }

    static Resolved shifted(Meaning.Shifted shifted, Anchor anchor) {
        boolean yearAgo = shifted.count() == 1 && shifted.unit().equals("Y") && shifted.direction() < 0;
        if (yearAgo && anchor.quarter().isPresent()) {
            return QuarterResolution.quarter(anchor.quarter().get(), -1);
        }
        if (shifted.count() < 0) {
            return new Resolved(
                    TimexType.DATE,
                    shifted.direction() < 0 ? "PAST_REF" : "FUTURE_REF",
                    Optional.empty(),
                    "the text gives no number: no interval");
        }
        boolean speech = shifted.fromSpeech() && !anchor.narrative();
        boolean days = shifted.unit().equals("D") || shifted.unit().startsWith("T");
        return (speech ? anchor.published() : days ? anchor.toldDay() : anchor.told())
                .map(day -> Resolved.dated(
                        value(shifted.unit(), day, (long) shifted.count() * shifted.direction())
                                .replaceAll("TNI$", ""),
                        "counted from " + day))
                .orElseGet(() -> Resolved.open("XXXX"));
    }
}
