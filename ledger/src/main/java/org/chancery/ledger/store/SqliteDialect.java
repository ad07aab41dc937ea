package org.chancery.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.ledger.LedgerException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The embedded ledger: one file, write-ahead log, FTS5. */
final class SqliteDialect implements Dialect {
    private static final int CACHE_KILOBYTES = 64_000;

    private final Path file;
    private final boolean writing;
    private final int patience;

    /**
     * A ledger in a file.
     *
     * @param patience milliseconds to wait for another process's lock
     */
    SqliteDialect(Path file, boolean writing, int patience) {
        this.file = file;
        this.writing = writing;
        this.patience = patience;
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(patience);
        config.setCacheSize(-CACHE_KILOBYTES);
        config.enforceForeignKeys(false);
        if (writing) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        } else {
            config.setReadOnly(true);
        }
        return DriverManager.getConnection(address(), config.toProperties());
    }

    /** A ledger in a folder that cannot be written has no room for the log's index: it is read as it lies. */
    private String address() {
        boolean immutable = !writing && !Files.isWritable(file.toAbsolutePath().getParent());
        return "jdbc:sqlite:file:" + encoded(file.toAbsolutePath().toString()) + (immutable ? "?immutable=1" : "");
    }

    private static String encoded(String path) {
        return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
    }

    @Override
    public List<String> begin() {
        return List.of("begin immediate");
    }

    @Override
    public Optional<String> changeMark() {
        return Optional.of("pragma data_version");
    }

    @Override
    public String insertWords() {
        return "insert into claim_words (rowid, words) values (?, ?)";
    }

    @Override
    public String deleteWords() {
        return "delete from claim_words where rowid = ?";
    }

    @Override
    public String wordsJoined() {
        // A cross join keeps SQLite from reading the claims first.
        return "claim_words w cross join claim c on c.id = w.rowid";
    }

    @Override
    public String wordsCondition() {
        return "w.claim_words match :words";
    }

    @Override
    public String allOf(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" AND "));
    }

    @Override
    public String wordsId() {
        return "w.rowid";
    }

    @Override
    public LedgerException explain(Exception e) {
        Optional<SQLiteException> cause = Causes.find(e, SQLiteException.class);
        if (cause.isEmpty()) {
            return new LedgerException("the ledger " + file + ": " + e.getMessage(), e);
        }
        return new LedgerException("the ledger " + file + " " + reason(cause.get()), e);
    }

    private String reason(SQLiteException e) {
        SQLiteErrorCode code = e.getResultCode();
        String name = code.name();
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return "is being written by another process; try again when it is done";
        }
        if (name.startsWith("SQLITE_NOTADB")) {
            return "is no SQLite database; nothing was changed: give another name with --ledger";
        }
        if (name.startsWith("SQLITE_CORRUPT")) {
            return "is damaged (" + e.getMessage() + "); nothing was changed: restore a copy, or save what is left"
                    + " with sqlite3's .recover";
        }
        if (name.startsWith("SQLITE_FULL")) {
            return "could not grow: the disk is full; what was acknowledged is kept, the rest was not written";
        }
        if (name.startsWith("SQLITE_READONLY")
                || name.startsWith("SQLITE_CANTOPEN")
                || name.startsWith("SQLITE_PERM")) {
            return "cannot be " + (writing ? "written" : "opened")
                    + ": check that its folder exists and may be written";
        }
        if (name.startsWith("SQLITE_IOERR")) {
            return "could not be read or written (" + name + "): is the disk full or gone?";
        }
        return "failed: " + e.getMessage();
    }
}
