package org.chancery.time.internal;

import java.util.Optional;

/** A family of expressions. */
interface Patterns {
    /** The longest expression of the family that starts at lexeme {@code i}. */
    Optional<Match> at(Cursor c, int i);
}
