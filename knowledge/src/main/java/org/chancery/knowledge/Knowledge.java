package org.chancery.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the tables and models that the reader knows the world by.
 *
 * <p>Those in the jar, or, where a folder is laid over them, that folder's file of the same name. A folder's
 * {@code party/holders.csv} adds its rows to {@code party/holders.tsv}; so for every table.
 */
public final class Knowledge {
    private final Optional<Path> overlay;

    private Knowledge(Optional<Path> overlay) {
        this.overlay = overlay;
    }

    /** What is in the jar. */
    public static Knowledge bundled() {
        return new Knowledge(Optional.empty());
    }

    /** What is in the jar, with a folder's files in place of those of the same name. */
    public static Knowledge over(Path folder) {
        return new Knowledge(Optional.of(folder));
    }

    /**
     * Opens a table or model by its path below {@code org/chancery/knowledge}: "states.tsv", "models/parser.bin".
     *
     * @throws UncheckedIOException where there is no such file, or it cannot be read
     */
    public InputStream open(String name) {
        try {
            if (overlay.isPresent() && Files.isRegularFile(overlay.get().resolve(name))) {
                return Files.newInputStream(overlay.get().resolve(name));
            }
            InputStream stream = Knowledge.class.getResourceAsStream(name);
            if (stream == null) {
                throw new IOException("no knowledge file " + name);
            }
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a UTF-8 table: its rows, and those that the folder adds to it.
     *
     * @throws IllegalArgumentException with file, line and reason, where an added row is malformed
     */
    public BufferedReader table(String name) {
        BufferedReader base = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8));
        Optional<Path> added = additions(name);
        if (added.isEmpty()) {
            return base;
        }
        try (base) {
            List<String> lines = new ArrayList<>(base.lines().toList());
            List<String> columns = columns(lines);
            for (TableRow row : Additions.read(added.get(), columns)) {
                lines.add(String.join("\t", columns.stream().map(row::get).toList()));
            }
            return new BufferedReader(new StringReader(String.join("\n", lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * A table's rows with their places, those that the folder adds last.
     *
     * @throws IllegalArgumentException with file, line and reason, where a row is malformed
     */
    public List<TableRow> rows(String name) {
        List<String> lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))
                .lines()
                .toList();
        List<String> columns = columns(lines);
        List<TableRow> rows = new ArrayList<>();
        boolean header = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                if (!header) {
                    rows.add(row(name, i + 1, columns, line));
                }
                header = false;
            }
        }
        additions(name).ifPresent(file -> rows.addAll(Additions.read(file, columns)));
        return rows;
    }

    private static TableRow row(String name, int line, List<String> columns, String text) {
        String[] cells = text.split("\t", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
            row.put(columns.get(i), cells[i].strip());
        }
        TableRow made = new TableRow(name, line, row);
        if (cells.length > columns.size()) {
            throw made.refused(cells.length + " cells under " + columns.size() + " columns");
        }
        return made;
    }

    private static List<String> columns(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(line -> List.of(line.split("\t", -1)))
                .orElse(List.of());
    }

    /** "party/holders.csv" in the folder adds rows to party/holders.tsv. */
    private Optional<Path> additions(String name) {
        return overlay.filter(folder -> name.endsWith(".tsv"))
                .map(folder -> folder.resolve(name.substring(0, name.length() - 4) + ".csv"))
                .filter(Files::isRegularFile);
    }
}
