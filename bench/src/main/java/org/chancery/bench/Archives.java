package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The .tar archives below a folder, unpacked with the system's tar into a temporary folder while they are needed. */
public final class Archives implements AutoCloseable {
    private final Path unpacked;

    private Archives(Path unpacked) {
        this.unpacked = unpacked;
    }

    /** Unpacks every .tar.xz and .tar.gz below a folder, each into a folder of its own. */
    public static Archives below(Path folder) throws IOException, InterruptedException {
        Archives archives = new Archives(Files.createTempDirectory("chancery-bench-"));
        for (Path archive : archives(folder)) {
            Path into =
                    archives.unpacked.resolve(archive.getFileName().toString().replaceAll("\\.tar\\..*$", ""));
            Files.createDirectories(into);
            int status = new ProcessBuilder(
                            "tar", "-xf", archive.toAbsolutePath().toString(), "-C", into.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                archives.close();
                throw new IOException("tar could not unpack " + archive);
            }
        }
        return archives;
    }

    private static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.tar\\.(xz|gz)$"))
                    .sorted()
                    .toList();
        }
    }

    /** Where they were unpacked; empty where there were none. */
    public Path folder() {
        return unpacked;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(unpacked)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
