package org.chancery.party;

import org.chancery.party.internal.Alignment;

/**
 * Whether two names are spellings of one person's, by the names alone. Two men may bear one name: office, state and
 * date have to agree before anybody is taken for somebody.
 */
public final class NameComparison {
    /** Names this alike are taken for one person's. */
    public static final double SAME = 0.75;

    private NameComparison() {}

    /** From 0, nothing in common, to 1, the same words; symmetric. Names of any length and script. */
    public static double likeness(String one, String other) {
        return Alignment.of(one, other);
    }

    public static boolean same(String one, String other) {
        return likeness(one, other) >= SAME;
    }
}
