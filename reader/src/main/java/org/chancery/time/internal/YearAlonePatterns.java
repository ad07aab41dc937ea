package org.chancery.time.internal;

import java.util.Optional;

/** Years that stand alone: "2023" after a preposition of time or another sign that it is a year, "493 BC". */
final class YearAlonePatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        return beforeChrist(c, i).or(() -> year(c, i));
    }

    /** "493 BC": TIMEX3 writes BC0493. */
    private static Optional<Match> beforeChrist(Cursor c, int i) {
        Numeral year = Numeral.beforeChrist(c, i);
        return year.value() == 0 || c.month(i - 1) > 0
                ? Optional.empty()
                : Optional.of(new Match(i, year.end(), new Meaning.Reference(String.format("BC%04d", year.value()))));
    }

    private static Optional<Match> year(Cursor c, int i) {
        int year = c.year(i);
        if (year == 0
                || c.glued(i) && !c.is(i - 1, "(", "-", "–", "\"", "“", "'", "‘")
                || c.glued(i + 1) && c.is(i + 1, "s")
                || counts(c, i)) {
            return Optional.empty();
        }
        boolean likely = year >= 1800 && year <= 2100 || c.of(i - 1, "yearlead") && !plural(c, i + 1);
        return likely
                ? Optional.of(new Match(i, afterOpenEnd(c, i + 1), new Meaning.Calendar(year, 0, 0, "", "")))
                : Optional.empty();
    }

    /** "1994 or later", "1990 and beyond". */
    private static int afterOpenEnd(Cursor c, int end) {
        boolean open =
                c.is(end, "or") && c.is(end + 1, "later", "earlier") || c.is(end, "and") && c.is(end + 1, "beyond");
        return open ? end + 2 : end;
    }

    /** "Resolution 1973", "1990 people". */
    private static boolean counts(Cursor c, int i) {
        return c.of(i - 1, "numbered")
                || c.is(i - 1, ".") && c.of(i - 2, "numbered")
                || c.of(i + 1, "unit")
                || c.of(i + 1, "counted");
    }

    /** "1500 ships": the number counts what follows. */
    private static boolean plural(Cursor c, int i) {
        String next = c.at(i).lower();
        return next.length() > 3
                && next.endsWith("s")
                && !c.is(i - 2, "the", "in")
                && !c.at(i).capital();
    }
}
