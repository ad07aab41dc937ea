package org.chancery.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.Addition;
import org.chancery.ledger.Writer;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.sample.Samples;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Adds made-up records to a ledger, then asks it; prints rates, times and memory. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = {
            "Measures a ledger: claims a second while it grows (reading is not counted, linking and relays are), then"
                    + " 95th percentiles of a dyad's timeline, a search and the promises list, and memory.",
            "Must: 2,000 claims/s, 50 ms, 1 GB at 1,000,000 claims."
        })
public final class LedgerBench implements Callable<Integer> {
    private static final int AT_ONCE = 128;
    private static final int REPORTS_A_DAY = 55;

    @Option(names = "--claims", description = "how many claims to add (default: 1,000,000: 100,000 reports)")
    private int most = 1_000_000;

    @Option(names = "--seed", description = "of the made-up reports")
    private long seed = 1;

    @Option(names = "--ledger", description = "a new file, or jdbc:postgresql://… (default: a temporary file)")
    private Optional<String> location = Optional.empty();

    private int claims;
    private long adding;
    private long addingCpu;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("chancery-bench");
        String ledger = location.orElse(folder.resolve("bench.db").toString());
        try (Database database = Database.write(ledger)) {
            add(new Writer(database, Knowledge.bundled(), Clock.systemUTC()));
            print("in the ledger: %s", new Questions(database).counts());
        }
        new Asking(ledger, seed).run();
        print(
                "memory: peak of the process %d MB, of the heap %d MB at most",
                Memory.peakMegabytes(), Memory.limitMegabytes());
        clean(folder);
        return 0;
    }

    private void add(Writer writer) {
        Samples samples = new Samples(seed, REPORTS_A_DAY);
        int next = 10_000;
        int since = 0;
        long wall = 0;
        long cpu = 0;
        while (claims < most) {
            List<Addition> batch = samples.take(AT_ONCE);
            long start = System.nanoTime();
            long startCpu = Memory.cpuNanos();
            writer.add(batch);
            adding += System.nanoTime() - start;
            addingCpu += Memory.cpuNanos() - startCpu;
            batch.forEach(addition -> claims += addition.record().claims().size());
            if (claims >= next) {
                print(
                        "%,11d claims: %,.0f claims/s since %,d (%,.0f a CPU-second), %,.0f overall",
                        claims,
                        (claims - since) / ((adding - wall) / 1e9),
                        since,
                        (claims - since) / ((addingCpu - cpu) / 1e9),
                        claims / (adding / 1e9));
                since = claims;
                wall = adding;
                cpu = addingCpu;
                next = next < 100_000 ? 100_000 : next + 100_000;
            }
        }
    }

    static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
        System.out.flush();
    }

    private static void clean(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
