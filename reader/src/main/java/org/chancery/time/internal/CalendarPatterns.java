package org.chancery.time.internal;

import java.time.YearMonth;
import java.util.Optional;

/** Dates by the calendar: "15 November 2023", "Nov. 15", "2023-11-15", "November 2023", "2023", "on the 13th". */
final class CalendarPatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        return iso(c, i)
                .or(() -> slashed(c, i))
                .or(() -> monthFirst(c, i))
                .or(() -> dayFirst(c, i))
                .or(() -> bareDay(c, i))
                .or(() -> beforeChrist(c, i))
                .or(() -> year(c, i));
    }

    private static Optional<Match> iso(Cursor c, int i) {
        int year = c.year(i);
        if (year > 0
                && c.is(i + 1, "-", "/")
                && c.glued(i + 1)
                && c.glued(i + 2)
                && c.is(i + 3, "-", "/")
                && c.glued(i + 4)) {
            return date(i, i + 5, year, c.at(i + 2).number(), c.at(i + 4).number());
        }
        return Optional.empty();
    }

    /** American order where both are possible: the press that writes so is American. */
    private static Optional<Match> slashed(Cursor c, int i) {
        boolean slashes = c.is(i + 1, "/", "-")
                && c.glued(i + 1)
                && c.is(i + 3, "/", "-")
                && c.glued(i + 3)
                && c.glued(i + 2)
                && c.glued(i + 4);
        if (!slashes
                || c.day(i) == 0
                || c.at(i).number() > 31
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

    private static Optional<Match> date(int first, int end, int year, int month, int day) {
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real
                ? Optional.of(new Match(first, end, new Meaning.Calendar(year, month, day, "", "")))
                : Optional.empty();
    }

    /** "November 15, 2023", "Nov. 15th", "November 2023", "November". */
    private static Optional<Match> monthFirst(Cursor c, int i) {
        int start = c.weekday(i) > 0 ? afterWeekday(c, i) : i;
        int month = c.month(start);
        boolean doubtful = month == 5 || c.is(start, "march", "jan", "mar", "dec", "sep", "jun");
        boolean given = month != 5
                && !c.is(start, "march")
                && !c.is(start + 1, ".")
                && !c.at(start + 1).isNumber();
        if (month == 0 || doubtful && start == i && (given || !isMay(c, i))) {
            return Optional.empty();
        }
        int next = c.afterMonth(start);
        int from = c.is(next, "the") && c.isSuffix(next + 2) ? next + 1 : next;
        int day = c.day(from);
        if (day > 0
                && !(c.is(from + 1, ":")
                        && c.glued(from + 1)
                        && c.glued(from + 2)
                        && c.at(from + 2).isNumber())) {
            int end = c.afterDay(from);
            int yearAt = c.is(end, ",") ? end + 1 : end;
            int year = c.year(yearAt);
            return valid(i, year > 0 ? yearAt + 1 : end, year, month, day);
        }
        int yearAt = c.is(next, ",", "of") ? next + 1 : next;
        int year = c.year(yearAt);
        int before = c.isSuffix(i - 1) ? i - 2 : i - 1;
        boolean unreal =
                c.day(before) > 28 && !c.is(before - 1, "-", "–") || c.is(before, "of") && c.isSuffix(before - 1);
        if (start > i || unreal && !c.is(before, "of")) {
            return Optional.empty();
        }
        int end = year > 0 ? yearAt + 1 : next > start + 1 && !c.glued(next - 1) ? start + 1 : next;
        return Optional.of(new Match(i, end, new Meaning.Calendar(year, month, 0, "", "")));
    }

    /** "May" the month, not the verb: after a preposition, or before a number. */
    private static boolean isMay(Cursor c, int i) {
        return c.at(i + 1).isNumber()
                || c.is(i + 1, ".") && c.glued(i + 1) && c.at(i + 2).isNumber()
                || c.of(i + 1, "ordinal")
                || c.is(
                        i - 1, "in", "of", "since", "until", "by", "last", "next", "this", "from", "late", "early",
                        "mid", "during", "to", "and", "-", "through", "before", "after");
    }

    private static int afterWeekday(Cursor c, int i) {
        int next = c.is(i + 1, ".") && c.glued(i + 1) ? i + 2 : i + 1;
        next = c.is(next, ",") ? next + 1 : next;
        return c.is(next, "the") ? next + 1 : next;
    }

    /** "15 November 2023", "the 15th of November", "Monday, 15 November". */
    private static Optional<Match> dayFirst(Cursor c, int i) {
        int start = c.weekday(i) > 0 ? afterWeekday(c, i) : c.is(i, "the") ? i + 1 : i;
        int day = c.day(start);
        boolean ordinalWord = day == 0 && start > i && c.of(start, "ordinal");
        if (day == 0 && !ordinalWord) {
            return Optional.empty();
        }
        int dayNumber = day > 0 ? day : c.number(start, "ordinal");
        int next = day > 0 ? c.afterDay(start) : start + 1;
        int monthAt = c.is(next, "of") ? next + 1 : next;
        int month = c.month(monthAt);
        if (month == 0 || c.is(start - 1, ":") && c.glued(start)) {
            return Optional.empty();
        }
        int end = c.afterMonth(monthAt);
        int yearAt = c.is(end, ",") ? end + 1 : end;
        int year = c.year(yearAt);
        return valid(i, year > 0 ? yearAt + 1 : end, year, month, dayNumber);
    }

    /** A date that no calendar has ("31 November") is no date. */
    private static Optional<Match> valid(int first, int end, int year, int month, int day) {
        int longest = YearMonth.of(year > 0 ? year : 2000, month).lengthOfMonth();
        return day <= longest
                ? Optional.of(new Match(first, end, new Meaning.Calendar(year, month, day, "", "")))
                : Optional.empty();
    }

    /** "on the 13th", "the 15th and 16th": not before a noun ("the 8th meeting"). */
    private static Optional<Match> bareDay(Cursor c, int i) {
        int start = c.is(i, "the") ? i + 1 : i;
        int day = c.day(start);
        boolean led = c.is(start - 1, "the") || c.is(start - 1, "and", "to", "or", "-", "–") && c.isSuffix(start - 2);
        if (day == 0 || !c.isSuffix(start + 1) || !led || !(standsAlone(c, start + 2) || second(c, start))) {
            return Optional.empty();
        }
        return Optional.of(new Match(i, start + 2, new Meaning.DayOfMonth(day, "")));
    }

    /** The "16th" of "the 15th and 16th", unless both count something ("centuries"). */
    private static boolean second(Cursor c, int start) {
        String next = c.at(start + 2).lower();
        return c.is(start - 1, "and", "or", "to")
                && c.isSuffix(start - 2)
                && !next.endsWith("s")
                && !c.is(start + 2, "century", "anniversary", "round", "floor", "grade", "session");
    }

    /** Whether what follows cannot be what the ordinal counts: a mark, the end, a small word, a new name after "on". */
    private static boolean standsAlone(Cursor c, int next) {
        if (next >= c.size() || !Character.isLetter(c.at(next).lower().charAt(0))) {
            return !c.is(next, "-") || !c.glued(next);
        }
        boolean on = c.is(next - 4, "on", "until", "from", "by", "since", "of");
        return on && c.at(next).capital() && !c.is(next, "century", "anniversary")
                || c.is(
                        next,
                        "that",
                        "and",
                        "to",
                        "in",
                        "at",
                        "of",
                        "by",
                        "after",
                        "before",
                        "for",
                        "with",
                        "from",
                        "or",
                        "but",
                        "cited",
                        "local",
                        "when",
                        "as",
                        "said",
                        "a",
                        "the",
                        "he",
                        "she",
                        "they",
                        "it",
                        "his",
                        "their",
                        "on",
                        "during",
                        "because",
                        "while",
                        "who",
                        "which",
                        "will",
                        "was",
                        "is",
                        "were",
                        "quoted",
                        "citing",
                        "reported",
                        "announced");
    }

    /** "493 BC": TIMEX3 writes BC0493. */
    private static Optional<Match> beforeChrist(Cursor c, int i) {
        int year = c.at(i).number();
        boolean dotted = c.is(i + 1, "b") && c.is(i + 2, ".") && c.is(i + 3, "c");
        if (year <= 0 || year > 9999 || !c.is(i + 1, "bc", "bce") && !dotted) {
            return Optional.empty();
        }
        if (c.month(i - 1) > 0) {
            return Optional.empty();
        }
        int end = dotted ? (c.is(i + 4, ".") && c.glued(i + 4) ? i + 5 : i + 4) : i + 2;
        return Optional.of(new Match(i, end, new Meaning.Reference(String.format("BC%04d", year))));
    }

    /** "1500 ships": the number counts what follows. */
    private static boolean plural(Cursor c, int i) {
        String next = c.at(i).lower();
        return next.length() > 3
                && next.endsWith("s")
                && !c.is(i - 2, "the", "in")
                && !c.at(i).capital();
    }

    /** "2023" alone: after a preposition of time or another sign that it is a year. */
    private static Optional<Match> year(Cursor c, int i) {
        int year = c.year(i);
        if (year == 0
                || c.glued(i) && !c.is(i - 1, "(", "-", "–", "\"", "“", "'", "‘")
                || c.glued(i + 1) && c.is(i + 1, "s")) {
            return Optional.empty();
        }
        boolean counted = c.of(i - 1, "numbered")
                || c.is(i - 1, ".") && c.of(i - 2, "numbered")
                || c.of(i + 1, "unit")
                || c.is(
                        i + 1,
                        "people",
                        "troops",
                        "soldiers",
                        "men",
                        "tons",
                        "tonnes",
                        "miles",
                        "points",
                        "dead",
                        "shares",
                        "percent",
                        "workers",
                        "dollars",
                        "km",
                        "feet",
                        "homes",
                        "families");
        boolean likely = year >= 1800 && year <= 2100
                || c.is(
                                i - 1,
                                "in",
                                "since",
                                "of",
                                "from",
                                "until",
                                "year",
                                "(",
                                "-",
                                "–",
                                "by",
                                "to",
                                "and",
                                "the",
                                "early",
                                "late",
                                "during",
                                "throughout",
                                "as",
                                "for",
                                "between")
                        && !plural(c, i + 1);
        return likely && !counted
                ? Optional.of(new Match(i, i + 1, new Meaning.Calendar(year, 0, 0, "", "")))
                : Optional.empty();
    }
}
