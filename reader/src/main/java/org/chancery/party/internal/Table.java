package org.chancery.party.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;

/**
 * A table of the party floor, read by the names of its header.
 *
 * @throws IllegalArgumentException from its rows' getters, naming table, line and reason
 */
final class Table {
    private final String name;
    private final List<String> header;
    private final List<Row> rows;

    private Table(String name, List<String> header) {
        this.name = name;
        this.header = header;
        this.rows = new ArrayList<>();
    }

    static Table of(Knowledge knowledge, String name) {
        try (BufferedReader reader = knowledge.table(name)) {
            Table table = new Table(name, List.of());
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> fields = Arrays.asList(line.split("\t", -1));
                if (table.header.isEmpty()) {
                    table = new Table(name, fields);
                } else {
                    table.rows.add(table.new Row(number, fields));
                }
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** One line. */
    final class Row {
        private final int line;
        private final List<String> fields;

        Row(int line, List<String> fields) {
            this.line = line;
            this.fields = fields;
        }

        /** The field, or the empty string where the row or the table lacks it. */
        String get(String column) {
            int at = header.indexOf(column);
            return at < 0 || at >= fields.size() ? "" : fields.get(at).strip();
        }

        List<String> list(String column) {
            String field = get(column);
            return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
        }

        /** ISO 8601, read by hand: tables have tens of thousands of dates. */
        private static LocalDate day(String field) {
            if (field.length() != 10 || field.charAt(4) != '-' || field.charAt(7) != '-') {
                throw new DateTimeException("not YYYY-MM-DD");
            }
            return LocalDate.of(
                    Integer.parseInt(field, 0, 4, 10),
                    Integer.parseInt(field, 5, 7, 10),
                    Integer.parseInt(field, 8, 10, 10));
        }

        Optional<LocalDate> date(String column) {
            String field = get(column);
            try {
                return field.isEmpty() ? Optional.empty() : Optional.of(day(field));
            } catch (DateTimeException | NumberFormatException e) {
                throw new IllegalArgumentException(
                        name + ", line " + line + ": \"" + field + "\" is no date (" + column + ")", e);
            }
        }
    }
}
