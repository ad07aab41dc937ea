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
                if (c.is(joint, "to", "-", "–", "and", "until", "or") && c.day(dayAt) > 0 && dayAt >= end && before(c, match) && c.day(match.first()) > 0) {
                    all.add(new Match(dayAt, joint, new Meaning.Calendar(date.year(), date.month(), c.day(dayAt), "", "")));
                }
                all.add(match);
                addSecond(c, match, date, all);
            } else {
                all.add(match);
            }
            end = all.get(all.size() - 1).end();
        }
        return all;
    }

    /** The first end is a bare number, with a preposition or a mark before it. */
    private static boolean before(Cursor c, Match match) {
        int joint = match.first() - 1;
        int dayAt = c.isSuffix(joint - 1) ? joint - 2 : joint - 1;
        return c.is(dayAt - 1, "from", "between", "on", "of", "(", ",", "the", "held") || c.is(joint, "-", "–") || dayAt == 0;
    }

    /** "Nov. 3-4", "November 27 to 30". */
    private static void addSecond(Cursor c, Match match, Meaning.Calendar date, List<Match> all) {
        int joint = match.end();
        boolean monthFirst = c.day(match.end() - 1) > 0 || c.isSuffix(match.end() - 1);
        int dayAt = joint + 1;
        boolean joined = c.is(joint, "-", "–") || c.is(joint, "to", "and", "until") && !c.at(dayAt + 1).lower().matches("\\p{L}+");
        if (monthFirst && date.year() == 0 && joined && c.day(dayAt) > date.day() && c.month(dayAt + 1) == 0 && !c.is(dayAt + 1, ":", "%", ".") && !c.of(dayAt + 1, "unit")) {
            all.add(new Match(dayAt, c.afterDay(dayAt), new Meaning.Calendar(0, date.month(), c.day(dayAt), "", "")));
        }
    }
}
