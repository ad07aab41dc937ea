package org.chancery.intake.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.chancery.intake.Arrival;

/** Walks through one container: a folder, an archive, a feed, a file of records. */
public interface Cursor extends Closeable {
    /** What comes next; an exception ends the container and is reported at its place. */
    Step next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** What a cursor can come upon. */
    sealed interface Step {}

    /** A report, or why there is none. */
    record Ready(Arrival arrival) implements Step {}

    /** Something to open in turn; it is read to its end, or closed, before the cursor goes on. */
    record Inner(Blob blob) implements Step {}

    /** A cursor to go through in turn; the names are those of what it goes through. */
    record Nested(Cursor cursor, String id, String place) implements Step {}

    /** Nothing for now: the cursor has skipped something that is no report. */
    record Passed() implements Step {}

    /** A last arrival, and nothing more. */
    record Last(Arrival arrival) implements Step {}

    /** Nothing more. */
    record End() implements Step {}

    /** A cursor over things that are at hand. */
    static Cursor over(List<? extends Step> steps) {
        Iterator<? extends Step> each = steps.iterator();
        return () -> each.hasNext() ? each.next() : new End();
    }

    /** A cursor with a single arrival. */
    static Cursor of(Arrival arrival) {
        return over(List.of(new Ready(arrival)));
    }
}
