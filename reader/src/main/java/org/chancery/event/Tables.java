package org.chancery.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Knowledge;

/** Reads tab-separated tables: comments, blank lines and the header left out. */
final class Tables {
    private Tables() {}

    static List<String[]> rows(Knowledge knowledge, String name, int columns) {
        try (BufferedReader reader = knowledge.table("event/" + name)) {
            List<String[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(checked(name, line.split("\t", -1), columns));
                }
            }
            return List.copyOf(rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String[] checked(String name, String[] row, int columns) {
        if (row.length != columns) {
            throw new IllegalArgumentException(name + ": " + columns + " columns, not " + String.join(" | ", row));
        }
        return row;
    }
}
