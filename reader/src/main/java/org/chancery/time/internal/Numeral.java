package org.chancery.time.internal;

/**
 * A year or day as it is written, in figures or words.
 *
 * @param value 0: none stands there
 * @param end the lexeme after it
 */
record Numeral(int value, int end) {
    /** "2023", "nineteen ninety-six", "two thousand". */
    static Numeral year(Cursor c, int i) {
        int figures = c.year(i);
        if (figures > 0) {
            return new Numeral(figures, i + 1);
        }
        if (c.is(i, "two") && c.is(i + 1, "thousand") && !c.at(i + 2).lower().matches(".{3,}s")) {
            return new Numeral(2000, i + 2);
        }
        int tens = c.number(i + 1, "number");
        if (!c.is(i, "eighteen", "nineteen") || tens < 20 || tens > 90) {
            return new Numeral(0, i);
        }
        int onesAt = c.is(i + 2, "-") ? i + 3 : i + 2;
        int ones = c.number(onesAt, "number");
        boolean withOnes = ones > 0 && ones < 10;
        int year = c.number(i, "number") * 100 + tens + (withOnes ? ones : 0);
        return new Numeral(year, withOnes ? onesAt + 1 : i + 2);
    }

    /** A year after a comma or "of", or right here. */
    static Numeral yearAfter(Cursor c, int i) {
        Numeral found = year(c, c.is(i, ",", "of") ? i + 1 : i);
        return found.value() > 0 ? found : new Numeral(0, i);
    }

    /** "480 BC", "480 B.C.". */
    static Numeral beforeChrist(Cursor c, int i) {
        int year = c.at(i).number();
        boolean dotted = c.is(i + 1, "b") && c.is(i + 2, ".") && c.is(i + 3, "c");
        if (year <= 0 || year > 9999 || !c.is(i + 1, "bc", "bce") && !dotted) {
            return new Numeral(0, i);
        }
        return new Numeral(year, afterEra(c, i + 1));
    }

    /** The end of "BC" or "B.C." at i. */
    static int afterEra(Cursor c, int i) {
        boolean stop = c.is(i, "b") && c.is(i + 3, ".") && c.glued(i + 3);
        return c.is(i, "b") ? (stop ? i + 4 : i + 3) : i + 1;
    }

    /** "13", "13th", "thirteenth": a day of the month. */
    static Numeral day(Cursor c, int i) {
        int figures = c.day(i);
        if (figures > 0) {
            return new Numeral(figures, c.afterDay(i));
        }
        int word = c.number(i, "ordinal");
        int tens = c.is(i, "twenty") ? 20 : c.is(i, "thirty") ? 30 : 0;
        int onesAt = c.is(i + 1, "-") ? i + 2 : i + 1;
        int ones = tens > 0 ? c.number(onesAt, "ordinal") : 0;
        if (ones > 0 && ones < 10 && tens + ones <= 31) {
            return new Numeral(tens + ones, onesAt + 1);
        }
        return word > 0 ? new Numeral(word, i + 1) : new Numeral(0, i);
    }
}
