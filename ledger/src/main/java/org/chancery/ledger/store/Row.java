package org.chancery.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** A row of a result, with its absent values as empty ones. */
record Row(ResultSet rs) {

    String text(String column) throws SQLException {
        String value = rs.getString(column);
        return value == null ? "" : value;
    }

    Optional<String> maybe(String column) throws SQLException {
        return Optional.ofNullable(rs.getString(column));
    }

    int number(String column) throws SQLException {
        return rs.getInt(column);
    }

    Optional<Integer> maybeNumber(String column) throws SQLException {
        int value = rs.getInt(column);
        return rs.wasNull() ? Optional.empty() : Optional.of(value);
    }

    Optional<LocalDate> day(String column) throws SQLException {
        return maybeNumber(column).map(LocalDate::ofEpochDay);
    }
}
