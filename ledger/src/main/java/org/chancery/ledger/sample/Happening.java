package org.chancery.ledger.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.EventType;

/**
 * Something that happens in the made-up world, of which reports tell.
 *
 * @param verbs how it is told: base form and past tense
 * @param day when it happens, or was to happen
 * @param fate what becomes of the plan
 */
record Happening(
        EventType type,
        Verbs verbs,
        String actor,
        String recipient,
        String topic,
        Optional<String> instrument,
        LocalDate day,
        Fate fate) {

    /** "hold talks", "held talks". */
    record Verbs(String base, String past) {}

    /** What becomes of it. */
    enum Fate {
        DONE,
        CANCELLED,
        POSTPONED,
        UNHEARD
    }
}
