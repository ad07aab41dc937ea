package org.chancery.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A row of a table, with its place.
 *
 * @param file the table's name, or the path of the user's file
 * @param line from 1
 * @param cells by column; those of a user's file hold only the columns that it has
 */
public record TableRow(String file, int line, Map<String, String> cells) {
    public TableRow {
        cells = Map.copyOf(cells);
    }

    /** The cell, empty where the row has none. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The cell's items, split at "|". */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** A refusal that names the place. */
    public IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException(file + ", line " + line + ": " + reason);
    }
}
