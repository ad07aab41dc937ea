package org.chancery.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a table: UTF-8, a row a line, cells between tabs, the first row the columns; blank lines and those that start
 * with "#" are left out. On bytes, as the tables are large and few of their cells are ever asked for.
 */
final class TableText {
    private final String name;
    private final byte[] bytes;
    private int at;
    private int line;

    TableText(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.at = startsWithMark(bytes) ? 3 : 0;
    }

    /** The byte order mark that some editors write. */
    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** All rows below the columns. */
    List<TableRow> rows() {
        Columns columns = columns();
        List<TableRow> rows = new ArrayList<>(bytes.length / 64 + 1);
        while (toRow()) {
            int start = at;
            rows.add(new TableRow(name, line, columns, bytes, start, ends(columns.size())));
        }
        return rows;
    }

    /** The columns; to be called first. */
    Columns columns() {
        List<String> names = new ArrayList<>();
        if (toRow()) {
            int start = at;
            toNextLine();
            for (String name : new String(bytes, start, at - start, StandardCharsets.UTF_8).split("\t", -1)) {
                names.add(name.strip());
            }
        }
        return new Columns(names);
    }

    /** Goes to the start of the next line that is a row; false at the end. */
    private boolean toRow() {
        while (at < bytes.length) {
            line++;
            int start = at;
            if (bytes[start] != '#' && !isBlank(start)) {
                return true;
            }
            toNextLine();
        }
        return false;
    }

    private boolean isBlank(int start) {
        int i = start;
        while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r')) {
            i++;
        }
        return i == bytes.length || bytes[i] == '\n';
    }

    private void toNextLine() {
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        at = Math.min(at + 1, bytes.length);
    }

    /** Where the cells of this line end; goes to the next. */
    private int[] ends(int columns) {
        int[] ends = new int[columns];
        int cells = 0;
        int i = at;
        boolean more = true;
        while (more) {
            while (i < bytes.length && bytes[i] != '\t' && bytes[i] != '\n') {
                i++;
            }
            if (cells < columns) {
                ends[cells] = i;
            }
            cells++;
            more = i < bytes.length && bytes[i] == '\t';
            i++;
        }
        at = i;
        if (cells != columns) {
            throw TableRow.refused(name, line, cells + " cells under " + columns + " columns");
        }
        return ends;
    }
}
