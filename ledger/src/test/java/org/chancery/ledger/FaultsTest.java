package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.sample.Samples;
import org.chancery.ledger.store.Database;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong with a ledger is told in plain words, and nothing is damaged. */
class FaultsTest {
    private final Path folder;
    private final String ledger;

    FaultsTest(@TempDir Path folder) {
        this.folder = folder;
        this.ledger = folder.resolve("ledger.db").toString();
    }

    private int fill(int reports) {
        try (Database database = Database.write(ledger)) {
            new Writer(database, Knowledge.bundled(), LedgerTest.CLOCK).add(new Samples(1, 20).take(reports));
            return new Questions(database).claims(Filter.NONE).size();
        }
    }

    private int claims() {
        try (Database database = Database.read(ledger)) {
            return new Questions(database).claims(Filter.NONE).size();
        }
    }

    @Test
    void thereIsNone() {
        assertThatThrownBy(() -> Database.read(ledger))
                .isInstanceOf(LedgerException.class)
                .hasMessage("there is no ledger " + ledger + "; chancery add makes one");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void itIsNoLedger() throws IOException {
        byte[] letter = "Dear colleague, this is a letter, and a rather long one, about nothing in particular."
                .repeat(20)
                .getBytes();
        Files.write(Path.of(ledger), letter);
        assertThatThrownBy(() -> Database.write(ledger))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is no SQLite database");
        assertThat(Files.readAllBytes(Path.of(ledger))).isEqualTo(letter);
        assertThatThrownBy(() -> Database.write(folder.toString())).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Database.write("jdbc:h2:mem"))
                .hasMessageContaining("ledgers are files or jdbc:postgresql:");
    }

    @Test
    void itIsSomebodyElsesDatabase() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + ledger)) {
            other.createStatement().execute("create table claim (id integer)");
        }
        assertThatThrownBy(() -> Database.write(ledger)).hasMessageContaining("tables that are no ledger's");
    }

    @Test
    void itIsDamaged() throws IOException {
        fill(50);
        byte[] bytes = Files.readAllBytes(Path.of(ledger));
        for (int i = 8192; i < bytes.length - 8192; i += 3) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(Path.of(ledger), bytes);
        assertThatThrownBy(() -> fill(60)).isInstanceOf(LedgerException.class).hasMessageContaining("is damaged");
        assertThat(Files.readAllBytes(Path.of(ledger))).isEqualTo(bytes);
    }

    @Test
    void itIsLocked() throws SQLException {
        int claims = fill(10);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + ledger)) {
            other.createStatement().execute("begin immediate");
            try (Database database = Database.open(ledger, true, 50)) {
                Writer writer = new Writer(database, Knowledge.bundled(), LedgerTest.CLOCK);
                List<Addition> more = new Samples(2, 20).take(1);
                assertThatThrownBy(() -> writer.add(more))
                        .isInstanceOf(LedgerException.class)
                        .hasMessageContaining("is being written by another process");
                other.createStatement().execute("rollback");
                assertThat(writer.add(more)).containsExactly(true);
            }
        }
        assertThat(claims()).isEqualTo(claims + 10);
    }

    @Test
    void theDiskIsFull() {
        int claims = fill(10);
        try (Database database = Database.write(ledger)) {
            Writer writer = new Writer(database, Knowledge.bundled(), LedgerTest.CLOCK);
            int pages = database.handle()
                    .createQuery("pragma page_count")
                    .mapTo(Integer.class)
                    .one();
            database.handle().execute("pragma max_page_count = " + (pages + 10));
            assertThatThrownBy(() -> writer.add(new Samples(2, 20).take(200)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("the disk is full");
            database.handle().execute("pragma max_page_count = " + pages * 1000);
            assertThat(writer.add(new Samples(3, 20).take(5))).doesNotContain(false);
        }
        assertThat(claims()).isEqualTo(claims + 50);
    }

    @Test
    void theFolderCannotBeWritten() throws IOException {
        assertThatThrownBy(() -> Database.write("/proc/ledger.db"))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("cannot be written");
        assertThatThrownBy(() -> Database.write(folder.resolve("none/ledger.db").toString()))
                .hasMessageContaining("check that its folder exists");
        int claims = fill(10);
        assumeThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(folder)).as("root may write anywhere").isFalse();
            assertThat(claims()).isEqualTo(claims);
        } finally {
            folder.toFile().setWritable(true);
        }
    }

    @Test
    void itIsOfAnOlderChancery() {
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + ledger, "", "")
                .locations("classpath:org/chancery/ledger/db/common", "classpath:org/chancery/ledger/db/sqlite")
                .target("1")
                .load()
                .migrate();
        assertThat(claims()).isZero();
        assertThat(fill(5)).isEqualTo(50);
    }

    @Test
    void itIsOfANewerChancery() throws IOException, SQLException {
        fill(5);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + ledger)) {
            other.createStatement()
                    .execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                            + " checksum, installed_by, execution_time, success)"
                            + " values (99, '99', 'x', 'SQL', 'V99__x.sql', 1, 'x', 1, 1)");
        }
        assertThatThrownBy(() -> Database.write(ledger))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("made by a newer Chancery (schema 99; this one knows 2)");
        assertThatThrownBy(() -> Database.read(ledger)).hasMessageContaining("update Chancery");
    }
}
