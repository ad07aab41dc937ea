package org.chancery.party.internal;

import java.util.List;

/** Phrases of the tables found at tokens {@code first} to {@code end} (exclusive): one spelling, its meanings. */
record Hit(int first, int end, List<Phrase> meanings) {
    Phrase.Kind kind() {
        return meanings.get(0).kind();
    }

    boolean is(Phrase.Kind kind) {
        return kind() == kind;
    }

    /** Whether its words are common ones that mean a party only with others. */
    boolean isCommon() {
        return is(Phrase.Kind.TITLE) || is(Phrase.Kind.ORGAN);
    }

    String code() {
        return meanings.get(0).code();
    }

    /** Whether it names a state or stands for one. */
    boolean isState() {
        return switch (kind()) {
            case STATE, DEMONYM, CAPITAL, REGION, SEAT -> true;
            default -> false;
        };
    }
}
