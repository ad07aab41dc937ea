package org.chancery.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens the tables and models that the reader knows the world by.
 *
 * <p>Those in the jar, or, where a folder is laid over them, that folder's file of the same name.
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

    /** Opens a UTF-8 table. */
    public BufferedReader table(String name) {
        return new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8));
    }
}
