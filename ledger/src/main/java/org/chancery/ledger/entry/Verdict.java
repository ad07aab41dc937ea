package org.chancery.ledger.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person made of a claim. */
public enum Verdict {
    CONFIRMED,
    /** Replaced by the reviewer's version, which stands beside it. */
    CORRECTED,
    REJECTED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Verdict> of(String label) {
        return Stream.of(values())
                .filter(verdict -> verdict.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
