package org.chancery.ledger.follow;

import java.util.Locale;

/** What the words of a claim make of a plan. */
public enum Turn {
    POSTPONED,
    CANCELLED,
    PROMISE,
    THREAT,
    DEADLINE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
