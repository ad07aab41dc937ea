package org.chancery.time.internal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
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
            return new Resolved(TimexType.DATE, "XXXX", Optional.empty(), "out of the calendar's range");
        }
    }

    private Resolved fixed(Meaning meaning, Anchor anchor) {
        if (meaning instanceof Meaning.Calendar date) {
            return calendar(date, anchor);
        } else if (meaning instanceof Meaning.DayOfMonth day) {
            return dayOfMonth(day, anchor);
        } else if (meaning instanceof Meaning.Weekday day) {
            return weekday(day, anchor);
        } else if (meaning instanceof Meaning.Unit unit) {
            return unit(unit, anchor);
        } else if (meaning instanceof Meaning.Named named) {
            return named(named, anchor);
        } else if (meaning instanceof Meaning.Deictic day) {
            return deictic(day, anchor);
        } else if (meaning instanceof Meaning.Shifted shifted) {
            return shifted(shifted, anchor);
        } else if (meaning instanceof Meaning.YearPart part) {
            return yearPart(part, anchor);
        } else if (meaning instanceof Meaning.FiscalYear year) {
            return fiscal(year, anchor);
        } else if (meaning instanceof Meaning.Anniversary anniversary) {
            return anniversary(anniversary, anchor);
        } else if (meaning instanceof Meaning.InYear date) {
            return inYear(date, anchor);
        } else if (meaning instanceof Meaning.Holiday day) {
            return Holidays.resolved(day, anchor);
        } else if (meaning instanceof Meaning.Clock clock) {
            return clock(clock, anchor);
        } else if (meaning instanceof Meaning.SameQuarter same) {
            return sameQuarter(same, anchor);
        }
        return unanchored(meaning);
    }

    private static Resolved unanchored(Meaning meaning) {
        if (meaning instanceof Meaning.Reference reference) {
            return new Resolved(TimexType.DATE, reference.value(), Optional.empty(), "no calendar date");
        } else if (meaning instanceof Meaning.Duration duration) {
            TimexType type = TimexType.DURATION;
            String because = duration.value().contains("X")
                    ? "the text gives no number: no interval"
                    : "a length of time, not placed";
            return new Resolved(type, duration.value(), Optional.empty(), because);
        } else if (meaning instanceof Meaning.Recurring set) {
            return new Resolved(TimexType.SET, set.value(), Optional.empty(), "a recurring time");
        }
        Meaning.Era era = (Meaning.Era) meaning;
        return new Resolved(
                TimexType.DATE, era.value(), Intervals.of(era.value()).or(() -> Optional.of(years(era))), "named era");
    }

    private static When years(Meaning.Era era) {
        return When.of(LocalDate.of(era.from(), 1, 1), LocalDate.of(era.to(), 12, 31), Precision.INTERVAL);
    }

    private static Resolved dated(String value, String because) {
        boolean time = value.contains("T");
        return new Resolved(time ? TimexType.TIME : TimexType.DATE, value, Intervals.of(value), because);
    }

    private static Resolved open(String value) {
        return new Resolved(
                value.contains("T") ? TimexType.TIME : TimexType.DATE,
                value,
                Optional.empty(),
                "nothing fixes the date");
    }

    private static Resolved parted(Resolved whole, String part) {
        return part.isEmpty()
                ? whole
                : new Resolved(
                        whole.type(),
                        whole.value(),
                        whole.when().map(when -> Intervals.third(when, part)),
                        whole.because() + "; a third of it");
    }

    private Resolved calendar(Meaning.Calendar date, Anchor anchor) {
        if (date.year() > 0) {
            String value = date.month() == 0
                    ? String.format("%04d", date.year())
                    : date.day() == 0
                            ? String.format("%04d-%02d", date.year(), date.month())
                            : LocalDate.of(date.year(), date.month(), date.day()) + date.clock();
            return parted(dated(value, "the text names the year"), date.part());
        }
        if (anchor.spoken().isEmpty()) {
            String day = date.day() == 0 ? "" : String.format("-%02d", date.day());
            return open(String.format("XXXX-%02d", date.month()) + day + date.clock());
        }
        int year = year(date, anchor);
        String value = date.day() == 0
                ? String.format("%04d-%02d", year, date.month())
                : LocalDate.of(
                                year,
                                date.month(),
                                Math.min(
                                        date.day(),
                                        YearMonth.of(year, date.month()).lengthOfMonth()))
                        + date.clock();
        return parted(dated(value, because(anchor, "the year")), date.part());
    }

    private static String because(Anchor anchor, String what) {
        String side = anchor.direction() > 0
                ? "the verb looks ahead"
                : anchor.direction() < 0 ? "the verb looks back" : "nearest";
        return what + " by " + (anchor.narrative() ? "the date told before, " : "the report's date, ") + anchor.day()
                + ": " + side;
    }

    /** The year of a date that names none: by the verb, else the nearest; within a narrative, the year it is in. */
    private static int year(Meaning.Calendar date, Anchor anchor) {
        LocalDate spoken = anchor.day();
        if (anchor.narrative() && anchor.wholeYear()) {
            return spoken.getYear();
        }
        int day = Math.max(1, date.day());
        int best = spoken.getYear();
        long bestDistance = Long.MAX_VALUE;
        for (int year = spoken.getYear() - 1; year <= spoken.getYear() + 1; year++) {
            YearMonth month = YearMonth.of(year, date.month());
            LocalDate from = month.atDay(Math.min(day, month.lengthOfMonth()));
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
            return past ? distance + 150 : distance;
        }
        if (anchor.direction() < 0) {
            return ahead ? distance + 150 : distance;
        }
        return ahead ? distance * 3 / 2 + 30 : distance;
    }

    private static Resolved dayOfMonth(Meaning.DayOfMonth day, Anchor anchor) {
        if (anchor.spoken().isEmpty()) {
            return open(String.format("XXXX-XX-%02d", day.day()) + day.clock());
        }
        LocalDate spoken = anchor.day();
        int step = anchor.direction() > 0 ? 1 : -1;
        YearMonth month = YearMonth.from(spoken);
        for (int i = 0; i < 4; i++) {
            YearMonth tried = month.plusMonths((long) i * step);
            if (day.day() <= tried.lengthOfMonth()) {
                LocalDate date = tried.atDay(day.day());
                if (step > 0 ? !date.isBefore(spoken) : !date.isAfter(spoken.plusDays(1))) {
                    String side = step > 0 ? "nearest after" : "nearest before";
                    return dated(date + day.clock(), "day of the month " + side + " the report's date");
                }
            }
        }
        return open(String.format("XXXX-XX-%02d", day.day()));
    }

    private static Resolved weekday(Meaning.Weekday day, Anchor anchor) {
        if (anchor.spoken().isEmpty()) {
            return open("XXXX-WXX-" + day.day() + day.clock());
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
        return dated(
                date + day.clock(),
                (ahead ? "next " : "last ") + weekday.toString().toLowerCase(Locale.ROOT) + " from " + spoken);
    }

    private static Resolved unit(Meaning.Unit unit, Anchor anchor) {
        boolean told = unit.told() || unit.unit().equals("D") || unit.unit().equals("N");
        Optional<LocalDate> base = told ? anchor.told() : anchor.spoken();
        if (base.isEmpty()) {
            return open("XXXX");
        }
        LocalDate day = base.get();
        int shift = unit.shift();
        String value = switch (unit.unit()) {
            case "D" -> day.plusDays(shift) + (unit.part().startsWith("T") ? unit.part() : "");
            case "N" -> day.plusDays(shift) + "TNI";
            case "W" -> Intervals.week(day.plusWeeks(shift));
            case "WE" ->
                Intervals.week(day.plusWeeks(
                                shift == 0
                                                && anchor.direction() <= 0
                                                && !unit.told()
                                                && day.getDayOfWeek().getValue() < 6
                                        ? -1
                                        : shift))
                        + "-WE";
            case "M" -> Intervals.month(day.plusMonths(shift));
            case "Q" -> Intervals.quarter(day.plusMonths(3L * shift));
            case "Y" -> Integer.toString(day.getYear() + shift);
            case "DE" -> Integer.toString(day.getYear() / 10 + shift);
            case "CE" -> Integer.toString(day.getYear() / 100 + shift);
            default -> "XXXX";
        };
        return parted(dated(value, "counted from " + day), unit.part());
    }

    /** The year that an anniversary looks back to, from the year that the text speaks of. */
    private static Resolved anniversary(Meaning.Anniversary anniversary, Anchor anchor) {
        Optional<LocalDate> base = anchor.wholeYear() ? anchor.told() : anchor.spoken();
        return base.map(day -> dated(
                        String.format("%04d", day.getYear() - anniversary.years()),
                        anniversary.years() + " years before the anniversary in " + day.getYear()))
                .orElseGet(() -> open("XXXX"));
    }

    private Resolved inYear(Meaning.InYear date, Anchor anchor) {
        Optional<LocalDate> base = date.told() ? anchor.told() : anchor.spoken();
        return base.isEmpty()
                ? open(String.format("XXXX-%02d", date.month()))
                : calendar(
                        new Meaning.Calendar(base.get().getYear() + date.shift(), date.month(), date.day(), "", ""),
                        anchor);
    }

    private Resolved named(Meaning.Named named, Anchor anchor) {
        if (anchor.spoken().isEmpty()) {
            return open("XXXX");
        }
        LocalDate spoken = named.told() ? anchor.told().orElse(anchor.day()) : anchor.day();
        if (named.month() > 0 && named.shift() == 0) {
            return calendar(new Meaning.Calendar(0, named.month(), 0, named.part(), ""), anchor);
        }
        int year = spoken.getYear();
        int month = named.month() > 0 ? named.month() : season(named.season());
        if (named.shift() < 0 && month >= spoken.getMonthValue()) {
            year--;
        } else if (named.shift() > 0 && month <= spoken.getMonthValue()) {
            year++;
        } else if (named.shift() == 0 && anchor.direction() < 0 && month > spoken.getMonthValue()) {
            year--;
        }
        String value =
                named.month() > 0 ? String.format("%04d-%02d", year, named.month()) : year + "-" + named.season();
        return parted(dated(value, "counted from " + spoken), named.part());
    }

    private static int season(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    private static Resolved deictic(Meaning.Deictic day, Anchor anchor) {
        if (anchor.published().isEmpty()) {
            return open(day.clock().isEmpty() ? "XXXX-XX-XX" : "XXXX-XX-XX" + day.clock());
        }
        LocalDate date = anchor.published().get().plusDays(day.days());
        return dated(date + day.clock(), "counted from " + anchor.published().get());
    }

    private static Resolved shifted(Meaning.Shifted shifted, Anchor anchor) {
        Optional<LocalDate> base = shifted.fromSpeech() ? anchor.published() : anchor.told();
        if (shifted.count() == 1
                && shifted.unit().equals("Y")
                && shifted.direction() < 0
                && anchor.quarter().isPresent()) {
            return quarter(anchor.quarter().get(), -1);
        }
        if (shifted.count() < 0) {
            return new Resolved(
                    TimexType.DATE,
                    shifted.direction() < 0 ? "PAST_REF" : "FUTURE_REF",
                    Optional.empty(),
                    "the text gives no number: no interval");
        }
        if (base.isEmpty()) {
            return open("XXXX");
        }
        LocalDate day = base.get();
        long count = (long) shifted.count() * shifted.direction();
        String value = switch (shifted.unit()) {
            case "D", "N" -> day.plusDays(count).toString();
            case "W" -> Intervals.week(day.plusWeeks(count));
            case "M" -> Intervals.month(day.plusMonths(count));
            case "Q" -> Intervals.quarter(day.plusMonths(3 * count));
            case "Y" -> Long.toString(day.getYear() + count);
            case "DE" -> Long.toString(day.getYear() + 10 * count);
            case "CE" -> Long.toString(day.getYear() + 100 * count);
            default -> day.toString();
        };
        return dated(value, "counted from " + day);
    }

    private static Resolved yearPart(Meaning.YearPart part, Anchor anchor) {
        if (part.year() == 0 && anchor.spoken().isEmpty()) {
            return open("XXXX-" + part.part());
        }
        int year = part.shift().map(shift -> anchor.day().getYear() + shift).orElse(part.year());
        if (year == 0) {
            LocalDate spoken = anchor.day();
            year = spoken.getYear();
            When this_ = Intervals.of(year + "-" + part.part()).orElseThrow();
            if (anchor.direction() <= 0 && this_.from().orElseThrow().isAfter(spoken)) {
                year--;
            }
        }
        return dated(
                year + "-" + part.part(), part.year() > 0 ? "the text names the year" : "counted from " + anchor.day());
    }

    /** The quarter told last; else the last one that is over, which reports of results are about. */
    private static Resolved sameQuarter(Meaning.SameQuarter same, Anchor anchor) {
        Optional<String> told =
                anchor.quarter().or(() -> anchor.published().map(day -> Intervals.quarter(day.minusMonths(3))));
        if (same.year() > 0) {
            return told.map(quarter -> quarter(quarter, same.year() - Integer.parseInt(quarter.substring(0, 4))))
                    .orElseGet(() -> open("XXXX-QX"));
        }
        return told.map(quarter -> quarter(quarter, same.years())).orElseGet(() -> open("XXXX-QX"));
    }

    private static Resolved quarter(String told, int years) {
        int year = Integer.parseInt(told.substring(0, 4)) + years;
        return dated(year + told.substring(4), "counted from the quarter told before, " + told);
    }

    private static Resolved fiscal(Meaning.FiscalYear fiscal, Anchor anchor) {
        if (fiscal.year() == 0 && anchor.spoken().isEmpty()) {
            return open("FYXXXX");
        }
        int year = fiscal.year() > 0 ? fiscal.year() : anchor.day().getYear() + fiscal.shift();
        return new Resolved(
                TimexType.DATE,
                Integer.toString(year),
                Optional.empty(),
                "a fiscal year: its days depend on whose it is");
    }

    private static Resolved clock(Meaning.Clock clock, Anchor anchor) {
        Optional<LocalDate> day = anchor.told();
        return day.isPresent()
                ? new Resolved(
                        TimexType.TIME,
                        day.get() + clock.value(),
                        Optional.of(When.of(day.get(), day.get(), Precision.TIME)),
                        "of the day spoken of, " + day.get())
                : open("XXXX-XX-XX" + clock.value());
    }
}
