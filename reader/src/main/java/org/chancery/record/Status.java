package org.chancery.record;

import java.util.Locale;

/** Whether the act of a claim has happened, according to the report. */
public enum Status {
    /** Reported as having happened; speech acts too. */
    DONE,
    /** Holds at the time of writing. */
    ONGOING,
    /** Decided, scheduled, promised. */
    PLANNED,
    /** Weighed, discussed, proposed, not decided. */
    CONSIDERED,
    /** Somebody predicts it. */
    EXPECTED,
    /** Hangs on a stated condition. */
    CONDITIONAL,
    /** Said not to have happened, or not to be going to. */
    DENIED;

    /** The name used in the record format: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
