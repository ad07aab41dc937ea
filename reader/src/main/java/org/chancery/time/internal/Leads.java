package org.chancery.time.internal;

/** The words beside a date can say which way it lies, whatever the verb: "ended Jan. 31", "due Friday". */
final class Leads {
    private Leads() {}

    /**
     * @param describes whether the date only says which of its kind a noun is ("the December summit")
     * @param act whether that noun is the verb's own act ("hold Monday's talks")
     */
    static Anchor adjusted(Anchor anchor, Cursor c, Match match, boolean describes, boolean act) {
        boolean calendar = match.meaning() instanceof Meaning.Calendar;
        if (calendar && (c.of(match.first(), "last") || c.of(match.first(), "next"))) {
            return anchor.looking(c.of(match.first(), "last") ? -1 : 1);
        }
        int before = match.first() - 1;
        int lead = c.is(before, "on", "in", "at", "for", "the") ? before - 1 : before;
        if (c.is(before, "for") && c.of(before - 1, "plan")) {
            return anchor.looking(1);
        }
        if (c.of(lead, "back")) {
            return anchor.looking(-1);
        }
        boolean sinceThen = c.is(lead, "until", "till") && lead == 0 && anchor.direction() < 0;
        if (c.of(lead, "ahead") && !sinceThen) {
            return anchor.looking(1);
        }
        boolean possessive = c.is(match.end(), "'", "’") && c.is(match.end() + 1, "s");
        if (match.meaning() instanceof Meaning.Weekday && possessive && !act && !c.is(before, "before", "for")) {
            boolean aheadOf = c.is(before, "of") && c.is(before - 1, "ahead");
            return anchor.looking(aheadOf ? 1 : -1);
        }
        return calendar && describes ? anchor.looking(0) : anchor;
    }
}
