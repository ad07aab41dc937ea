package org.chancery.ledger.store;

import java.util.Optional;

/** Looks behind an exception. */
final class Causes {
    private static final int DEEPEST = 20;

    private Causes() {}

    /** The first of that type among the exception and its causes. */
    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
            at = at.getCause();
        }
        return Optional.empty();
    }
}
