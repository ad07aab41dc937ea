package org.chancery.time.internal;

/**
 * How many, before a unit.
 *
 * @param value -1: not said in figures ("several")
 * @param half "two and a half", "half a"
 * @param end the lexeme after it
 * @param said whether anything was said at all
 */
record Count(int value, boolean half, int end, boolean said) {
    static Count at(Cursor c, int i) {
        int at = c.of(i, "approx") || c.is(i, "exactly") ? i + 1 : i;
        at = c.is(at, "more", "less", "fewer") && c.is(at + 1, "than")
                ? at + 2
                : c.is(at, "at") && c.is(at + 1, "least", "most") ? at + 2 : at;
        at = c.is(at, "up") && c.is(at + 1, "to") ? at + 2 : at;
        if (c.is(at, "half") && c.is(at + 1, "a", "an")) {
            return new Count(0, true, at + 2, true);
        }
        if (c.is(at, "a", "an", "the")) {
            return article(c, i, at);
        }
        if (c.of(at, "vague")) {
            int end = c.is(at + 1, "of") ? at + 2 : at + 1;
            return new Count(-1, false, end, true);
        }
        return number(c, i, at);
    }

    private static Count article(Cursor c, int i, int at) {
        if (c.is(at, "the")) {
            Count counted = number(c, i, at + 1);
            return counted.said() ? counted : new Count(-1, false, i, false);
        }
        if (c.is(at + 1, "few", "couple")) {
            int end = c.is(at + 2, "of") ? at + 3 : at + 2;
            return new Count(c.is(at + 1, "couple") ? 2 : -1, false, end, true);
        }
        if (c.is(at + 1, "dozen", "hundred")) {
            return new Count(c.number(at + 1, "number"), false, at + 2, true);
        }
        boolean half = c.is(at + 1, "half") && c.is(at + 2, "-");
        return half ? new Count(0, true, at + 3, true) : new Count(1, false, at + 1, true);
    }

    private static Count number(Cursor c, int i, int at) {
        int value = c.at(at).isNumber() ? c.at(at).number() : c.number(at, "number");
        if (value <= 0 || c.at(at).isNumber() && (c.is(at - 1, "$", ".", ",") && c.glued(at) || c.isSuffix(at + 1))) {
            return new Count(-1, false, i, false);
        }
        int end = at + 1;
        if (value >= 20 && value < 100 && !c.at(at).isNumber()) {
            int next = c.is(end, "-") ? end + 1 : end;
            int ones = c.number(next, "number");
            if (ones > 0 && ones < 10) {
                value += ones;
                end = next + 1;
            }
        }
        if (c.is(end, "1") && c.is(end + 1, "/") && c.is(end + 2, "2") && c.glued(end + 1) && c.glued(end + 2)) {
            return new Count(value, true, c.is(end + 3, "-") ? end + 4 : end + 3, true);
        }
        if (c.is(end, "½") && c.glued(end)) {
            return new Count(value, true, end + 1, true);
        }
        if (c.is(end, "and") && c.is(end + 1, "a") && c.is(end + 2, "half")) {
            return new Count(value, true, end + 3, true);
        }
        return new Count(value, false, c.is(end, "-") ? end + 1 : end, true);
    }

    /** As TIMEX3 writes it: "3", "2.5", "X". */
    String written() {
        if (value < 0) {
            return "X";
        }
        return half ? (value == 0 ? "0.5" : value + ".5") : Integer.toString(value);
    }
}
