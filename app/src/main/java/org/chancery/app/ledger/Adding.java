package org.chancery.app.ledger;

import java.util.ArrayList;
import java.util.List;
import org.chancery.app.reading.Outcome;
import org.chancery.app.reading.Readings;
import org.chancery.ledger.Addition;
import org.chancery.ledger.Writer;

/** Keeps what the readers hand over, some reports at a time: each commit costs a flush to the disk. */
final class Adding {
    private static final int MOST_AT_ONCE = 128;
    private static final long LONGEST_NANOS = 1_000_000_000L;

    private final Readings readings;
    private final Writer writer;
    private final Tally tally;
    private final List<Addition> waiting = new ArrayList<>();
    private long since = System.nanoTime();

    Adding(Readings readings, Writer writer, Tally tally) {
        this.readings = readings;
        this.writer = writer;
        this.tally = tally;
    }

    void run() {
        while (readings.hasNext()) {
            Outcome outcome = readings.next();
            if (outcome instanceof Outcome.Read read) {
                tally.read(read);
                waiting.add(new Addition(read.arrival().report(), read.record()));
            } else {
                tally.failed((Outcome.Failed) outcome);
            }
            if (waiting.size() >= MOST_AT_ONCE || System.nanoTime() - since > LONGEST_NANOS) {
                keep();
            }
        }
        keep();
    }

    private void keep() {
        if (!waiting.isEmpty()) {
            List<Boolean> added = writer.add(waiting);
            for (int i = 0; i < added.size(); i++) {
                tally.kept(waiting.get(i), added.get(i));
            }
            waiting.clear();
        }
        since = System.nanoTime();
    }
}
