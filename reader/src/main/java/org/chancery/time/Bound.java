package org.chancery.time;

/** How a preposition bounds a time: "until Friday", "by 2030", "since May", "within 60 days". */
public enum Bound {
    /** At or in the time named. */
    NONE,
    UNTIL,
    BY,
    SINCE,
    /** "from Monday on". */
    FROM,
    BEFORE,
    AFTER,
    WITHIN
}
