package org.chancery.time.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.chancery.record.Precision;
import org.chancery.record.When;

/** From TIMEX3 values to days. Seasons are the meteorological ones of the northern half. */
final class Intervals {
    private Intervals() {}

    static Optional<When> of(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
            LocalDate day = LocalDate.parse(value.substring(0, 10));
            return Optional.of(When.of(
                    day,
                    day,
                    value.length() > 10 && Character.isDigit(value.charAt(11)) ? Precision.TIME : Precision.DAY));
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(value);
            return Optional.of(When.of(month.atDay(1), month.atEndOfMonth(), Precision.MONTH));
        }
        if (value.matches("\\d{4}-W\\d{2}(-WE)?")) {
            return week(value);
        }
        if (value.matches("\\d{4}")) {
            return years(Integer.parseInt(value), 1, Precision.YEAR);
        }
        if (value.matches("\\d{3}")) {
            return years(Integer.parseInt(value) * 10, 10, Precision.DECADE);
        }
        if (value.matches("\\d{2}")) {
            return years(Integer.parseInt(value) * 100 + 1, 100, Precision.CENTURY);
        }
        return value.matches("\\d{4}-(Q[1-4]|H[12]|SP|SU|FA|WI)") ? part(value) : Optional.empty();
    }

    private static Optional<When> week(String value) {
        LocalDate monday = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6, 8)))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = value.endsWith("WE") ? monday.plusDays(5) : monday;
        return Optional.of(When.of(first, monday.plusDays(6), Precision.WEEK));
    }

    private static Optional<When> years(int first, int count, Precision precision) {
        return Optional.of(When.of(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), precision));
    }

    private static Optional<When> part(String value) {
        int year = Integer.parseInt(value.substring(0, 4));
        String part = value.substring(5);
        int first = firstMonth(part);
        int months = part.startsWith("H") ? 6 : 3;
        Precision precision =
                part.startsWith("Q") ? Precision.QUARTER : part.startsWith("H") ? Precision.HALF : Precision.SEASON;
        YearMonth start = YearMonth.of(year, first);
        return Optional.of(When.of(start.atDay(1), start.plusMonths(months - 1L).atEndOfMonth(), precision));
    }

    /** "early", "mid", "late": a third of the interval. */
    static When third(When whole, String part) {
        LocalDate from = whole.from().orElseThrow();
        LocalDate to = whole.to().orElseThrow();
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        return switch (part) {
            case "START" -> When.of(from, from.plusDays(Math.max(1, days / 3) - 1), Precision.INTERVAL);
            case "MID" -> When.of(from.plusDays(days / 3), to.minusDays(days / 3), Precision.INTERVAL);
            case "END" -> When.of(to.minusDays(Math.max(1, days / 3) - 1), to, Precision.INTERVAL);
            default -> whole;
        };
    }

    static String week(LocalDate day) {
        return String.format(
                "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String quarter(LocalDate day) {
        return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    static String month(LocalDate day) {
        return year(day.getYear()) + String.format("-%02d", day.getMonthValue());
    }

    static String day(LocalDate day) {
        return month(day) + String.format("-%02d", day.getDayOfMonth());
    }

    /** Before Christ as TIMEX3 writes it: BC0480 is the calendar's year -479. */
    static String year(int year) {
        return year > 0 ? String.format("%04d", year) : String.format("BC%04d", 1 - year);
    }

    static String decade(int year) {
        String written = year(year);
        return written.substring(0, written.length() - 1);
    }

    static String century(int year) {
        String written = year(year);
        return written.substring(0, written.length() - 2);
    }

    /** The first month of a quarter, half or season. */
    static int firstMonth(String part) {
        return switch (part) {
            case "Q1", "H1" -> 1;
            case "Q2" -> 4;
            case "Q3", "H2" -> 7;
            case "Q4" -> 10;
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    /** The first day of a value before Christ, where that is what it is. */
    static Optional<LocalDate> beforeChrist(String value) {
        if (!value.matches("BC\\d{4}(-\\d{2})?(-\\d{2})?")) {
            return Optional.empty();
        }
        int month = value.length() > 6 ? Integer.parseInt(value.substring(7, 9)) : 1;
        int day = value.length() > 9 ? Integer.parseInt(value.substring(10, 12)) : 1;
        return Optional.of(LocalDate.of(1 - Integer.parseInt(value.substring(2, 6)), month, day));
    }
}
