package org.chancery.party.internal;

import java.util.Optional;

/**
 * How a person is brought in: title, state and name, at tokens of one sentence.
 *
 * @param first the first token of the whole
 * @param end exclusive
 * @param nameStart the name's first token; equal to {@code nameEnd} where there is only the office
 */
record Introduction(
        int first, int end, int nameStart, int nameEnd, Hit title, Optional<Hit> state, Query.Standing standing) {
    boolean hasName() {
        return nameEnd > nameStart;
    }
}
