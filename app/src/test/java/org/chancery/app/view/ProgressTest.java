package org.chancery.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.intake.Arrival;
import org.chancery.intake.Arrivals;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private final AtomicLong now = new AtomicLong();

    /** Arrivals of which only the bytes matter. */
    private record Bytes(AtomicLong read, OptionalLong all) implements Arrivals {
        @Override
        public long bytesRead() {
            return read.get();
        }

        @Override
        public OptionalLong bytesInAll() {
            return all;
        }

        @Override
        public boolean hasNext() {
            return false;
        }

        @Override
        public Arrival next() {
            throw new NoSuchElementException();
        }

        @Override
        public void close() {}
    }

    private Progress over(Bytes bytes, boolean live) {
        return new Progress(bytes, new PrintWriter(err), live, false, now::get);
    }

    @Test
    void tellsRateAndTimeLeft() {
        Bytes bytes = new Bytes(new AtomicLong(), OptionalLong.of(1000));
        Progress progress = over(bytes, true);
        for (int i = 1; i <= 10; i++) {
            now.addAndGet(SECOND);
            bytes.read().set(i * 20);
            progress.step();
        }
        assertThat(err.toString()).endsWith("chancery: 20 %, 10 reports, 1.0 a second, 0:40 left");
        progress.say("one thing");
        assertThat(err.toString()).endsWith("\r\u001b[Kchancery: one thing" + System.lineSeparator());
    }

    @Test
    void whatIsPassedOverCountsForNoSpeed() {
        Bytes bytes = new Bytes(new AtomicLong(500), OptionalLong.of(1000));
        Progress progress = over(bytes, true);
        progress.pass();
        for (int i = 1; i <= 5; i++) {
            now.addAndGet(SECOND);
            bytes.read().addAndGet(10);
            progress.step();
        }
        assertThat(err.toString()).endsWith("chancery: 55 %, 5 reports, 1.0 a second, 0:45 left");
    }

    @Test
    void whereNobodyWatchesALineAMinuteIsEnough() {
        Progress progress = over(new Bytes(new AtomicLong(), OptionalLong.empty()), false);
        for (int i = 0; i < 150; i++) {
            now.addAndGet(SECOND);
            progress.step();
        }
        assertThat(err.toString().lines())
                .containsExactly("chancery: 60 reports, 1.0 a second", "chancery: 120 reports, 1.0 a second");
    }
}
