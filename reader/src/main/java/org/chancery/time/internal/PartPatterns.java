package org.chancery.time.internal;

import java.util.Optional;

/** Parts of a month, year or day that is named after them: "the last week of August", "the week of March 6". */
final class PartPatterns implements Patterns {
    private final Patterns dates = new MonthPatterns();
    private final Patterns years = new YearAlonePatterns();

    @Override
    public Optional<Match> at(Cursor c, int i) {
        return nth(c, i)
                .or(() -> stretch(c, i))
                .or(() -> weekOf(c, i))
                .or(() -> hours(c, i))
                .or(() -> partOfDay(c, i))
                .or(() -> end(c, i));
    }

    /** "the last week of August", "the first two months of 1939": a length of time, placed. */
    private Optional<Match> stretch(Cursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        boolean first = c.is(at, "first", "opening");
        if (!first && !c.is(at, "last", "final", "closing")) {
            return Optional.empty();
        }
        Count count = Count.at(c, at + 1);
        int unitAt = count.said() ? count.end() : at + 1;
        Optional<String> unit = c.value(unitAt, "unit").filter(name -> name.length() == 1 && !name.equals("S"));
        if (unit.isEmpty() || !c.is(unitAt + 1, "of") || count.said() && count.value() < 1) {
            return Optional.empty();
        }
        int number = count.said() ? count.value() : 1;
        return whole(c, unitAt + 2)
                .filter(found -> found.meaning() instanceof Meaning.Calendar date && date.day() == 0)
                .filter(found -> !found.meaning().equals(new Meaning.Calendar(0, 0, 0, "", "")))
                .filter(found -> c.narrative() || ((Meaning.Calendar) found.meaning()).month() > 0)
                .map(found ->
                        new Match(i, found.end(), new Meaning.Stretch(first, number, unit.get(), (Meaning.Calendar)
                                found.meaning())));
    }

    /** "the first Monday in May", "the last weekend of July". */
    private Optional<Match> nth(Cursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        int ordinal = c.is(at, "last", "final") ? -1 : c.number(at, "ordinal");
        int weekday = c.is(at + 1, "weekend") ? Meaning.Nth.WEEKEND : c.weekday(at + 1);
        if (ordinal == 0 || ordinal > 5 || weekday == 0 || !c.is(at + 2, "of", "in")) {
            return Optional.empty();
        }
        return dates.at(c, at + 3)
                .filter(found -> found.meaning() instanceof Meaning.Calendar date && date.day() == 0)
                .map(found -> new Match(
                        i, found.end(), new Meaning.Nth(ordinal, weekday, (Meaning.Calendar) found.meaning())));
    }

    /** "by mid afternoon", "until late evening": of the day spoken of. */
    private static Optional<Match> partOfDay(Cursor c, int i) {
        int at = c.is(i + 1, "-") ? i + 2 : i + 1;
        boolean led = c.of(i, "part") && c.is(i - 1, "by", "in", "at", "until", "till", "since", "from");
        return c.value(at, "daypart")
                .filter(part -> led && !c.of(at + 1, "deictic") && !c.is(at + 1, "of", "on", "hours"))
                .map(part -> new Match(i, at + 1, new Meaning.Unit("D", 0, "T" + part, true)));
    }

    private Optional<Match> whole(Cursor c, int i) {
        return dates.at(c, i).or(() -> years.at(c, i));
    }

    /** "the week of March 6": the calendar week of that day. */
    private Optional<Match> weekOf(Cursor c, int i) {
        if (!c.is(i, "the") || !c.is(i + 1, "week") || !c.is(i + 2, "of")) {
            return Optional.empty();
        }
        return dates.at(c, i + 3)
                .filter(found -> found.meaning() instanceof Meaning.Calendar date && date.day() > 0)
                .map(found -> new Match(i, found.end(), new Meaning.WeekOf((Meaning.Calendar) found.meaning())));
    }

    /** "the early morning hours of 30 April". */
    private Optional<Match> hours(Cursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        at = c.of(at, "part") ? at + 1 : at;
        Optional<String> daypart = c.value(at, "daypart");
        if (daypart.isEmpty() || !c.is(at + 1, "hours") || !c.is(at + 2, "of")) {
            return Optional.empty();
        }
        return dates.at(c, at + 3)
                .filter(found -> found.meaning() instanceof Meaning.Calendar date && date.day() > 0)
                .map(found -> {
                    Meaning.Calendar date = (Meaning.Calendar) found.meaning();
                    return new Match(
                            i,
                            found.end(),
                            new Meaning.Calendar(date.year(), date.month(), date.day(), "", "T" + daypart.get()));
                });
    }

    /** "month's end", "by week's end". */
    private static Optional<Match> end(Cursor c, int i) {
        boolean ends = c.is(i, "month", "week", "decade", "century")
                && c.is(i + 1, "'", "’")
                && c.is(i + 2, "s")
                && c.is(i + 3, "end");
        return ends
                ? Optional.of(
                        new Match(i, i + 4, new Meaning.Unit(c.value(i, "unit").orElse("M"), 0, "END", true)))
                : Optional.empty();
    }
}
