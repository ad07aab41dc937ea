package org.chancery.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
     * A table's rows with their places, those that the folder adds last.
     *
     * @throws IllegalArgumentException with file, line and reason, where a row is malformed
     */
    public List<TableRow> rows(String name) {
        byte[] bytes;
        try (InputStream table = open(name)) {
            bytes = table.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        List<TableRow> rows = new TableText(name, bytes).rows();
        if (overlay.isPresent() && name.endsWith(".tsv")) {
            Path added = overlay.get().resolve(name.substring(0, name.length() - 4) + ".csv");
            if (Files.isRegularFile(added)) {
                rows.addAll(Additions.read(added, new TableText(name, bytes).columns()));
            }
        }
        return rows;
    }
}
