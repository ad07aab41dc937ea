package org.chancery.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a table: UTF-8, a row a line, cells between tabs, the first row the columns; blank lines and those that start
 * with "#" are left out. On bytes, as the tables are large and most of their cells ASCII.
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
        List<String> columns = columns();
        List<TableRow> rows = new ArrayList<>(bytes.length / 64 + 1);
        while (toNextRow()) {
            int start = at;
            rows.add(new TableRow(name, line, columns, cells(start, toEndOfLine())));
        }
        return rows;
    }

    /** The columns; to be called first. */
    List<String> columns() {
        if (!toNextRow()) {
            return List.of();
        }
        int start = at;
        return List.of(cells(start, toEndOfLine()));
    }

    /** Goes to the start of the next line that is a row; false at the end. */
    private boolean toNextRow() {
        while (at < bytes.length) {
            line++;
            int start = at;
            int end = toEndOfLine();
            if (bytes[start] != '#' && !isBlank(start, end)) {
                at = start;
                return true;
            }
        }
        return false;
    }

    /** Goes to the start of the next line; returns where this one ends. */
    private int toEndOfLine() {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        at = end + 1;
        return end > 0 && bytes[end - 1] == '\r' ? end - 1 : end;
    }

    private boolean isBlank(int from, int to) {
        int i = from;
        while (i < to && isBlank(bytes[i])) {
            i++;
        }
        return i >= to;
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\t' || letter == '\r';
    }

    private String[] cells(int from, int to) {
        int tabs = 0;
        for (int i = from; i < to; i++) {
            tabs += bytes[i] == '\t' ? 1 : 0;
        }
        String[] cells = new String[tabs + 1];
        int start = from;
        for (int i = 0; i < cells.length; i++) {
            int end = start;
            while (end < to && bytes[end] != '\t') {
                end++;
            }
            cells[i] = cell(start, end);
            start = end + 1;
        }
        return cells;
    }

    private String cell(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && bytes[start] == ' ') {
            start++;
        }
        while (end > start && bytes[end - 1] == ' ') {
            end--;
        }
        return start == end ? "" : new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
