package org.chancery.time.internal;

/** The word right before a date can say which way it lies, whatever the verb: "ended Jan. 31", "due Friday". */
final class Leads {
    private Leads() {}

    static Anchor adjusted(Anchor anchor, Cursor c, Match match) {
        if (match.meaning() instanceof Meaning.Calendar && (c.of(match.first(), "last") || c.of(match.first(), "next"))) {
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
        return c.of(lead, "ahead") ? anchor.looking(1) : anchor;
    }
}
