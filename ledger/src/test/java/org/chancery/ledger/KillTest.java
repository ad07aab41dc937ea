package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.chancery.ledger.store.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed while adding: what was acknowledged is there, nothing is there twice, the ledger opens and goes on. */
class KillTest {
    private static final int LONGEST_MILLIS = 1500;
    private static final int POLL_MILLIS = 20;

    private final String ledger;
    private final Path said;

    KillTest(@TempDir Path folder) {
        this.said = folder.resolve("said.txt");
        this.ledger = folder.resolve("ledger.db").toString();
    }

    @Test
    void killedAFewTimes() throws IOException, InterruptedException {
        kill(3);
    }

    @Test
    @Tag("slow")
    void killedAHundredTimes() throws IOException, InterruptedException {
        kill(100);
    }

    private void kill(int times) throws IOException, InterruptedException {
        Random random = new Random(times);
        Set<String> acknowledged = new HashSet<>();
        for (int i = 0; i < times; i++) {
            killOnce(random.nextInt(LONGEST_MILLIS), acknowledged);
            check(acknowledged);
        }
        assertThat(acknowledged).isNotEmpty();
    }

    private void killOnce(int millis, Set<String> acknowledged) throws IOException, InterruptedException {
        Process adder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowAdder.class.getName(),
                        ledger)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        // The clock runs from the first commit on, or every kill would hit the start of the JVM.
        while (adder.isAlive() && Files.size(said) == 0) {
            Thread.sleep(POLL_MILLIS);
        }
        Thread.sleep(millis);
        adder.destroyForcibly();
        assertThat(adder.waitFor(10, TimeUnit.SECONDS)).isTrue();
        Files.readString(said).lines().forEach(line -> acknowledge(line, acknowledged));
    }

    /** A line that the kill cut short acknowledges nothing. */
    private static void acknowledge(String line, Set<String> acknowledged) {
        if (line.startsWith("kept ") && line.endsWith(".")) {
            acknowledged.add(line.substring("kept ".length(), line.length() - 1));
        } else {
            assertThat("kept ")
                    .as("only acknowledgements, not: %s", line)
                    .startsWith(line.substring(0, Math.min(5, line.length())));
        }
    }

    private void check(Set<String> acknowledged) {
        try (Database database = Database.read(ledger)) {
            List<String> kept = database.ask(handle -> handle.createQuery("select name from report")
                    .mapTo(String.class)
                    .list());
            assertThat(kept).doesNotHaveDuplicates();
            assertThat(kept).containsAll(acknowledged);
            String whole = database.ask(handle ->
                    handle.createQuery("pragma quick_check").mapTo(String.class).one());
            assertThat(whole).isEqualTo("ok");
            int orphans = database.ask(
                    handle -> handle.createQuery("select count(*) from claim where event not in (select id from event)"
                                    + " or report not in (select id from report)")
                            .mapTo(Integer.class)
                            .one());
            assertThat(orphans).isZero();
        }
    }
}
