package org.chancery.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.chancery.ledger.LedgerException;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.entry.ReportEntry;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Opens ledgers and brings their tables up to date. One handle is held until it is closed; not thread-safe. */
public final class Database implements AutoCloseable {
    /** The newest schema this Chancery knows; migration scripts are named by it. */
    public static final int SCHEMA = 2;

    private static final int PATIENCE_MILLIS = 10_000;
    private static final String SCRIPTS = "classpath:org/chancery/ledger/db/";

    private final System.Logger logger = System.getLogger(Database.class.getName());
    private final Dialect dialect;
    private final Handle handle;

    private Database(Dialect dialect, Handle handle) {
        this.dialect = dialect;
        this.handle = handle;
    }

    /**
     * Opens a ledger to add to it; makes it where there is none.
     *
     * @param location a file, or {@code jdbc:postgresql://…}
     * @throws LedgerException where it cannot be opened, is locked, damaged, or of a newer Chancery
     */
    public static Database write(String location) {
        return open(location, true, PATIENCE_MILLIS);
    }

    /**
     * Opens a ledger that is there, to ask it. An older ledger is brought up to date first.
     *
     * @throws LedgerException where there is none, or it cannot be opened
     */
    public static Database read(String location) {
        return open(location, false, PATIENCE_MILLIS);
    }

    /** The same, with another patience for locks, in milliseconds. */
    public static Database open(String location, boolean writing, int patience) {
        Dialect dialect = dialect(location, writing, patience);
        try {
            int version = version(dialect);
            if (version > SCHEMA) {
                throw new LedgerException("the ledger " + location + " was made by a newer Chancery (schema " + version
                        + "; this one knows " + SCHEMA + "): update Chancery; nothing was changed");
            }
            if (version < SCHEMA) {
                migrate(dialect(location, true, patience));
            }
            Jdbi jdbi = Jdbi.create(dialect::connect);
            jdbi.registerRowMapper(ReportEntry.class, (rs, ctx) -> Rows.report(rs));
            jdbi.registerRowMapper(ClaimEntry.class, (rs, ctx) -> Rows.claim(rs));
            jdbi.registerRowMapper(EventEntry.class, (rs, ctx) -> Rows.event(rs));
            return new Database(dialect, jdbi.open());
        } catch (SQLException | JdbiException | FlywayException e) {
            throw dialect.explain(e);
        }
    }

    private static Dialect dialect(String location, boolean writing, int patience) {
        if (location.startsWith("jdbc:postgresql:")) {
            return new PostgresDialect(location);
        }
        if (location.startsWith("jdbc:")) {
            throw new LedgerException("ledgers are files or jdbc:postgresql://… addresses, not " + location);
        }
        Path file = Path.of(location);
        if (Files.isDirectory(file)) {
            throw new LedgerException("the ledger " + location + " is a folder; a ledger is a file");
        }
        if (!writing && !Files.exists(file)) {
            throw new LedgerException("there is no ledger " + location + "; chancery add makes one");
        }
        return new SqliteDialect(file, writing, patience);
    }

    /** The schema's version; 0: no ledger yet. Asking is much quicker than letting Flyway look. */
    private static int version(Dialect dialect) throws SQLException {
        try (Connection connection = dialect.connect();
                Statement statement = connection.createStatement()) {
            if (!hasHistory(connection)) {
                if (hasTables(connection)) {
                    throw new LedgerException(
                            "this database holds tables that are no ledger's: give another with --ledger; nothing was"
                                    + " changed");
                }
                return 0;
            }
            try (ResultSet rs = statement.executeQuery(
                    "select max(cast(version as integer)) from flyway_schema_history where success")) {
                return rs.next() ? rs.getInt(1) : 0;
            }
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet rs = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return rs.next();
        }
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        try (ResultSet rs = connection.getMetaData().getTables(null, null, "claim", new String[] {"TABLE"})) {
            return rs.next();
        }
    }

    private static void migrate(Dialect dialect) {
        Flyway.configure()
                .dataSource(new Connecting(dialect))
                .locations(SCRIPTS + "common", SCRIPTS + dialect.name())
                .loggers("slf4j")
                .load()
                .migrate();
    }

    public Dialect dialect() {
        return dialect;
    }

    /** For questions and, inside {@link #transaction}, changes. */
    public Handle handle() {
        return handle;
    }

    /** Asks, with failures told for people. */
    public <T> T ask(Function<Handle, T> question) {
        try {
            return question.apply(handle);
        } catch (JdbiException e) {
            throw dialect.explain(e);
        }
    }

    /** Changes the ledger in one go, or not at all; durable once this returns. */
    public <T> T transaction(Function<Handle, T> change) {
        boolean done = false;
        try {
            dialect.begin().forEach(handle::execute);
            T result = change.apply(handle);
            handle.execute("commit");
            done = true;
            return result;
        } catch (JdbiException e) {
            throw dialect.explain(e);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /** Where the database has ended the transaction itself (its disk is full), there is nothing left to roll back. */
    private void rollBack() {
        try {
            handle.execute("rollback");
        } catch (JdbiException e) {
            logger.log(System.Logger.Level.DEBUG, "no transaction to roll back", e);
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
