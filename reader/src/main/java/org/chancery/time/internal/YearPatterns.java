package org.chancery.time.internal;

import java.util.Optional;

/** Quarters and halves, months within a year told otherwise, years in words and the short ends of ranges. */
final class YearPatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        return yearPart(c, i)
                .or(() -> wholeYear(c, i))
                .or(() -> anniversary(c, i))
                .or(() -> yearEnd(c, i))
                .or(() -> period(c, i))
                .or(() -> inYear(c, i))
                .or(() -> spelled(c, i))
                .or(() -> shortEnd(c, i))
                .or(() -> beforeChristMonth(c, i))
                .or(() -> beforeChristRange(c, i))
                .or(() -> shortDecade(c, i));
    }

    /** Where the ordinal stands, and what the words before it say of the year. */
    private record Lead(int at, int year, Optional<Integer> shift) {}

    /** "the", "the 1988", "the year-ago", "this year's", "the fiscal". */
    private static Lead lead(Cursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        at = c.is(at, "comparable", "corresponding") ? at + 1 : at;
        int year = c.year(at);
        Optional<Integer> shift = Optional.empty();
        if (year > 0) {
            at++;
        } else if (c.is(at, "year") && c.is(at + 1, "-") && c.is(at + 2, "ago", "earlier")) {
            shift = Optional.of(-1);
            at += 3;
        } else if ((c.of(at, "last") || c.of(at, "next") || c.is(at, "this"))
                && c.is(at + 1, "year")
                && c.is(at + 2, "'", "’")
                && c.is(at + 3, "s")) {
            shift = Optional.of(c.of(at, "last") ? -1 : c.of(at, "next") ? 1 : 0);
            at += 4;
        }
        at = c.is(at, "fiscal") ? (c.is(at + 1, "-") ? at + 2 : at + 1) : at;
        return new Lead(at, year, shift);
    }

    /** "the third quarter", "the first half of 2023", "second-quarter", "this year's third quarter". */
    private static Optional<Match> yearPart(Cursor c, int i) {
        Lead lead = lead(c, i);
        int at = lead.at();
        boolean figure = c.at(at).isNumber() && c.isSuffix(at + 1);
        int ordinal = figure ? c.at(at).number() : c.is(at, "last", "latter") ? 2 : c.number(at, "ordinal");
        int next = figure ? at + 2 : at + 1;
        boolean hyphen = c.is(next, "-");
        if (hyphen && at == i + 1 && c.is(i, "the")) {
            return Optional.empty();
        }
        next = hyphen ? next + 1 : next;
        boolean quarter = c.is(next, "quarter") && ordinal >= 1 && ordinal <= 4 && !c.is(at, "last");
        boolean half = c.is(next, "half") && ordinal >= 1 && ordinal <= 2 && (c.is(next + 1, "of") || at > i);
        if (!quarter && !half) {
            return Optional.empty();
        }
        return placed(c, i, next + 1, (quarter ? "Q" : "H") + ordinal, lead, half);
    }

    private static Optional<Match> placed(Cursor c, int i, int end, String part, Lead lead, boolean half) {
        int yearAt = c.is(end, "of", "in", ",") ? end + 1 : end;
        int year = lead.year() > 0 ? 0 : c.year(yearAt);
        if (year > 0) {
            return Optional.of(new Match(i, yearAt + 1, new Meaning.YearPart(part, year, Optional.empty())));
        }
        boolean relative = lead.shift().isEmpty()
                && (c.of(yearAt, "last") || c.of(yearAt, "next") || c.is(yearAt, "this"))
                && c.is(yearAt + 1, "year")
                && !c.is(yearAt + 2, "'", "’");
        if (relative) {
            int shift = c.of(yearAt, "last") ? -1 : c.of(yearAt, "next") ? 1 : 0;
            return Optional.of(new Match(i, yearAt + 2, new Meaning.YearPart(part, 0, Optional.of(shift))));
        }
        boolean theYear = c.is(end, "of") && c.is(end + 1, "the") && c.is(end + 2, "year");
        boolean bare = half && lead.year() == 0 && lead.shift().isEmpty();
        if (bare && !theYear) {
            return Optional.empty();
        }
        return Optional.of(
                new Match(i, theYear ? end + 3 : end, new Meaning.YearPart(part, lead.year(), lead.shift())));
    }

    /** "the 1988 period", "the 1988 quarter". */
    private static Optional<Match> period(Cursor c, int i) {
        boolean period = c.is(i, "the") && c.year(i + 1) > 0 && c.is(i + 2, "period", "quarter");
        return period ? Optional.of(new Match(i, i + 3, new Meaning.SameQuarter(0, c.year(i + 1)))) : Optional.empty();
    }

    /** "the 50th anniversary", "the tenth anniversary". */
    private static Optional<Match> anniversary(Cursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        boolean figure = c.at(at).isNumber() && c.isSuffix(at + 1);
        int years = figure ? c.at(at).number() : c.number(at, "ordinal");
        int noun = figure ? at + 2 : at + 1;
        boolean led = c.is(i - 1, "is", "was", "be", "mark", "marks", "marked", "marking");
        return led && years > 0 && years < 1000 && c.is(noun, "anniversary")
                ? Optional.of(new Match(i, noun + 1, new Meaning.Anniversary(years)))
                : Optional.empty();
    }

    /** "the full year", "the fiscal year", "the year ended". */
    private static Optional<Match> wholeYear(Cursor c, int i) {
        boolean full = c.is(i, "the")
                && c.is(i + 1, "full", "fiscal", "entire", "whole")
                && c.is(i + 2, "year")
                && c.year(i + 3) == 0;
        boolean ended = c.is(i, "the") && c.is(i + 1, "year") && c.is(i + 2, "ended", "ending");
        return full || ended
                ? Optional.of(new Match(i, full ? i + 3 : i + 2, new Meaning.Unit("Y", 0, "", false)))
                : Optional.empty();
    }

    /** "year-end", "by year's end": the last day of the year. */
    private static Optional<Match> yearEnd(Cursor c, int i) {
        if (!c.is(i, "year")) {
            return Optional.empty();
        }
        boolean genitive = c.is(i + 1, "'", "’") && c.is(i + 2, "s") && c.is(i + 3, "end");
        boolean hyphen = c.is(i + 1, "-") && c.is(i + 2, "end");
        boolean open = c.is(i + 1, "end") && c.is(i - 1, "by", "at", "around", "before", "until", "near");
        return genitive || hyphen || open
                ? Optional.of(new Match(
                        i,
                        genitive ? i + 4 : hyphen ? i + 3 : i + 2,
                        new Meaning.InYear(12, hyphen ? 31 : 0, 0, false)))
                : Optional.empty();
    }

    /** "June last year", "October this year", "August of that year", "July 25 of that year". */
    private static Optional<Match> inYear(Cursor c, int i) {
        int month = c.month(i);
        if (month == 0) {
            return Optional.empty();
        }
        int next = c.afterMonth(i);
        int day = c.day(next);
        next = day > 0 ? c.afterDay(next) : next;
        next = c.is(next, "of") ? next + 1 : next;
        next = c.is(next, "the") && c.is(next + 1, "same", "following", "previous", "next") ? next + 1 : next;
        boolean told = c.is(next, "that", "same", "following", "previous");
        boolean relative = told || c.is(next, "last", "next", "this");
        if (!relative || !c.is(next + 1, "year") || day > 0 && day > 28 && month == 2) {
            return Optional.empty();
        }
        int shift = c.is(next, "last", "previous") ? -1 : c.is(next, "next", "following") ? 1 : 0;
        return Optional.of(new Match(i, next + 2, new Meaning.InYear(month, day, shift, told)));
    }

    /** "nineteen ninety-six", "the year two thousand". */
    private static Optional<Match> spelled(Cursor c, int i) {
        int at = c.is(i, "the") && c.is(i + 1, "year") ? i + 2 : i;
        Numeral year = Numeral.year(c, at);
        boolean words = year.value() > 0 && !c.at(at).isNumber() && (at > i || year.value() != 2000);
        return words
                ? Optional.of(new Match(i, year.end(), new Meaning.Calendar(year.value(), 0, 0, "", "")))
                : Optional.empty();
    }

    /** The "17" of "1915-17". */
    private static Optional<Match> shortEnd(Cursor c, int i) {
        int first = c.year(i - 2);
        int last = c.at(i).number();
        boolean range = first > 0
                && c.is(i - 1, "-", "–")
                && c.glued(i)
                && c.glued(i - 1)
                && c.at(i).lower().length() == 2
                && !(c.glued(i + 1)
                        && Character.isLetterOrDigit(c.at(i + 1).lower().charAt(0)));
        return range && last > first % 100
                ? Optional.of(new Match(i, i + 1, new Meaning.Calendar(first / 100 * 100 + last, 0, 0, "", "")))
                : Optional.empty();
    }

    /** "April 480 BC", "early 480 BC". */
    private static Optional<Match> beforeChristMonth(Cursor c, int i) {
        int month = c.month(i);
        int at = c.is(i + 1, "of") ? i + 2 : i + 1;
        Numeral year = Numeral.beforeChrist(c, at);
        if (month == 0 && !c.is(i, "early", "late", "mid") || year.value() == 0) {
            return Optional.empty();
        }
        String value = String.format("BC%04d", year.value()) + (month > 0 ? String.format("-%02d", month) : "");
        return Optional.of(new Match(i, year.end(), new Meaning.Reference(value)));
    }

    /** The "499" of "499-493 BC" and "from 499 to 493 BC". */
    private static Optional<Match> beforeChristRange(Cursor c, int i) {
        int year = c.at(i).number();
        int last = c.at(i + 2).number();
        boolean era = c.is(i + 3, "bc", "bce") || c.is(i + 3, "b") && c.is(i + 5, "c");
        boolean range = year > last && last > 0 && year < 10000 && c.is(i + 1, "-", "–", "to", "and") && era;
        return range
                ? Optional.of(new Match(i, i + 1, new Meaning.Reference(String.format("BC%04d", year))))
                : Optional.empty();
    }

    /** "the '80s", "the nineties". */
    private static Optional<Match> shortDecade(Cursor c, int i) {
        if (!c.is(i, "the")) {
            return Optional.empty();
        }
        int at = c.of(i + 1, "part") ? (c.is(i + 2, "-") ? i + 3 : i + 2) : i + 1;
        int named = c.number(at, "decade");
        int quoted = c.is(at, "'", "’", "‘")
                        && c.glued(at + 1)
                        && c.at(at + 1).lower().length() == 2
                        && c.is(at + 2, "s")
                ? c.at(at + 1).number()
                : -1;
        int decade = named > 0 ? named : quoted >= 0 && quoted % 10 == 0 ? quoted : -1;
        if (decade < 0) {
            return Optional.empty();
        }
        int from = 1900 + decade;
        return Optional.of(new Match(
                i, named > 0 ? at + 1 : at + 3, new Meaning.Era(Integer.toString(from / 10), from, from + 9)));
    }
}
