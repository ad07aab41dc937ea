package org.chancery.ledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.ledger.LedgerException;

/** The ledger on a PostgreSQL server, for many writers. */
final class PostgresDialect implements Dialect {
    /** Arbitrary, the same in every Chancery: whoever holds it writes. */
    private static final long WRITING = 0x4368616e63657279L;

    private final String url;

    PostgresDialect(String url) {
        this.url = url;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public List<String> begin() {
        return List.of("begin", "select pg_advisory_xact_lock(" + WRITING + ")");
    }

    @Override
    public Optional<String> changeMark() {
        return Optional.empty();
    }

    @Override
    public String insertWords() {
        return "insert into claim_words (claim, words) values (?, to_tsvector('simple', ?))";
    }

    @Override
    public String deleteWords() {
        return "delete from claim_words where claim = ?";
    }

    @Override
    public String wordsJoined() {
        return "claim_words w join claim c on c.id = w.claim";
    }

    @Override
    public String wordsCondition() {
        return "w.words @@ to_tsquery('simple', :words)";
    }

    @Override
    public String allOf(List<String> words) {
        return String.join(" & ", words);
    }

    @Override
    public String wordsId() {
        return "w.claim";
    }

    @Override
    public LedgerException explain(Exception e) {
        Optional<SQLException> cause = Causes.find(e, SQLException.class);
        String reason = cause.map(PostgresDialect::reason).orElse(String.valueOf(e.getMessage()));
        return new LedgerException("the ledger " + withoutPassword(url) + " " + reason, e);
    }

    private static String reason(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("08")) {
            return "cannot be reached: " + e.getMessage();
        }
        if (state.startsWith("28")) {
            return "refused the user: " + e.getMessage();
        }
        if (state.startsWith("53")) {
            return "has no room: " + e.getMessage() + "; what was acknowledged is kept";
        }
        return "failed: " + e.getMessage();
    }

    private static String withoutPassword(String url) {
        return url.replaceAll("(password=)[^&]*", "$1…");
    }
}
