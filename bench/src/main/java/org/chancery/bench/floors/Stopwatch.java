package org.chancery.bench.floors;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** CPU time of the calling thread, in nanoseconds, by floor. */
final class Stopwatch {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<Floor, Long> spent = new EnumMap<>(Floor.class);

    <T> T measure(Floor floor, Supplier<T> work) {
        long start = threads.getCurrentThreadCpuTime();
        T result = work.get();
        spent.merge(floor, threads.getCurrentThreadCpuTime() - start, Long::sum);
        return result;
    }

    /** Seconds spent on a floor so far. */
    double seconds(Floor floor) {
        return spent.getOrDefault(floor, 0L) / 1e9;
    }
}
