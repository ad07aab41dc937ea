package org.chancery.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Statements that a writing transaction runs once for each claim: prepared once, where Jdbi would prepare them each
 * time. Not thread-safe.
 */
public final class Statements implements AutoCloseable {
    private static final int LARGEST_BATCH = 512;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();
    private final Map<String, Integer> waiting = new LinkedHashMap<>();

    /** What a row is read as. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet rs) throws SQLException;
    }

    public Statements(Connection connection) {
        this.connection = connection;
    }

    /** Runs a change now; how many rows it changed. */
    public int change(String sql, Object... values) {
        try {
            PreparedStatement statement = filled(sql, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Runs a change by the next {@link #flush}; nothing asked before then sees it. */
    public void later(String sql, Object... values) {
        try {
            filled(sql, values).addBatch();
            if (waiting.merge(sql, 1, Integer::sum) >= LARGEST_BATCH) {
                flush(sql);
            }
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Asks. */
    public <T> List<T> list(Reading<T> reading, String sql, Object... values) {
        try (ResultSet rs = filled(sql, values).executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rs.next()) {
                all.add(reading.of(rs));
            }
            return all;
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(Reading<T> reading, String sql, Object... values) {
        return list(reading, sql, values).stream().findFirst();
    }

    /** Runs what waits. */
    public void flush() {
        try {
            for (String sql : List.copyOf(waiting.keySet())) {
                flush(sql);
            }
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private void flush(String sql) throws SQLException {
        if (waiting.remove(sql) != null) {
            prepared(sql).executeBatch();
        }
    }

    private PreparedStatement filled(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, bare(values[i]));
        }
        return statement;
    }

    /** Absent values become SQL's null; this is the one place where they do. */
    @SuppressWarnings("NullAway")
    private static Object bare(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
        return value;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw new Failed(e);
        }
        prepared.clear();
    }

    /** An SQL failure on its way to {@link Database}, which explains it. */
    static final class Failed extends org.jdbi.v3.core.JdbiException {
        private static final long serialVersionUID = 1;

        Failed(SQLException e) {
            super(String.valueOf(e.getMessage()), e);
        }
    }
}
