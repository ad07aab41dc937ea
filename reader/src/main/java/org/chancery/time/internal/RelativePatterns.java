package org.chancery.time.internal;

import java.util.Optional;

/** Dates by the day of speaking: "Monday", "last week", "yesterday", "three days ago", "the following month". */
final class RelativePatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        return weekday(c, i)
                .or(() -> deictic(c, i))
                .or(() -> ago(c, i))
                .or(() -> shiftedUnit(c, i))
                .or(() -> dayBefore(c, i))
                .or(() -> possessive(c, i))
                .or(() -> theUnit(c, i));
    }

    private static int shift(Cursor c, int i) {
        return c.of(i, "last") ? -1 : c.of(i, "next") ? 1 : 0;
    }

    private static boolean isShift(Cursor c, int i) {
        return c.of(i, "last") || c.of(i, "next") || c.of(i, "this");
    }

    private static Optional<Match> weekday(Cursor c, int i) {
        boolean two = c.is(i, "the") && c.is(i + 1, "previous", "following", "next", "preceding")
                || c.is(i, "this") && c.is(i + 1, "past", "coming");
        int marker = two ? i + 1 : i;
        boolean shifted = isShift(c, marker) && c.weekday(marker + 1) > 0;
        if (marker > i && !shifted) {
            return Optional.empty();
        }
        int at = shifted ? marker + 1 : i;
        int day = c.weekday(at);
        if (day == 0
                || c.at(at).lower().length() < 5
                        && !(c.is(at + 1, ".") && c.glued(at + 1))
                        && c.month(at + 1) == 0
                        && c.is(at, "sun", "sat", "mon", "wed", "fri")) {
            return Optional.empty();
        }
        return Optional.of(new Match(i, at + 1, new Meaning.Weekday(day, shifted ? shift(c, marker) : 0, shifted, "")));
    }

    private static Optional<Match> deictic(Cursor c, int i) {
        if (c.is(i, "overnight") && !c.at(i).capital() && !c.is(i - 1, "an", "-")) {
            return Optional.of(new Match(i, i + 1, new Meaning.Deictic(-1, "TNI")));
        }
        Optional<String> value = c.value(i, "deictic");
        if (value.isEmpty() || c.is(i, "today") && c.is(i - 1, "usa") && c.at(i).capital()) {
            return Optional.empty();
        }
        String days = value.get().replaceAll("[A-Z]+$", "");
        String clock = value.get().endsWith("NI") ? "TNI" : "";
        return Optional.of(new Match(i, i + 1, new Meaning.Deictic(Integer.parseInt(days), clock)));
    }

    /** "three days ago", "a year earlier", "two weeks later", "months ago", "several years before". */
    private static Optional<Match> ago(Cursor c, int i) {
        Count count = Count.at(c, i);
        Optional<String> unit = c.value(count.end(), "unit");
        int after = c.is(count.end() + 1, "or") && c.is(count.end() + 2, "so") ? count.end() + 3 : count.end() + 1;
        if (unit.isEmpty() || c.value(after, "direction").isEmpty()) {
            return Optional.empty();
        }
        int direction = c.number(after, "direction");
        boolean bound = c.is(after, "before", "after", "previously", "thereafter")
                && after + 1 < c.size()
                && Character.isLetter(c.at(after + 1).lower().charAt(0));
        boolean plural = c.at(count.end()).lower().endsWith("s");
        if (bound || !count.said() && !c.is(after, "ago") && !(plural && c.is(after, "later", "earlier"))) {
            return Optional.empty();
        }
        return Optional.of(
                new Match(i, after + 1, new Meaning.Shifted(count.value(), unit.get(), direction, c.is(after, "ago"))));
    }

    /** "last week", "this year", "the following month", "next summer", "last May", "earlier this year". */
    private static Optional<Match> shiftedUnit(Cursor c, int i) {
        int at = i;
        String part = "";
        if (c.of(at, "part") && (c.is(at + 1, "this", "next", "last", "the", "that") || c.is(at + 1, "in"))) {
            part = c.value(at, "part").orElse("");
            at = c.is(at + 1, "in") ? at + 2 : at + 1;
        }
        at = c.is(at, "the", "that") || c.is(at, "this") && c.is(at + 1, "past", "coming") ? at + 1 : at;
        boolean that = c.is(at - 1, "that") && at > i;
        if (!isShift(c, at) && !that || c.is(at, "present", "some")) {
            return Optional.empty();
        }
        int named = that && !isShift(c, at) ? at : at + 1;
        int shift = that && !isShift(c, at) ? 0 : shift(c, at);
        boolean told = that || c.is(at, "following", "same", "previous", "preceding");
        int month = c.month(named);
        int day = month > 0 ? c.day(c.afterMonth(named)) : 0;
        if (day > 0 && !told) {
            Meaning date = new Meaning.Calendar(0, month, Math.min(day, month == 2 ? 29 : 30), "", "");
            return Optional.of(new Match(i, c.afterDay(c.afterMonth(named)), date));
        }
        if (month > 0) {
            return Optional.of(new Match(i, c.afterMonth(named), new Meaning.Named(month, "", shift, part, told)));
        }
        Optional<String> season = c.value(named, "season");
        if (season.isPresent()) {
            return Optional.of(new Match(i, named + 1, new Meaning.Named(0, season.get(), shift, part, told)));
        }
        return unit(c, i, named, shift, part, told ? -at - 1 : at);
    }

    private static Optional<Match> unit(Cursor c, int i, int named, int shift, String part, int marked) {
        boolean told = marked < 0;
        int marker = told ? -marked - 1 : marked;
        if (c.is(named, "fiscal", "financial") && c.is(named + 1, "year")) {
            return Optional.of(new Match(i, named + 2, new Meaning.FiscalYear(0, shift)));
        }
        Optional<String> daypart = c.value(named, "daypart");
        if (daypart.isPresent() && (told || c.is(marker, "next"))) {
            return Optional.of(new Match(i, named + 1, new Meaning.Unit("D", shift, "T" + daypart.get(), true)));
        }
        if (daypart.isPresent() && c.is(marker, "this")) {
            return Optional.of(new Match(i, named + 1, new Meaning.Deictic(0, "T" + daypart.get())));
        }
        if (c.is(named, "night") && c.is(marker, "last")) {
            return Optional.of(new Match(i, named + 1, new Meaning.Deictic(-1, "TNI")));
        }
        Optional<String> unit = c.value(named, "unit");
        boolean singular = unit.isPresent() && !c.at(named).lower().endsWith("s");
        if (!singular || c.is(marker, "past") && !c.is(i, "this") && c.is(named, "century", "decade")) {
            return Optional.empty();
        }
        if (c.is(marker, "past") || unit.get().startsWith("T") || unit.get().equals("S")) {
            return Optional.of(new Match(i, named + 1, new Meaning.Duration("P1" + unit.get())))
                    .filter(match -> c.is(marker, "past")
                            && !unit.get().equals("S")
                            && !unit.get().startsWith("T"));
        }
        int end = c.is(named + 1, "or") && c.is(named + 2, "so") ? named + 3 : named + 1;
        return Optional.of(new Match(
                i,
                end,
                new Meaning.Unit(
                        unit.get(),
                        shift,
                        part,
                        told || c.is(marker, "next") && unit.get().equals("D"))));
    }

    /** "the day before", "a day earlier", "the next day". */
    private static Optional<Match> dayBefore(Cursor c, int i) {
        if (c.is(i, "the")
                && c.of(i + 1, "unit")
                && c.is(i + 2, "before", "after")
                && !c.is(i + 3, "the", "yesterday")) {
            boolean ends =
                    i + 3 >= c.size() || !Character.isLetter(c.at(i + 3).lower().charAt(0));
            String unit = c.value(i + 1, "unit").orElse("D");
            return ends
                    ? Optional.of(
                            new Match(i, i + 3, new Meaning.Shifted(1, unit, c.number(i + 2, "direction"), false)))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** "the quarter", "the latest period", "the week": the one that the report is about. */
    private static Optional<Match> theUnit(Cursor c, int i) {
        if (!c.is(i, "the")) {
            return Optional.empty();
        }
        int at = c.is(i + 1, "latest", "year", "comparable", "corresponding") ? i + 2 : i + 1;
        boolean yearAgo = c.is(i + 1, "year") && c.is(i + 2, "-") && c.is(i + 3, "ago", "earlier");
        int noun = yearAgo ? i + 4 : at;
        boolean lastYear = c.of(noun + 1, "last") && c.is(noun + 2, "year");
        boolean yearAfter = c.is(noun + 1, "a") && c.is(noun + 2, "year") && c.is(noun + 3, "ago", "earlier");
        if (c.is(noun, "quarter", "period") && (lastYear || yearAfter)) {
            return Optional.of(new Match(i, noun + (lastYear ? 3 : 4), new Meaning.SameQuarter(-1, 0)));
        }
        if (c.is(noun, "quarter") && !c.is(noun + 1, "of", "century", "-", "finals", "final")
                || c.is(noun, "period") && noun > i + 1) {
            return Optional.of(new Match(i, noun + 1, new Meaning.SameQuarter(yearAgo ? -1 : 0, 0)));
        }
        Optional<String> daypart = c.value(i + 1, "daypart").filter(part -> c.is(i - 1, "in", "during"));
        if (daypart.isPresent() && !c.is(i + 2, "of", "hours", "on", "-")) {
            return Optional.of(new Match(i, i + 2, new Meaning.Unit("D", 0, "T" + daypart.get(), true)));
        }
        boolean led = c.is(i - 1, "of", "for", "in", "during", "over", "on");
        boolean ends = !c.is(i + 2, "of", "-", "when", "that", "before", "after", "ended", "earlier", "later", "long")
                && !c.at(i + 2).isNumber()
                && !c.of(i + 2, "number");
        String unit = c.value(i + 1, "unit").orElse("");
        boolean weekend = unit.equals("WE");
        boolean long_ = unit.equals("W") && c.is(i + 1, "week")
                || unit.equals("Y") && c.is(i + 1, "year")
                || unit.equals("M") && c.is(i + 1, "month");
        return weekend && ends || led && ends && long_
                ? Optional.of(new Match(i, i + 2, new Meaning.Unit(unit, 0, "", !weekend)))
                : Optional.empty();
    }

    /** "year-earlier", "year-ago". */
    private static Optional<Match> possessive(Cursor c, int i) {
        if (c.of(i, "unit") && c.is(i + 1, "-") && c.is(i + 2, "ago", "earlier")) {
            return Optional.of(new Match(
                    i, i + 3, new Meaning.Shifted(1, c.value(i, "unit").orElse("Y"), -1, true)));
        }
        return Optional.empty();
    }
}
