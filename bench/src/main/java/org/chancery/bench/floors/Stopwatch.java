package org.chancery.bench.floors;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.reader.Floor;
import org.chancery.reader.Reader;
import org.chancery.reader.Watch;
import org.chancery.text.Report;

/** CPU time of the calling thread, by floor and for all that the reader does. */
final class Stopwatch implements Watch {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<Floor, Long> spent = new EnumMap<>(Floor.class);
    private long whole;

    /** Has a report read. */
    void read(Reader reader, Report report) {
        long start = threads.getCurrentThreadCpuTime();
        reader.read(report, this);
        whole += threads.getCurrentThreadCpuTime() - start;
    }

    @Override
    public <T> T over(Floor floor, Supplier<T> part) {
        long start = threads.getCurrentThreadCpuTime();
        T result = part.get();
        spent.merge(floor, threads.getCurrentThreadCpuTime() - start, Long::sum);
        return result;
    }

    /** Seconds spent on a floor so far. */
    double seconds(Floor floor) {
        return spent.getOrDefault(floor, 0L) / 1e9;
    }

    /** Seconds spent in all, by the floors and between them. */
    double seconds() {
        return whole / 1e9;
    }
}
