package org.chancery.time.internal;

/**
 * How many, before a unit.
 *
 * @param value -1: not said in figures ("several", "two to three")
 * @param half "two and a half", "half a"
 * @param end the lexeme after it
 * @param said whether anything was said at all
 */
record Count(int value, boolean half, int end, boolean said) {
    static Count at(Cursor c, int i) {
        int at = afterHedge(c, i);
        if (c.is(at, "half") && c.is(at + 1, "a", "an")) {
            return new Count(0, true, at + 2, true);
        }
        if (c.is(at, "a", "an", "the", "another")) {
            return article(c, i, at);
        }
        if (c.of(at, "vague")) {
            int end = c.is(at + 1, "of") ? at + 2 : at + 1;
            return new Count(c.is(at, "couple") ? 2 : -1, false, measured(c, hyphened(c, end)), true);
        }
        return number(c, i, at);
    }

    /** Over "about", "more than", "at least", "up to". */
    private static int afterHedge(Cursor c, int i) {
        int at = c.is(i, "no") && c.is(i + 1, "more", "less", "fewer") ? i + 1 : i;
        at = c.of(at, "approx") || c.is(at, "exactly") ? at + 1 : at;
        at = c.is(at, "more", "less", "fewer") && c.is(at + 1, "than")
                ? at + 2
                : c.is(at, "at") && c.is(at + 1, "least", "most") ? at + 2 : at;
        return c.is(at, "up") && c.is(at + 1, "to") ? at + 2 : at;
    }

    private static Count article(Cursor c, int i, int at) {
        if (c.is(at, "the") || c.is(at, "another")) {
            Count counted = c.of(at + 1, "vague") && c.is(at, "another")
                    ? new Count(-1, false, at + 2, true)
                    : number(c, i, at + 1);
            boolean one = c.is(at, "another") && c.of(at + 1, "unit");
            return one ? new Count(1, false, at + 1, true) : counted.said() ? counted : new Count(-1, false, i, false);
        }
        if (c.is(at + 1, "few", "couple")) {
            int end = c.is(at + 2, "of") ? at + 3 : at + 2;
            return new Count(c.is(at + 1, "couple") ? 2 : -1, false, measured(c, end), true);
        }
        if (c.is(at + 1, "dozen", "hundred")) {
            return new Count(c.number(at + 1, "number"), false, at + 2, true);
        }
        boolean half = c.is(at + 1, "half") && c.is(at + 2, "-");
        return half ? new Count(0, true, at + 3, true) : new Count(1, false, measured(c, at + 1), true);
    }

    private static Count number(Cursor c, int i, int at) {
        Numeral number = numeral(c, at);
        if (number.value() <= 0
                || c.at(at).isNumber() && (c.is(at - 1, "$", ".", ",") && c.glued(at) || c.isSuffix(at + 1))) {
            return new Count(-1, false, i, false);
        }
        int end = number.end();
        int half = half(c, end);
        if (half > end) {
            return new Count(number.value(), true, half, true);
        }
        int joint = hyphened(c, end) > end && !c.is(end + 1, "to", "or") ? end : c.is(end, "to", "or") ? end : -1;
        Numeral second = joint < 0 ? new Numeral(0, end) : numeral(c, joint + 1);
        if (second.value() > number.value()) {
            return new Count(-1, false, measured(c, hyphened(c, second.end())), true);
        }
        return new Count(number.value(), false, measured(c, hyphened(c, end)), true);
    }

    /** "12", "twelve", "twenty-four", "two thousand". */
    private static Numeral numeral(Cursor c, int at) {
        int value = c.at(at).isNumber() ? c.at(at).number() : c.number(at, "number");
        int end = at + 1;
        if (value <= 0) {
            return new Numeral(0, at);
        }
        if (value >= 20 && value < 100 && !c.at(at).isNumber()) {
            int next = c.is(end, "-") ? end + 1 : end;
            int ones = c.number(next, "number");
            if (ones > 0 && ones < 10) {
                value += ones;
                end = next + 1;
            }
        }
        int scale = c.is(end, "hundred") ? 100 : c.is(end, "thousand") ? 1000 : 1;
        return scale > 1 && value < 1000 && !c.of(at, "scale")
                ? new Numeral(value * scale, end + 1)
                : new Numeral(value, end);
    }

    /** Over "1/2", "½", "and a half". */
    private static int half(Cursor c, int end) {
        if (c.is(end, "1") && c.is(end + 1, "/") && c.is(end + 2, "2") && c.glued(end + 1) && c.glued(end + 2)) {
            return c.is(end + 3, "-") ? end + 4 : end + 3;
        }
        if (c.is(end, "½") && c.glued(end)) {
            return end + 1;
        }
        boolean words = c.is(end, "and") && (c.is(end + 1, "a") && c.is(end + 2, "half") || c.is(end + 1, "half"));
        return !words ? end : c.is(end + 1, "half") ? end + 2 : end + 3;
    }

    private static int hyphened(Cursor c, int end) {
        return c.is(end, "-") ? end + 1 : end;
    }

    /** Over the words that may stand between a count and its unit: "two full days", "20 more years". */
    private static int measured(Cursor c, int end) {
        return c.of(end, "measure") && c.of(end + 1, "unit") ? end + 1 : end;
    }

    /** As TIMEX3 writes it: "3", "2.5", "X". */
    String written() {
        if (value < 0) {
            return "X";
        }
        return half ? (value == 0 ? "0.5" : value + ".5") : Integer.toString(value);
    }
}
