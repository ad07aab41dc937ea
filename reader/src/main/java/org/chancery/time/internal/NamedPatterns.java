package org.chancery.time.internal;

import java.util.Optional;

/** Holidays, and fixed phrases of no calendar date ("in the near future"), from their tables. */
final class NamedPatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        return holiday(c, i).or(() -> c.phrase(i));
    }

    private static Optional<Match> holiday(Cursor c, int i) {
        boolean shifted = c.of(i, "last") || c.of(i, "next") || c.is(i, "this");
        int at = shifted ? i + 1 : i;
        Optional<Cursor.Entry> entry = c.entry("holiday", at);
        if (entry.isEmpty() || !c.at(at).capital()) {
            return Optional.empty();
        }
        int end = entry.get().end();
        int year = c.year(c.is(end, ",", "of") ? end + 1 : end);
        int shift = !shifted ? 0 : c.of(i, "last") ? -1 : c.of(i, "next") ? 1 : 0;
        int after = year > 0 ? (c.is(end, ",", "of") ? end + 2 : end + 1) : end;
        return Optional.of(new Match(i, after, new Meaning.Holiday(entry.get().value(), year, shift)));
    }
}
