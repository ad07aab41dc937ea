package org.chancery.language;

/** A name found by the language floor: tokens {@code first} (inclusive) to {@code end} (exclusive) of its sentence. */
public record Name(int first, int end, Kind kind) {
    public Name {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("not a stretch of tokens: [" + first + ", " + end + ")");
        }
    }

    /** What the name is of. Nationality covers demonyms, religions and political groups (NORP). */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        NATIONALITY
    }
}
