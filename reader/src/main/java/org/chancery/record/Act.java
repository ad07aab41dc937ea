package org.chancery.record;

import java.util.List;
import java.util.Optional;

/** What is done: PLOVER type, mode ("visit", "talks") and contexts ("military", "diplomatic"), most telling first. */
public record Act(EventType type, Optional<String> mode, List<String> contexts) {
    public Act {
        contexts = List.copyOf(contexts);
    }

    public static Act of(EventType type) {
        return new Act(type, Optional.empty(), List.of());
    }
}
