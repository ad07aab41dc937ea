package org.chancery.bench.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.chancery.knowledge.Knowledge;

/** Loads once, first thing in its JVM, and prints the nanoseconds: of wall time, of the CPU time of all threads. */
public final class ColdStart {
    private ColdStart() {}

    public static void main(String[] args) {
        Loading loading = Loading.valueOf(args[0]);
        Knowledge knowledge = Knowledge.bundled();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        loading.load(knowledge);
        wall = System.nanoTime() - wall;
        System.out.println(wall + " " + (system.getProcessCpuTime() - cpu));
    }
}
