package org.chancery.time.internal;

import java.util.Optional;

/** Lengths of time: "three days", "the past two years", "a month or two", "the weeks before", "a three-day visit". */
final class DurationPatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        return stretch(c, i).or(() -> bare(c, i)).or(() -> counted(c, i));
    }

    /** "the past two years", "the next few days", "the coming weeks", "the past decade". */
    private static Optional<Match> stretch(Cursor c, int i) {
        int at = c.is(i, "the", "these", "this") ? i + 1 : i;
        if (!c.of(at, "last") && !c.of(at, "next") && !c.is(at, "first")) {
            return Optional.empty();
        }
        Count count = Count.at(c, at + 1);
        int unitAt = count.said() ? count.end() : at + 1;
        Optional<String> unit = c.value(unitAt, "unit");
        boolean plural = c.at(unitAt).lower().endsWith("s");
        boolean decade = c.is(at, "past") && c.is(unitAt, "decade", "century") && !count.said();
        if (unit.isEmpty() || !plural && !decade) {
            return Optional.empty();
        }
        String number = count.said() ? count.written() : decade ? "1" : "X";
        return match(i, tail(c, unitAt + 1), number, unit.get());
    }

    /** Units with no count: "for years", "within weeks"; "the weeks before the vote" without its article. */
    private static Optional<Match> bare(Cursor c, int i) {
        if (!c.of(i, "unit") || !c.at(i).lower().endsWith("s") || c.is(i, "seconds", "minutes", "nights", "quarters")) {
            return Optional.empty();
        }
        boolean followed = c.is(i - 1, "the") && c.of(i + 1, "afterspan");
        String unit = c.value(i, "unit").orElse("Y");
        if (c.is(i + 1, "-") && c.glued(i + 1) && c.is(i + 2, "long")) {
            return match(i, i + 3, "X", unit);
        }
        return followed || c.of(i - 1, "spanlead") ? match(i, tail(c, i + 1), "X", unit) : Optional.empty();
    }

    /** "three days", "two and a half years", "three-day", "a year". */
    private static Optional<Match> counted(Cursor c, int i) {
        Count count = Count.at(c, i);
        int unitAt = count.end();
        Optional<String> unit = c.value(unitAt, "unit").or(() -> c.value(unitAt, "fortnight"));
        if (!count.said() || unit.isEmpty() || unit.get().equals("Q") && count.value() >= 0) {
            return Optional.empty();
        }
        boolean article = c.is(i, "a", "an") && unitAt == i + 1;
        int end = unitAt + 1;
        boolean hyphen = c.is(end, "-") && c.glued(end);
        if (someDay(c, i)
                || article && !isLasting(c, i, unit.get())
                || c.is(i, "over") && !c.is(i + 1, "a", "an")
                || hyphen && c.is(end + 1, "earlier", "ago")
                || unit.get().equals("Y") && isAge(c, end)) {
            return Optional.empty();
        }
        boolean compound = c.is(unitAt - 1, "-") && c.glued(unitAt - 1);
        if (compound && c.of(i, "article") && unitAt > i + 1) {
            return counted(c, i + 1).map(match -> new Match(i + 1, match.end(), match.meaning()));
        }
        if (c.is(end, "-") && c.is(end + 1, "old")) {
            return c.of(end + 2, "person") ? Optional.empty() : match(i, end + 2, count.written(), unit.get());
        }
        boolean long_ = c.is(end, "-") && c.is(end + 1, "long");
        if (article && long_) {
            return match(i + 1, end + 2, "1", unit.get());
        }
        if (c.is(end, "and") && c.is(end + 1, "a") && c.is(end + 2, "half")) {
            return match(i, end + 3, count.written() + ".5", unit.get());
        }
        return match(i, long_ ? end + 2 : tail(c, end), count.written(), unit.get());
    }

    /** "one day follow him": a day to come, not a length of time. */
    static boolean someDay(Cursor c, int i) {
        return c.is(i, "one")
                && c.is(i + 1, "day")
                && !c.of(i - 1, "lasting")
                && c.isLowerWord(i + 2)
                && !c.of(i + 2, "afterspan")
                && !c.of(i + 2, "afternoun")
                && !c.is(i + 2, "later", "earlier", "ago");
    }

    /** "or so", "or two", "or more", "or months" after a length of time belong to it. */
    private static int tail(Cursor c, int end) {
        if (!c.is(end, "or", "and") || !c.of(end + 1, "unit") && !c.is(end + 1, "so", "two", "more")) {
            return end;
        }
        boolean unit = c.of(end + 1, "unit") && c.at(end + 1).lower().endsWith("s");
        return unit && !c.is(end + 1, "seconds") || c.is(end, "or") && c.is(end + 1, "so", "two", "more")
                ? end + 2
                : end;
    }

    /** "30 years old", "30-year-old": how old someone is. */
    private static boolean isAge(Cursor c, int end) {
        return c.is(end, "-") && c.is(end + 1, "old") || c.is(end, "old") || c.is(end, "s") && c.is(end + 1, "old");
    }

    /** "a year" lasts where a preposition or "a year-long" says so; "twice a day" and "a day of prayer" do not. */
    private static boolean isLasting(Cursor c, int i, String unit) {
        return c.of(i - 1, "lasting")
                || unit.equals("DE")
                || c.is(i + 2, "-", "or")
                || c.is(i + 2, "after", "before") && !unit.equals("D")
                || c.is(i + 2, "and") && c.is(i + 3, "a") && c.is(i + 4, "half");
    }

    private static Optional<Match> match(int first, int end, String count, String unit) {
        return Optional.of(new Match(first, end, new Meaning.Duration(Durations.value(count, unit))));
    }
}
