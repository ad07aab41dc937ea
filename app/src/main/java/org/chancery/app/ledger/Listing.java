package org.chancery.app.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows under named columns: what every listing command makes, whatever it is printed as.
 *
 * <p>A value is a text, a number, a truth, or a list of texts; an absent one is an empty text.
 *
 * @param note a line for people, under the table: what was counted, what to try
 */
record Listing(List<String> columns, List<List<Object>> rows, Optional<String> note) {
    Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Begins a listing. */
    static Builder of(String... columns) {
        return new Builder(Arrays.asList(columns));
    }

    /** A row as a JSON object has it: absent values are left out. */
    Map<String, Object> named(List<Object> row) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!"".equals(row.get(i))) {
                named.put(columns.get(i), row.get(i));
            }
        }
        return named;
    }

    /** Collects rows. */
    static final class Builder {
        private final List<String> columns;
        private final List<List<Object>> rows = new ArrayList<>();

        private Builder(List<String> columns) {
            this.columns = columns;
        }

        Builder row(Object... values) {
            if (values.length != columns.size()) {
                throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
            }
            rows.add(Arrays.stream(values).map(Builder::plain).toList());
            return this;
        }

        private static Object plain(Object value) {
            if (value instanceof Optional<?> optional) {
                return optional.<Object>map(Builder::plain).orElse("");
            }
            return value instanceof Number || value instanceof Boolean || value instanceof List<?>
                    ? value
                    : value.toString();
        }

        Listing build() {
            return new Listing(columns, rows, Optional.empty());
        }

        Listing build(String note) {
            return new Listing(columns, rows, Optional.of(note));
        }
    }
}
