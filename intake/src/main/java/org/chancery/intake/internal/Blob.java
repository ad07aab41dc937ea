package org.chancery.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A named thing whose bytes are still to be read: a file, a member of an archive, the answer of a server.
 *
 * @param id what its report is called unless it says otherwise
 * @param place for messages
 * @param name the file name or address, by whose ending its format may be guessed
 * @param depth how many archives it lies in
 * @param file the file that it is, where it is one of its own
 */
public record Blob(String id, String place, String name, int depth, Known known, Optional<Path> file, Opener opener) {
    /** A thing that is no file of its own. */
    public Blob(String id, String place, String name, int depth, Known known, Opener opener) {
        this(id, place, name, depth, known, Optional.empty(), opener);
    }

    /** Opens the bytes; called once. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    /** A file name without its folder and ending. */
    static String stem(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain =
                last.toLowerCase(java.util.Locale.ROOT).endsWith(".gz") ? last.substring(0, last.length() - 3) : last;
        int dot = plain.lastIndexOf('.');
        String stem = dot > 0 ? plain.substring(0, dot) : plain;
        return stem.isBlank() ? (last.isBlank() ? "report" : last) : stem;
    }
}
