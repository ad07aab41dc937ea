package org.chancery.bench.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the process uses. */
final class Memory {
    private Memory() {}

    /** Peak resident size, from /proc; where there is none, the peak of the heap's pools. */
    static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .mapToLong(Memory::peak)
                        .sum()
                >> 20;
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }

    static long limitMegabytes() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** CPU time of this thread. */
    static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
