package org.chancery.time.internal;

import java.util.Optional;

/** Words that point to past, present or future without a date: "now", "recently", "in the past", "future talks". */
final class ReferencePatterns implements Patterns {
    @Override
    public Optional<Match> at(Cursor c, int i) {
        return noun(c, i).or(() -> adjective(c, i)).or(() -> adverb(c, i));
    }

    /** "the past", "the future". */
    private static Optional<Match> noun(Cursor c, int i) {
        if (!c.is(i, "the") || !c.is(i + 1, "past", "future")) {
            return Optional.empty();
        }
        boolean alone =
                i + 2 >= c.size() || !Character.isLetter(c.at(i + 2).lower().charAt(0)) || c.of(i + 2, "afternoun");
        return alone ? match(i, i + 2, c.is(i + 1, "past") ? "PAST_REF" : "FUTURE_REF") : Optional.empty();
    }

    /** "current rules", "the recent vote", "future talks": before what they describe, which is no length of time. */
    private static Optional<Match> adjective(Cursor c, int i) {
        boolean described = c.isLowerWord(i + 1) || c.at(i + 1).capital();
        return described
                        && !c.at(i).capital()
                        && !c.of(i + 1, "unit")
                        && !c.of(i + 1, "afternoun")
                        && !(c.is(i, "recent") && c.is(i - 1, "the"))
                ? c.value(i, "pointing").or(() -> storied(c, i)).flatMap(value -> match(i, i + 1, value))
                : Optional.empty();
    }

    /** "former allies", "a future president": histories look back and ahead in these words, news names posts. */
    private static Optional<String> storied(Cursor c, int i) {
        return c.narrative() ? c.value(i, "storied") : Optional.empty();
    }

    private static Optional<Match> adverb(Cursor c, int i) {
        if (DurationPatterns.someDay(c, i)) {
            return match(i, i + 2, "FUTURE_REF");
        }
        Optional<String> value =
                c.value(i, "present").or(() -> c.value(i, "past")).or(() -> c.value(i, "future"));
        boolean linked = c.is(i, "soon") && (c.is(i + 1, "as", "after", "before") || c.is(i - 1, "as", "too"));
        return value.filter(given -> !linked).flatMap(given -> match(i, i + 1, given));
    }

    private static Optional<Match> match(int first, int end, String value) {
        return Optional.of(new Match(first, end, new Meaning.Reference(value)));
    }
}
