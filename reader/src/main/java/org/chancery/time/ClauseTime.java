package org.chancery.time;

import java.util.List;
import org.chancery.record.Span;
import org.chancery.record.When;

/** When the act of a clause happens, and the words that say so. */
public record ClauseTime(When when, List<Span> because) {
    public ClauseTime {
        because = List.copyOf(because);
    }
}
