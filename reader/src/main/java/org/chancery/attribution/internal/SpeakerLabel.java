package org.chancery.attribution.internal;

/**
 * A speaker's label at the head of a line: tokens {@code first} to {@code end} (exclusive), then the mark that ends it.
 *
 * @param line first token of the line
 * @param mark the colon, or the bracket that closes "((Lind))"
 */
record SpeakerLabel(int line, int first, int end, int mark, Role role) {

    /** Whose label it is. */
    enum Role {
        /** Whoever asks: ends the turn before, vouches for nothing. */
        QUESTION,
        /** "A:", whoever is interviewed. */
        ANSWER,
        /** Somebody by name or title. */
        SPEAKER,
        /** Perhaps somebody: it depends on the other labels. */
        UNKNOWN
    }

    /** "((Lind))". */
    boolean bracketed() {
        return mark > end;
    }

    SpeakerLabel as(Role other) {
        return new SpeakerLabel(line, first, end, mark, other);
    }

    String words(Passage passage) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            words.append(i > first ? " " : "").append(passage.token(i).form());
        }
        return words.toString();
    }
}
