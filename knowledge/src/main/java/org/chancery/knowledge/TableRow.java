package org.chancery.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A row of a table, with its place. */
public final class TableRow {
    private final String file;
    private final int line;
    private final List<String> columns;
    private final String[] cells;

    /** @param cells in the order of the columns, as many as there are; not copied */
    TableRow(String file, int line, List<String> columns, String[] cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        if (cells.length != columns.size()) {
            throw refused(cells.length + " cells under " + columns.size() + " columns");
        }
    }

    /** The table's name, or the path of the user's file. */
    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** The cell without the blanks around it; empty where the row, or the table, has none. */
    public String get(String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : cells[at];
    }

    /** The cell's items, split at "|". */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /**
     * The cell's day, empty where the cell is.
     *
     * @throws IllegalArgumentException with file, line and reason, where it is not written YYYY-MM-DD
     */
    public Optional<LocalDate> day(String column) {
        return get(column).isEmpty() ? Optional.empty() : Optional.of(read(column, TableRow::date));
    }

    /** ISO 8601, read by hand: tables have tens of thousands of dates. */
    private static LocalDate date(String cell) {
        if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
            throw new DateTimeException("no date as YYYY-MM-DD");
        }
        return LocalDate.of(
                Integer.parseInt(cell, 0, 4, 10), Integer.parseInt(cell, 5, 7, 10), Integer.parseInt(cell, 8, 10, 10));
    }

    /**
     * What {@code reading} makes of the cell.
     *
     * @throws IllegalArgumentException with file, line and reason, where it refuses the cell
     */
    public <T> T read(String column, Function<String, T> reading) {
        try {
            return reading.apply(get(column));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    refused("\"" + get(column) + "\" is no " + column + ": " + e.getMessage())
                            .getMessage(),
                    e);
        }
    }

    /** A refusal that names the place. */
    public IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException(file + ", line " + line + ": " + reason);
    }

    /** For whoever reads a failed test. */
    @Override
    public String toString() {
        return file + ", line " + line + ": " + String.join(" | ", cells);
    }
}
