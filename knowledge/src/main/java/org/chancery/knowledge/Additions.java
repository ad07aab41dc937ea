package org.chancery.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A user's CSV file (RFC 4180, UTF-8, header row) whose rows are added to the table of the same name. */
final class Additions {
    private static final int LARGEST_CELL = 10_000;

    private Additions() {}

    private record Place(String file, int line) {
        IllegalArgumentException refused(String reason) {
            return TableRow.refused(file, line, reason);
        }
    }

    /**
     * Reads the rows.
     *
     * @param columns the table's columns
     * @throws IllegalArgumentException with file, line and reason, where the file is no table of that kind
     */
    static List<TableRow> read(Path file, Columns columns) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not readable as UTF-8", e);
        }
        List<TableRow> rows = new ArrayList<>();
        List<String> header = List.of();
        Records records = new Records(file.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        for (List<String> cells = records.next(); !cells.isEmpty(); cells = records.next()) {
            if (cells.size() == 1 && (cells.get(0).isBlank() || cells.get(0).startsWith("#"))) {
                continue;
            }
            if (header.isEmpty()) {
                header = cells.stream().map(String::strip).toList();
                known(records.place(), header, columns);
            } else {
                rows.add(row(records.place(), columns, header, cells));
            }
        }
        return rows;
    }

    private static void known(Place place, List<String> header, Columns columns) {
        for (String column : header) {
            if (columns.at(column) < 0) {
                throw place.refused("no column \"" + column + "\"; there are " + String.join(", ", columns.names()));
            }
        }
    }

    private static TableRow row(Place place, Columns columns, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw place.refused(cells.size() + " cells under " + header.size() + " columns");
        }
        String[] row = new String[columns.size()];
        Arrays.fill(row, "");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (cell.length() > LARGEST_CELL || cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0) {
                throw place.refused(
                        "a cell with a tab or a line break, or of more than " + LARGEST_CELL + " characters");
            }
            row[columns.at(header.get(i))] = cell;
        }
        return TableRow.of(place.file(), place.line(), columns, row);
    }

    /** Goes through the records of a CSV text. */
    private static final class Records {
        private final String file;
        private final String text;
        private int at;
        private int line = 1;
        private int start = 1;

        Records(String file, String text) {
            this.file = file;
            this.text = text;
        }

        Place place() {
            return new Place(file, start);
        }

        /** The next record's cells; none at the end. */
        List<String> next() {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            start = line;
            while (at < text.length()) {
                char c = text.charAt(at++);
                line += c == '\n' ? 1 : 0;
                if (c == '"' && quoted && at < text.length() && text.charAt(at) == '"') {
                    cell.append(text.charAt(at++));
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else if (c == '\n' && !quoted) {
                    cells.add(cell.toString());
                    return cells;
                } else if (c != '\r' || quoted) {
                    cell.append(c);
                }
            }
            if (quoted) {
                throw place().refused("a quotation mark that is never closed");
            }
            if (!cells.isEmpty() || !cell.isEmpty()) {
                cells.add(cell.toString());
            }
            return cells;
        }
    }
}
