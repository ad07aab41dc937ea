package org.chancery.app.ledger;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chancery.intake.Arrival;
import org.chancery.ledger.query.Known;

/** Arrivals that are not in the ledger yet; the others are counted and passed over. */
final class Fresh implements Iterator<Arrival> {
    private final Iterator<Arrival> arrivals;
    private final Known known;
    private final Tally tally;
    private Optional<Arrival> next = Optional.empty();

    Fresh(Iterator<Arrival> arrivals, Known known, Tally tally) {
        this.arrivals = arrivals;
        this.known = known;
        this.tally = tally;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && arrivals.hasNext()) {
            Arrival arrival = arrivals.next();
            if (arrival instanceof Arrival.Received received) {
                Optional<Known.By> by = known.by(received.report());
                by.ifPresent(tally::skipped);
                next = by.isPresent() ? Optional.empty() : Optional.of(arrival);
            } else if (arrival instanceof Arrival.Skipped) {
                tally.skipped(Known.By.ADDRESS);
            } else {
                next = Optional.of(arrival);
            }
        }
        return next.isPresent();
    }

    @Override
    public Arrival next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Arrival arrival = next.orElseThrow();
        next = Optional.empty();
        return arrival;
    }
}
