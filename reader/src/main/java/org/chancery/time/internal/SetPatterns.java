package org.chancery.time.internal;

import java.util.Optional;

/** Recurring times: "daily", "every year", "each Tuesday", "per month", "two million barrels a day". */
final class SetPatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        if (c.is(i, "every", "each")) {
            return every(c, i);
        }
        return rate(c, i)
                .or(() -> night(c, i))
                .or(() -> weekdays(c, i))
                .or(() -> c.value(i, "set")
                        .filter(value -> !c.at(i).capital() && !c.at(i + 1).capital())
                        .flatMap(value -> match(i, i + 1, value)));
    }

    private static Optional<Match> every(Cursor c, int i) {
        int at = c.is(i + 1, "other") ? i + 2 : i + 1;
        Optional<String> unit = c.value(at, "unit");
        if (unit.isPresent()) {
            return match(i, at + 1, Durations.value(at > i + 1 ? "2" : "1", unit.get()));
        }
        Count count = Count.at(c, i + 1);
        if (count.said() && c.of(count.end(), "unit")) {
            String of = c.value(count.end(), "unit").orElse("D");
            return match(i, count.end() + 1, Durations.value(count.written(), of));
        }
        return named(c, i);
    }

    /** "every Tuesday", "each July", "every summer". */
    private static Optional<Match> named(Cursor c, int i) {
        int month = c.month(i + 1);
        int weekday = c.weekday(i + 1);
        if (month > 0) {
            return match(i, i + 2, String.format("XXXX-%02d", month));
        } else if (weekday > 0) {
            return match(i, i + 2, "XXXX-WXX-" + weekday);
        }
        return c.value(i + 1, "season").flatMap(season -> match(i, i + 2, "XXXX-" + season));
    }

    /** "per day"; "a year" after what is counted: "twice a year", "$3 billion a year", "ten flights a week". */
    private static Optional<Match> rate(Cursor c, int i) {
        Optional<String> unit = c.value(i + 1, "unit")
                .filter(name -> !name.equals("S") && !c.at(i + 1).lower().endsWith("s"));
        boolean article = c.is(i, "a", "an") && counted(c, i - 1) && !c.is(i + 2, "ago", "earlier", "later", "-");
        return unit.isPresent() && (article || c.is(i, "per"))
                ? match(i, i + 2, Durations.value("1", unit.get()))
                : Optional.empty();
    }

    /** "Sundays", "Tuesday nights". */
    private static Optional<Match> weekdays(Cursor c, int i) {
        int day = c.at(i).capital() ? c.number(i, "weekdays") : 0;
        if (day > 0) {
            return match(i, i + 1, "XXXX-WXX-" + day);
        }
        Optional<String> parts = c.weekday(i) > 0 ? c.value(i + 1, "dayparts") : Optional.empty();
        return parts.flatMap(part -> match(i, i + 2, "XXXX-WXX-" + c.weekday(i) + "T" + part));
    }

    /** The "night" of "by night" and "at night": of any day. */
    private static Optional<Match> night(Cursor c, int i) {
        boolean any = c.is(i, "night") && c.is(i - 1, "at", "by") && !c.is(i + 1, "on", "of", "-");
        return any ? match(i, i + 1, "XXXX-XX-XXTNI") : Optional.empty();
    }

    private static boolean counted(Cursor c, int i) {
        String noun = c.at(i).lower();
        return c.of(i, "rated")
                || noun.length() > 4 && noun.endsWith("s") && !noun.endsWith("ss") && countedBefore(c, i);
    }

    /** A number within the three words before the noun: "ten weekly flights". */
    private static boolean countedBefore(Cursor c, int i) {
        for (int k = i - 1; k >= i - 3 && k >= 0; k--) {
            if (c.at(k).isNumber() || c.of(k, "number") || c.of(k, "rated") || c.of(k, "vague")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Match> match(int first, int end, String value) {
        return Optional.of(new Match(first, end, new Meaning.Recurring(value)));
    }
}
