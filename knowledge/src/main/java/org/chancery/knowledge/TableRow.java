package org.chancery.knowledge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A row of a table, with its place. A cell becomes a string when it is asked for. */
public final class TableRow {
    private static final int DATE_LENGTH = 10;

    private final String file;
    private final int line;
    private final Columns columns;
    private final byte[] bytes;
    private final int start;
    private final int[] ends;

    /**
     * A row of a text; arrays are not copied.
     *
     * @param bytes of the whole table, in UTF-8
     * @param start where the first cell starts
     * @param ends where each column's cell ends; the next starts one further
     */
    TableRow(String file, int line, Columns columns, byte[] bytes, int start, int[] ends) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.bytes = bytes;
        this.start = start;
        this.ends = ends;
    }

    /** A row of cells, as many as there are columns. */
    static TableRow of(String file, int line, Columns columns, String[] cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] ends = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            bytes.writeBytes(cells[i].getBytes(StandardCharsets.UTF_8));
            ends[i] = bytes.size();
            bytes.write('\t');
        }
        return new TableRow(file, line, columns, bytes.toByteArray(), 0, ends);
    }

    /** The table's name, or the path of the user's file. */
    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** The cell without the blanks around it; empty where it is, or where the table has no such column. */
    public String get(String column) {
        int at = columns.at(column);
        if (at < 0) {
            return "";
        }
        int from = from(at);
        int to = to(at, from);
        return from == to ? "" : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private int from(int column) {
        int from = column == 0 ? start : ends[column - 1] + 1;
        while (from < ends[column] && bytes[from] == ' ') {
            from++;
        }
        return from;
    }

    private int to(int column, int from) {
        int to = ends[column];
        while (to > from && (bytes[to - 1] == ' ' || bytes[to - 1] == '\r')) {
            to--;
        }
        return to;
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
        int at = columns.at(column);
        if (at < 0) {
            return Optional.empty();
        }
        int from = from(at);
        int length = to(at, from) - from;
        try {
            return length == 0 ? Optional.empty() : Optional.of(day(from, length));
        } catch (DateTimeException e) {
            throw refused("\"" + get(column) + "\" is no date (" + column + ")", e);
        }
    }

    /** ISO 8601, read by hand: tables have tens of thousands of dates. */
    private LocalDate day(int from, int length) {
        if (length != DATE_LENGTH || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            throw new DateTimeException("not YYYY-MM-DD");
        }
        return LocalDate.of(number(from, 4), number(from + 5, 2), number(from + 8, 2));
    }

    private int number(int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                throw new DateTimeException("not YYYY-MM-DD");
            }
            number = number * 10 + bytes[i] - '0';
        }
        return number;
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
            throw refused("\"" + get(column) + "\" is no " + column + ": " + e.getMessage(), e);
        }
    }

    /** A refusal that names the place. */
    public IllegalArgumentException refused(String reason) {
        return refused(file, line, reason);
    }

    static IllegalArgumentException refused(String file, int line, String reason) {
        return new IllegalArgumentException(file + ", line " + line + ": " + reason);
    }

    private IllegalArgumentException refused(String reason, RuntimeException cause) {
        return new IllegalArgumentException(refused(reason).getMessage(), cause);
    }

    /** For whoever reads a failed test. */
    @Override
    public String toString() {
        return file + ", line " + line + ": "
                + new String(bytes, start, ends[ends.length - 1] - start, StandardCharsets.UTF_8);
    }
}
