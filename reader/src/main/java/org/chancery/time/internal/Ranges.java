package org.chancery.time.internal;

import java.util.ArrayList;
import java.util.List;

/** Ranges whose ends share a month or year: "from 27 to 30 November", "Nov. 3-4". */
final class Ranges {
    private Ranges() {}

    /** The matches, with the ends that lack a month given the other's. */
    static List<Match> completed(Cursor c, List<Match> matches) {
        List<Match> all = new ArrayList<>();
        int end = 0;
        for (Match match : matches) {
            if (match.meaning() instanceof Meaning.Calendar date && date.day() > 0) {
                int joint = match.first() - 1;
                int dayAt = c.isSuffix(joint - 1) ? joint - 2 : joint - 1;
                if (c.is(joint, "to", "-", "–", "and", "until", "or")
                        && c.day(dayAt) > 0
                        && dayAt >= end
                        && before(c, match)
                        && c.day(match.first()) > 0) {
                    all.add(new Match(
                            dayAt, joint, new Meaning.Calendar(date.year(), date.month(), c.day(dayAt), "", "")));
                }
                all.add(match);
                addSecond(c, match, date, all);
            } else {
                all.add(match);
            }
            end = all.get(all.size() - 1).end();
        }
        return sharedYears(c, all);
    }

    /** "May 15 to August 16, 1988": the year is that of both ends. */
    private static List<Match> sharedYears(Cursor c, List<Match> matches) {
        List<Match> all = new ArrayList<>(matches);
        for (int i = all.size() - 2; i >= 0; i--) {
            Match one = all.get(i);
            Match other = all.get(i + 1);
            boolean near = other.first() - one.end() <= 2
                    && c.is(other.first() - 1, "to", "-", "–", "and", "until", "or", "the", ",", "/");
            if (near
                    && one.meaning() instanceof Meaning.Calendar first
                    && first.year() == 0
                    && other.meaning() instanceof Meaning.Calendar second
                    && second.year() > 0
                    && second.month() > 0) {
                int year = first.month() > second.month() ? second.year() - 1 : second.year();
                all.set(
                        i,
                        new Match(
                                one.first(),
                                one.end(),
                                new Meaning.Calendar(year, first.month(), first.day(), first.part(), first.clock())));
            }
        }
        return all;
    }

    /** The first end is a bare number, with a preposition or a mark before it. */
    private static boolean before(Cursor c, Match match) {
        int joint = match.first() - 1;
        int dayAt = c.isSuffix(joint - 1) ? joint - 2 : joint - 1;
        return c.is(dayAt - 1, "from", "between", "on", "of", "(", ",", "the", "held")
                || c.is(joint, "-", "–")
                || dayAt == 0;
    }

    /** "Nov. 3-4", "November 27 to 30". */
    private static void addSecond(Cursor c, Match match, Meaning.Calendar date, List<Match> all) {
        int joint = match.end();
        boolean monthFirst = c.day(match.end() - 1) > 0 || c.isSuffix(match.end() - 1);
        int dayAt = joint + 1;
        boolean joined = c.is(joint, "-", "–")
                || c.is(joint, "to", "and", "until") && !c.at(dayAt + 1).lower().matches("\\p{L}+");
        if (monthFirst
                && date.year() == 0
                && joined
                && c.day(dayAt) > date.day()
                && c.month(dayAt + 1) == 0
                && !c.is(dayAt + 1, ":", "%")
                && !(c.is(dayAt + 1, ".") && c.glued(dayAt + 2))
                && !c.of(dayAt + 1, "unit")) {
            all.add(new Match(dayAt, c.afterDay(dayAt), new Meaning.Calendar(0, date.month(), c.day(dayAt), "", "")));
        }
    }
}
