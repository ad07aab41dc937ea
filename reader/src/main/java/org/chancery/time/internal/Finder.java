package org.chancery.time.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the expressions of a sentence: the longest at each place, left to right; linear. */
final class Finder {
    private final List<Patterns> families = List.of(
            new NumericPatterns(),
            new MonthPatterns(),
            new DayPatterns(),
            new YearAlonePatterns(),
            new PartPatterns(),
            new RelativePatterns(),
            new ReferencePatterns(),
            new SetPatterns(),
            new EraPatterns(),
            new DurationPatterns(),
            new ClockPatterns(),
            new YearPatterns(),
            new NamedPatterns());

    List<Match> all(Cursor c) {
        List<Match> matches = new ArrayList<>();
        int i = 0;
        while (i < c.size()) {
            Optional<Match> best = c.starts(i) ? longest(c, i).filter(match -> !named(c, match)) : Optional.empty();
            if (best.isPresent()) {
                Match whole = extended(c, best.get());
                matches.add(whole);
                i = whole.end();
            } else {
                i++;
            }
        }
        return matches;
    }

    /** A date within a name: "the September 11 Foundation", "60 Minutes". */
    private static boolean named(Cursor c, Match match) {
        boolean title = c.is(match.first() - 1, "\"", "“", "‘", "'")
                && c.of(match.end() - 1, "unit")
                && c.at(match.end() - 1).capital();
        return title
                || c.at(match.end()).capital()
                        && c.of(match.end(), "name")
                        && !(match.meaning() instanceof Meaning.Weekday);
    }

    private Optional<Match> longest(Cursor c, int i) {
        Optional<Match> best = Optional.empty();
        for (Patterns family : families) {
            Optional<Match> match = family.at(c, i);
            if (match.isPresent()
                    && (best.isEmpty() || match.get().length() > best.get().length())) {
                best = match;
            }
        }
        return best.or(() -> parted(c, i));
    }

    /** "early next year", "mid-November", "late 2023", "the end of May". */
    private Optional<Match> parted(Cursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        Optional<String> daypart = c.value(at, "daypart").filter(name -> c.is(at + 1, "of", "on"));
        if (!c.of(at, "part") && daypart.isEmpty()) {
            return Optional.empty();
        }
        boolean partitive = c.is(at, "close", "end", "start", "beginning", "rest", "remainder", "middle", "onset");
        if (partitive && !c.is(at + 1, "of")) {
            return Optional.empty();
        }
        int of = c.is(at + 1, "-", "of", "in", "on") ? at + 2 : at + 1;
        int next = c.is(of - 1, "-") && c.of(of, "daypart") && c.of(of + 1, "deictic") ? of + 1 : of;
        String part = daypart.or(() -> next > of ? c.value(of, "daypart") : Optional.empty())
                .map(name -> "T" + name)
                .orElse(c.value(at, "part").orElse(""));
        if (c.is(next, "the")
                && c.of(next + 1, "unit")
                && !c.at(next + 1).lower().endsWith("s")
                && next > at + 1) {
            String unit = c.value(next + 1, "unit").orElse("Y");
            return Optional.of(new Match(i, next + 2, new Meaning.Unit(unit, 0, part, true)));
        }
        for (Patterns family : families) {
            Optional<Match> match = family.at(c, next);
            if (match.isPresent()) {
                Match whole = extended(c, match.get());
                boolean day = whole.meaning() instanceof Meaning.Weekday || whole.meaning() instanceof Meaning.Deictic;
                if (day && c.is(at, "earlier", "later", "sometime")) {
                    return Optional.empty();
                }
                return part(whole.meaning(), part).map(meaning -> new Match(i, whole.end(), meaning));
            }
        }
        return Optional.empty();
    }

    private static Optional<Meaning> part(Meaning meaning, String part) {
        if (part.startsWith("T")) {
            return timed(meaning, part);
        }
        if (meaning instanceof Meaning.Weekday
                || meaning instanceof Meaning.Deictic
                || meaning instanceof Meaning.Calendar) {
            boolean whole = meaning instanceof Meaning.Calendar date && date.day() == 0;
            if (!whole) {
                return Optional.of(meaning);
            }
        }
        if (meaning instanceof Meaning.Calendar date && date.day() == 0) {
            return Optional.of(new Meaning.Calendar(date.year(), date.month(), 0, part, ""));
        }
        if (meaning instanceof Meaning.Unit unit) {
            return Optional.of(new Meaning.Unit(unit.unit(), unit.shift(), part, unit.told()));
        }
        if (meaning instanceof Meaning.Named named) {
            return Optional.of(new Meaning.Named(named.month(), named.season(), named.shift(), part, named.told()));
        }
        return Optional.empty();
    }

    /** With the part of the day before or after it: "Monday morning", "10 a.m. on Monday". */
    private Match extended(Cursor c, Match match) {
        if (match.meaning() instanceof Meaning.Clock clock) {
            return withDay(c, match, clock);
        }
        Optional<String> daypart = c.value(match.end(), "daypart")
                .or(() -> c.is(match.end(), "night") ? Optional.of("NI") : Optional.empty());
        if (daypart.isPresent()) {
            Optional<Meaning> meaning = timed(match.meaning(), "T" + daypart.get());
            if (meaning.isPresent()) {
                return new Match(match.first(), match.end() + 1, meaning.get());
            }
        }
        return match;
    }

    /** "noon Thursday", "10 p.m. on Wednesday", "9 a.m., 20 March". */
    private Match withDay(Cursor c, Match match, Meaning.Clock clock) {
        int next = c.is(match.end(), "on", ",", "of") ? match.end() + 1 : match.end();
        for (Patterns family : families) {
            Optional<Match> day = family.at(c, next);
            Optional<Meaning> meaning = day.flatMap(found -> timed(found.meaning(), clock.value()));
            if (meaning.isPresent()) {
                return new Match(match.first(), day.get().end(), meaning.get());
            }
        }
        return match;
    }

    private static Optional<Meaning> timed(Meaning meaning, String clock) {
        if (meaning instanceof Meaning.Weekday day) {
            return Optional.of(new Meaning.Weekday(day.day(), day.shift(), day.shifted(), clock));
        }
        if (meaning instanceof Meaning.DayOfMonth day) {
            return Optional.of(new Meaning.DayOfMonth(day.day(), clock));
        }
        if (meaning instanceof Meaning.Unit unit && unit.unit().equals("D")) {
            return Optional.of(new Meaning.Unit("D", unit.shift(), clock, unit.told()));
        }
        if (meaning instanceof Meaning.Deictic day && day.clock().isEmpty()) {
            return Optional.of(new Meaning.Deictic(day.days(), clock));
        }
        if (meaning instanceof Meaning.Calendar date && date.day() > 0) {
            return Optional.of(new Meaning.Calendar(date.year(), date.month(), date.day(), date.part(), clock));
        }
        return Optional.empty();
    }
}
