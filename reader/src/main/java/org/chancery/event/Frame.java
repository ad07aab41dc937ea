package org.chancery.event;

import java.util.List;
import java.util.Optional;
import org.chancery.record.Act;
import org.chancery.record.Status;

/**
 * How a word tells an act: one row of the frames' tables.
 *
 * @param act empty: the words look like an event and are none
 * @param actor where the acting party stands
 * @param status what the word implies of the act, whatever the clause's own tense says; empty: nothing
 * @param example a sentence that the row reads
 */
record Frame(
        String lemma,
        List<List<Condition>> with,
        Optional<Act> act,
        Places actor,
        Places recipient,
        Optional<Status> status,
        String example) {
    Frame {
        with = with.stream().map(List::copyOf).toList();
    }
}
