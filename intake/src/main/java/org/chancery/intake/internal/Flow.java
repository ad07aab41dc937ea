package org.chancery.intake.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.intake.Arrival;
import org.chancery.intake.Arrivals;

/** The stack of open containers, innermost on top; the one place where a fault becomes a refusal. */
public final class Flow implements Arrivals {
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Setting setting;
    private final Plan plan;
    private final AtomicLong read;
    private Optional<Arrival> ready = Optional.empty();

    private record Frame(Cursor cursor, String id, String place) {}

    private Flow(Plan plan, Setting setting, AtomicLong read) {
        this.plan = plan;
        this.setting = setting;
        this.read = read;
        open.push(new Frame(Cursor.over(plan.steps()), "inputs", "inputs"));
    }

    public static Flow open(List<String> inputs, Setting setting) {
        AtomicLong read = new AtomicLong();
        return new Flow(Plan.of(inputs, setting, read), setting, read);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !open.isEmpty()) {
            ready = advance(open.element());
        }
        return ready.isPresent();
    }

    @Override
    public Arrival next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Arrival arrival = ready.orElseThrow();
        ready = Optional.empty();
        return arrival;
    }

    /** A step of the innermost container. Whatever goes wrong in it ends it alone. */
    private Optional<Arrival> advance(Frame top) {
        try {
            Cursor.Step step = top.cursor().next();
            if (step instanceof Cursor.Ready at) {
                return Optional.of(at.arrival());
            }
            if (step instanceof Cursor.Inner inner) {
                return enter(inner.blob());
            }
            if (step instanceof Cursor.Nested nested) {
                open.push(new Frame(nested.cursor(), nested.id(), nested.place()));
            }
            if (step instanceof Cursor.Last last) {
                leave();
                return Optional.of(last.arrival());
            }
            if (step instanceof Cursor.End) {
                leave();
            }
            return Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            leave();
            return Optional.of(new Arrival.Refused(top.id(), top.place(), Faults.say(e)));
        }
    }

    private Optional<Arrival> enter(Blob blob) {
        try {
            open.push(new Frame(Formats.open(blob, setting), blob.id(), blob.place()));
            return Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.of(new Arrival.Refused(blob.id(), blob.place(), Faults.say(e)));
        }
    }

    private void leave() {
        try {
            open.pop().cursor().close();
        } catch (IOException | RuntimeException e) {
            // all that was to be had from it has been read; a fault in closing takes nothing away
            return;
        }
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            leave();
        }
    }

    @Override
    public long bytesRead() {
        return read.get();
    }

    @Override
    public OptionalLong bytesInAll() {
        return plan.bytes();
    }
}
