package org.chancery.event;

import org.chancery.record.Span;

/**
 * A place in a sentence that names a programme, treaty, forum, resolution or exercise.
 *
 * @param first {@code end}: its tokens, the end exclusive
 * @param name the usual English name where it is known, else the report's full words for it
 * @param known whether it is in the table of the well-known; else its shape alone says what it is
 */
record Instrument(int first, int end, Span span, String name, Kind kind, boolean known) {
    enum Kind {
        PROGRAMME,
        TREATY,
        FORUM,
        RESOLUTION,
        EXERCISE
    }

    /** Bodies have such names too. */
    boolean looselyNamed() {
        return !known && (kind == Kind.PROGRAMME || kind == Kind.FORUM);
    }

    boolean covers(int token) {
        return first <= token && token < end;
    }
}
