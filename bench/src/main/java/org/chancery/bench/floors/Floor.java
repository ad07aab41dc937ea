package org.chancery.bench.floors;

import java.util.Locale;

/** The reader's floors in the order in which they read, and the whole of them. */
enum Floor {
    LANGUAGE,
    TIME,
    PARTY,
    ATTRIBUTION,
    EVENT,
    WHOLE;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
