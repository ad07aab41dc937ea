package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.sample.Samples;
import org.chancery.ledger.store.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The same on a PostgreSQL server of its own, where Debian's packages are installed. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresLedgerTest extends LedgerTest {
    private Optional<PostgresServer> server = Optional.empty();
    private int made;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        server = PostgresServer.start();
        assumeTrue(
                server.isPresent(), "skipped: no PostgreSQL server is installed (Debian: apt-get install postgresql)");
    }

    @AfterAll
    void stop() {
        server.ifPresent(PostgresServer::close);
    }

    @Override
    String fresh() {
        return server.orElseThrow().database("ledger" + made++);
    }

    @Test
    void manyWritersGetAlong() throws InterruptedException, ExecutionException {
        String ledger = fresh();
        Database.write(ledger).close();
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> tasks =
                List.of(adding(ledger, 1), adding(ledger, 2), adding(ledger, 3), adding(ledger, 3));
        int added = 0;
        for (Future<Integer> task : writers.invokeAll(tasks)) {
            added += task.get();
        }
        writers.shutdown();
        assertThat(added).isEqualTo(90);
        try (Database database = Database.read(ledger)) {
            assertThat(new Questions(database).counts()).containsEntry("reports", 90L);
        }
    }

    private static Callable<Integer> adding(String ledger, long seed) {
        return () -> {
            int added = 0;
            Samples samples = new Samples(seed, 20);
            try (Database database = Database.write(ledger)) {
                Writer writer = new Writer(database, Knowledge.bundled(), CLOCK);
                for (int i = 0; i < 6; i++) {
                    added += (int) writer.add(samples.take(5)).stream()
                            .filter(kept -> kept)
                            .count();
                }
            }
            return added;
        };
    }
}
