package org.chancery.reader;

import java.util.Locale;

/** The floors in the order in which they read. */
public enum Floor {
    /** Sentences, tokens, trees and names. */
    LANGUAGE,
    TIME,
    PARTY,
    ATTRIBUTION,
    EVENT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
