package org.chancery.app.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.chancery.ledger.LedgerException;

/** Where an export goes: a file, which is whole or not there, or standard output. */
final class Output {
    private Output() {}

    /** What writes. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes to the file, or to standard output where none is given. */
    static void write(Optional<Path> file, Writing writing) {
        try {
            if (file.isPresent()) {
                replace(file.get(), writing);
            } else {
                writing.to(System.out);
                System.out.flush();
            }
        } catch (IOException e) {
            throw new LedgerException(
                    "could not write " + file.map(Path::toString).orElse("the export") + ": " + e.getMessage(), e);
        }
    }

    private static void replace(Path file, Writing writing) throws IOException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("."));
        Path draft = folder.resolve("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                writing.to(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
