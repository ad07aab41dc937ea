package org.chancery.time.internal;

import java.util.Optional;

/** Decades, centuries, seasons of a year and fiscal years. */
final class EraPatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        return decade(c, i).or(() -> century(c, i)).or(() -> season(c, i)).or(() -> fiscal(c, i));
    }

    /** "the 1990s", "the mid-1980s". */
    private static Optional<Match> decade(Cursor c, int i) {
        int at = afterPart(c, c.is(i, "the") ? i + 1 : i);
        int year = c.year(at);
        boolean decade = year > 0 && year % 10 == 0 && c.is(at + 1, "s") && c.glued(at + 1);
        return decade
                ? Optional.of(new Match(i, at + 2, new Meaning.Era(Integer.toString(year / 10), year, year + 9)))
                : Optional.empty();
    }

    /** "the 19th century", "the early twenty-first century", "the 4th century BC". */
    private static Optional<Match> century(Cursor c, int i) {
        int at = afterPart(c, c.is(i, "the") ? i + 1 : i);
        Numeral ordinal = Numeral.day(c, at);
        int next = c.is(ordinal.end(), "-") ? ordinal.end() + 1 : ordinal.end();
        boolean ranked = c.isSuffix(at + 1) || !c.at(at).isNumber();
        if (ordinal.value() == 0 || ordinal.value() > 22 || !ranked || !c.is(next, "century")) {
            return Optional.empty();
        }
        String value = String.format("%02d", ordinal.value() - 1);
        if (c.is(next + 1, "bc", "bce") || c.is(next + 1, "b") && c.is(next + 3, "c")) {
            return Optional.of(new Match(i, Numeral.afterEra(c, next + 1), new Meaning.Reference("BC" + value)));
        }
        int from = (ordinal.value() - 1) * 100 + 1;
        return Optional.of(new Match(i, next + 1, new Meaning.Era(value, from, from + 99)));
    }

    /** Over "early", "mid-". */
    private static int afterPart(Cursor c, int at) {
        return !c.of(at, "part") ? at : c.is(at + 1, "-") ? at + 2 : at + 1;
    }

    /** "summer 2023", "the winter of 1941", "the summer"; before a noun ("the spring offensive") too. */
    private static Optional<Match> season(Cursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        at = c.of(at, "part") && !c.is(at, "close", "end") ? at + 1 : at;
        Optional<String> season = c.value(at, "season");
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int yearAt = c.is(at + 1, "of") ? at + 2 : at + 1;
        Numeral christian = Numeral.beforeChrist(c, yearAt);
        if (christian.value() > 0) {
            String value = String.format("BC%04d-%s", christian.value(), season.get());
            return Optional.of(new Match(i, christian.end(), new Meaning.Reference(value)));
        }
        Numeral year = Numeral.year(c, yearAt);
        if (year.value() > 0) {
            String value = year.value() + "-" + season.get();
            return Optional.of(new Match(i, year.end(), new Meaning.Era(value, year.value(), year.value())));
        }
        boolean shifted = c.is(at + 1, "of") && c.is(at + 2, "last", "next", "this") && c.is(at + 3, "year");
        if (shifted) {
            int shift = c.is(at + 2, "last") ? -1 : c.is(at + 2, "next") ? 1 : 0;
            return Optional.of(new Match(i, at + 4, new Meaning.YearPart(season.get(), 0, Optional.of(shift))));
        }
        boolean alone = !c.is(at, "fall") && (at > i || c.of(i - 1, "seasonlead") || isAttribute(c, at));
        return alone
                ? Optional.of(new Match(i, at + 1, new Meaning.Named(0, season.get(), 0, "", false)))
                : Optional.empty();
    }

    /** "their winter campaign", "a Spring Offensive". */
    private static boolean isAttribute(Cursor c, int at) {
        return c.narrative()
                && (c.isLowerWord(at + 1) || c.at(at).capital() && c.at(at + 1).capital());
    }

    private static Optional<Match> fiscal(Cursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        int next = c.is(at, "fiscal", "financial")
                ? (c.is(at + 1, "year") ? at + 2 : at + 1)
                : c.is(at, "fy") ? at + 1 : 0;
        int year = next > 0 ? c.year(next) : 0;
        return year > 0 ? Optional.of(new Match(i, next + 1, new Meaning.FiscalYear(year, 0))) : Optional.empty();
    }
}
