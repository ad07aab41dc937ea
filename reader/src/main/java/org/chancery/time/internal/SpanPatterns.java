package org.chancery.time.internal;

import java.util.Optional;

/** Durations, sets, eras, parts of the year, and words such as "now" and "recently". */
final class SpanPatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        return reference(c, i)
                .or(() -> set(c, i))
                .or(() -> era(c, i))
                .or(() -> season(c, i))
                .or(() -> fiscal(c, i))
                .or(() -> stretch(c, i))
                .or(() -> duration(c, i));
    }

    private static Optional<Match> reference(Cursor c, int i) {
        if (c.is(i, "the")
                && c.is(i + 1, "past", "future")
                && !c.of(i + 2, "unit")
                && !c.of(i + 2, "number")
                && !c.of(i + 2, "vague")
                && !c.at(i + 2).isNumber()) {
            boolean noun = i + 2 >= c.size()
                    || !Character.isLetter(c.at(i + 2).lower().charAt(0))
                    || c.is(i + 2, "and", "to", "of", "for", "is", "was");
            return noun
                    ? Optional.of(
                            new Match(i, i + 2, new Meaning.Reference(c.is(i + 1, "past") ? "PAST_REF" : "FUTURE_REF")))
                    : Optional.empty();
        }
        Optional<String> value =
                c.value(i, "present").or(() -> c.value(i, "past")).or(() -> c.value(i, "future"));
        boolean other = c.is(i, "once", "previously", "formerly", "lately", "shortly", "presently")
                || c.is(i, "soon") && c.is(i + 1, "as", "after", "before")
                || c.is(i, "soon") && c.is(i - 1, "as", "too");
        if (c.is(i, "current", "recent") && !c.at(i).capital() && !c.of(i + 1, "unit") && !c.is(i - 1, "the", "in")) {
            String ref = c.is(i, "current") ? "PRESENT_REF" : "PAST_REF";
            return Optional.of(new Match(i, i + 1, new Meaning.Reference(ref)));
        }
        return value.filter(given -> !other).map(given -> new Match(i, i + 1, new Meaning.Reference(given)));
    }

    /** "daily", "every year", "each Tuesday", "once a month". */
    private static Optional<Match> set(Cursor c, int i) {
        if (c.is(i, "every", "each")) {
            int at = c.is(i + 1, "other") ? i + 2 : i + 1;
            Optional<String> unit = c.value(at, "unit");
            if (unit.isPresent()) {
                return Optional.of(new Match(i, at + 1, new Meaning.Recurring(period("1", unit.get()))));
            }
            Count count = Count.at(c, i + 1);
            if (count.said() && c.of(count.end(), "unit")) {
                String value =
                        period(count.written(), c.value(count.end(), "unit").orElse("D"));
                return Optional.of(new Match(i, count.end() + 1, new Meaning.Recurring(value)));
            }
            int month = c.month(i + 1);
            if (month > 0) {
                return Optional.of(new Match(i, i + 2, new Meaning.Recurring(String.format("XXXX-%02d", month))));
            }
            if (c.of(i + 1, "season")) {
                return Optional.of(new Match(
                        i,
                        i + 2,
                        new Meaning.Recurring("XXXX-" + c.value(i + 1, "season").orElse("SU"))));
            }
            int weekday = c.weekday(i + 1);
            return weekday > 0
                    ? Optional.of(new Match(i, i + 2, new Meaning.Recurring("XXXX-WXX-" + weekday)))
                    : Optional.empty();
        }
        return c.value(i, "set")
                .filter(value -> !c.at(i).capital())
                .map(value -> new Match(i, i + 1, new Meaning.Recurring(value)));
    }

    /** "the 1990s", "the mid-1980s", "the 19th century". */
    private static Optional<Match> era(Cursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        at = (c.of(at, "part") || c.is(at, "mid")) && (c.is(at + 1, "-") || c.year(at + 1) > 0)
                ? (c.is(at + 1, "-") ? at + 2 : at + 1)
                : at;
        int year = c.year(at);
        if (year > 0 && year % 10 == 0 && c.is(at + 1, "s") && c.glued(at + 1)) {
            return Optional.of(new Match(i, at + 2, new Meaning.Era(Integer.toString(year / 10), year, year + 9)));
        }
        int ordinal = c.at(at).isNumber() && c.isSuffix(at + 1) ? c.at(at).number() : c.number(at, "ordinal");
        int next = c.at(at).isNumber() ? at + 2 : at + 1;
        next = c.is(next, "-") ? next + 1 : next;
        if (ordinal > 0 && ordinal <= 22 && c.is(next, "century")) {
            int from = (ordinal - 1) * 100 + 1;
            return Optional.of(
                    new Match(i, next + 1, new Meaning.Era(String.format("%02d", ordinal - 1), from, from + 99)));
        }
        return Optional.empty();
    }

    /** "summer 2023", "the winter of 1941", "the summer". */
    private static Optional<Match> season(Cursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        at = c.of(at, "part") && !c.is(at, "close", "end") ? at + 1 : at;
        Optional<String> season = c.value(at, "season");
        if (season.isEmpty()
                || c.is(at, "fall") && c.year(at + 1) == 0 && !(c.is(at + 1, "of") && c.year(at + 2) > 0)) {
            return Optional.empty();
        }
        int yearAt = c.is(at + 1, "of") ? at + 2 : at + 1;
        int year = c.year(yearAt);
        boolean spring = c.is(at, "falls");
        boolean alone =
                year > 0 || c.is(i, "the") || c.is(i - 1, "in", "by", "since", "until", "during", "of", "through");
        return spring || !alone
                ? Optional.empty()
                : Optional.of(new Match(
                        i,
                        year > 0 ? yearAt + 1 : at + 1,
                        year > 0
                                ? new Meaning.Era(year + "-" + season.get(), year, year)
                                : new Meaning.Named(0, season.get(), 0, "", false)));
    }

    private static Optional<Match> fiscal(Cursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        int next = c.is(at, "fiscal", "financial")
                ? (c.is(at + 1, "year") ? at + 2 : at + 1)
                : c.is(at, "fy") ? at + 1 : 0;
        int year = next > 0 ? c.year(next) : 0;
        return year > 0 ? Optional.of(new Match(i, next + 1, new Meaning.FiscalYear(year, 0))) : Optional.empty();
    }

    /** "the past two years", "the next few days", "the coming weeks". */
    private static Optional<Match> stretch(Cursor c, int i) {
        int at = c.is(i, "the", "these") ? i + 1 : i;
        if (!c.of(at, "last") && !c.of(at, "next") && !c.is(at, "first")) {
            return Optional.empty();
        }
        Count count = Count.at(c, at + 1);
        int unitAt = count.said() ? count.end() : at + 1;
        Optional<String> unit = c.value(unitAt, "unit");
        boolean plural = c.at(unitAt).lower().endsWith("s");
        if (unit.isEmpty() || !plural) {
            return Optional.empty();
        }
        return Optional.of(new Match(
                i, unitAt + 1, new Meaning.Duration(period(count.said() ? count.written() : "X", unit.get()))));
    }

    /** "three days", "a decade", "two and a half years", "three-day", "years". */
    private static Optional<Match> duration(Cursor c, int i) {
        Count count = Count.at(c, i);
        Optional<String> unit = c.value(count.end(), "unit").or(() -> c.value(count.end(), "fortnight"));
        if (!count.said()) {
            boolean bare = c.is(i, "years", "months", "decades", "weeks", "centuries", "hours", "days")
                    && !c.is(i - 1, "'s", "s")
                    && c.is(i - 1, "for", "in", "within", "of", "took", "take", "after", "over", "last");
            return bare
                    ? Optional.of(new Match(i, i + 1, new Meaning.Duration(period("X", unit.orElse("Y")))))
                    : Optional.empty();
        }
        boolean article = c.is(i, "a", "an") && count.end() == i + 1;
        if (unit.isEmpty() || unit.get().equals("Q") || article && !isLasting(c, i, unit.get())) {
            return Optional.empty();
        }
        int end = count.end() + 1;
        if (c.is(i, "over") && !c.is(i + 1, "a", "an")) {
            return Optional.empty();
        }
        if (c.is(i, "a") && count.end() == i + 1 && c.is(end, "-") && c.is(end + 1, "long")) {
            return Optional.of(new Match(i + 1, end + 2, new Meaning.Duration(period("1", unit.get()))));
        }
        if (c.is(end, "-") && c.is(end + 1, "earlier", "ago")) {
            return Optional.empty();
        }
        boolean compound = c.is(count.end() - 1, "-") && c.glued(count.end() - 1);
        if (compound && c.is(i, "the", "a", "an", "only", "over")) {
            return duration(c, i + 1).map(match -> new Match(i + 1, match.end(), match.meaning()));
        }
        if ((c.is(end, "-") && c.is(end + 1, "old") || c.is(end, "old") || c.is(end, "s") && c.is(end + 1, "old"))
                && unit.get().equals("Y")) {
            return Optional.empty();
        }
        boolean old = c.is(end, "-") && c.glued(end) && c.is(end + 1, "long");
        return Optional.of(
                new Match(i, old ? end + 2 : end, new Meaning.Duration(period(count.written(), unit.get()))));
    }

    /** "a year" lasts where a preposition or "a year-long" says so; "twice a day" and "a day of prayer" do not. */
    private static boolean isLasting(Cursor c, int i, String unit) {
        return c.is(
                        i - 1, "for", "in", "within", "over", "than", "least", "nearly", "almost", "about", "half",
                        "during", "lasted", "took", "after", "under")
                || unit.equals("DE")
                || c.is(i + 2, "-");
    }

    /** TIMEX3 period: decades and centuries as they stand, hours after T. */
    static String period(String count, String unit) {
        if (count.endsWith(".5") && (unit.equals("Y") || unit.equals("TH"))) {
            String whole = count.substring(0, count.length() - 2);
            boolean year = unit.equals("Y");
            return (year ? "P" : "PT") + (whole.equals("0") ? "" : whole + (year ? "Y" : "H")) + (year ? "6M" : "30M");
        }
        return switch (unit) {
            case "S", "TM", "TH" -> "PT" + count + unit.substring(unit.length() - 1);
            case "WE" -> "P" + count + "WE";
            case "N" -> "P" + count + "NI";
            case "Q" -> count.equals("1") ? "P1Q" : "P" + count + "Q";
            default -> "P" + count + unit;
        };
    }
}
