package org.chancery.time.internal;

import java.util.Optional;

/** Bare days of the month: "on the 13th", "the 15th and 16th"; not before what they count ("the 8th meeting"). */
final class DayPatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        int start = c.is(i, "the") ? i + 1 : i;
        int day = c.day(start);
        boolean led = c.is(start - 1, "the") || isSecond(c, start);
        if (day == 0 || !c.isSuffix(start + 1) || !led || !(standsAlone(c, start + 2) || ends(c, start))) {
            return Optional.empty();
        }
        return Optional.of(new Match(i, start + 2, new Meaning.DayOfMonth(day, "")));
    }

    /** The "16th" of "the 15th and 16th". */
    private static boolean isSecond(Cursor c, int start) {
        return c.is(start - 1, "and", "to", "or", "-", "–") && c.isSuffix(start - 2);
    }

    /** The second of a pair, unless both count something ("centuries", "Brigades"). */
    private static boolean ends(Cursor c, int start) {
        Lexeme next = c.at(start + 2);
        return isSecond(c, start) && !next.lower().endsWith("s") && !next.capital() && !c.of(start + 2, "ranked");
    }

    /** Whether what follows cannot be what the ordinal counts: a mark, the end, a small word, a new name after "on". */
    private static boolean standsAlone(Cursor c, int next) {
        if (next >= c.size() || !Character.isLetter(c.at(next).lower().charAt(0))) {
            return !listed(c, next) && (!c.is(next, "-") || !c.glued(next));
        }
        boolean on = c.is(next - 4, "on", "until", "since");
        return on && c.at(next).capital() && !c.of(next, "ranked") && !c.of(next, "name") || c.of(next, "afterday");
    }

    /** "The 4th, 15th, and 3rd Armies": ordinals in a list that ends in what they count. */
    private static boolean listed(Cursor c, int comma) {
        int at = comma;
        for (int steps = 0; steps < 8 && c.is(at, ",", "and", "or"); steps++) {
            int next = c.is(at + 1, "and", "or") ? at + 2 : at + 1;
            if (c.day(next) == 0 || !c.isSuffix(next + 1)) {
                return false;
            }
            at = next + 2;
        }
        return at > comma && c.at(at).capital();
    }
}
