package org.chancery.app.reading;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.chancery.intake.Arrival;
import org.chancery.reader.Reader;

/**
 * Reads arrivals on several threads and hands back the outcomes in the order of the input. Looks only a little ahead,
 * so memory does not grow with the input. Not thread-safe itself; to be closed.
 */
public final class Readings implements Iterator<Outcome>, AutoCloseable {
    private static final int AHEAD_PER_THREAD = 4;

    private final Iterator<Arrival> arrivals;
    private final Supplier<Reader> reader;
    private final ExecutorService workers;
    private final int ahead;
    private final Queue<Future<Outcome>> pending = new ArrayDeque<>();

    /**
     * Starts reading.
     *
     * @param reader asked for on a worker, so that loading and taking in run side by side
     * @param threads 1 or more
     */
    public Readings(Iterator<Arrival> arrivals, Supplier<Reader> reader, int threads) {
        this.arrivals = arrivals;
        this.reader = reader;
        this.ahead = threads * AHEAD_PER_THREAD;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public boolean hasNext() {
        return !pending.isEmpty() || arrivals.hasNext();
    }

    @Override
    public Outcome next() {
        while (pending.size() < ahead && arrivals.hasNext()) {
            pending.add(submitted(arrivals.next()));
        }
        if (pending.isEmpty()) {
            throw new NoSuchElementException();
        }
        try {
            return pending.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    private Future<Outcome> submitted(Arrival arrival) {
        if (arrival instanceof Arrival.Received received) {
            FutureTask<Outcome> task = new FutureTask<>(() -> read(received));
            workers.execute(task);
            return task;
        }
        if (!(arrival instanceof Arrival.Refused refused)) {
            throw new IllegalStateException("nothing to read: " + arrival.place());
        }
        return CompletableFuture.completedFuture(new Outcome.Failed(refused.id(), refused.place(), refused.why()));
    }

    /** A report that the reader cannot cope with must not end the run: it is told, with its place. */
    private Outcome read(Arrival.Received received) {
        Reader loaded = reader.get();
        try {
            return Outcome.Read.of(received, loaded.read(received.report()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(received.id(), received.place(), "the reader failed on it: " + e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
