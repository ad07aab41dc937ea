package org.chancery.intake.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.intake.Arrival;

/**
 * What there is to read: the inputs with folders laid open, before a byte is read.
 *
 * <p>A file's report is called by the file's name without its ending, or by its path where two files would share that.
 *
 * @param bytes of all the files, unless something else is among the inputs
 */
record Plan(List<Cursor.Step> steps, OptionalLong bytes) {
    /** A file found, or why an input has none. */
    private sealed interface Found {}

    private record InFile(Path path, String place, String relative) implements Found {}

    private record Other(Cursor.Step step) implements Found {}

    static Plan of(List<String> inputs, Setting setting, AtomicLong read) {
        List<Found> found = new ArrayList<>();
        for (String input : inputs) {
            look(input, setting, read, found);
        }
        List<String> files = new ArrayList<>();
        for (Found each : found) {
            if (each instanceof InFile file) {
                files.add(file.relative());
            }
        }
        Ids ids = new Ids(files);
        List<Cursor.Step> steps = new ArrayList<>();
        for (Found each : found) {
            steps.add(each instanceof InFile file ? step(file, ids, read) : ((Other) each).step());
        }
        return new Plan(steps, size(found));
    }

    private static void look(String input, Setting setting, AtomicLong read, List<Found> found) {
        if (input.startsWith("http://") || input.startsWith("https://")) {
            found.add(new Other(new Cursor.Nested(new Addresses(List.of(input), input, setting), input, input)));
            return;
        }
        if (input.equals("-")) {
            Blob.Opener stdin = () -> new Counting(new Unclosed(setting.standardInput()), read);
            found.add(new Other(new Cursor.Inner(new Blob("stdin", "standard input", "-", 0, Known.NOTHING, stdin))));
            return;
        }
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                walk(path, path, found);
            } else if (Files.exists(path)) {
                found.add(new InFile(path, input, path.toString()));
            } else {
                found.add(refused(input, "no such file or folder"));
            }
        } catch (InvalidPathException e) {
            found.add(refused(input, "no such file or folder"));
        }
    }

    /** All files below, by name; hidden ones and folders behind links are left out. */
    private static void walk(Path root, Path folder, List<Found> found) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            found.add(refused(folder.toString(), Faults.say(e)));
            return;
        }
        entries.sort(Comparator.comparing(p -> p.getFileName().toString()));
        for (Path entry : entries) {
            if (entry.getFileName().toString().startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                walk(root, entry, found);
            } else if (!Files.isDirectory(entry)) {
                found.add(new InFile(
                        entry, entry.toString(), root.relativize(entry).toString()));
            }
        }
    }

    private static Found refused(String input, String why) {
        return new Other(new Cursor.Ready(new Arrival.Refused(Blob.stem(input), input, why)));
    }

    private static Cursor.Step step(InFile file, Ids ids, AtomicLong read) {
        Blob.Opener opener = () -> new Counting(Files.newInputStream(file.path()), read);
        return new Cursor.Inner(new Blob(
                ids.of(file.relative()),
                file.place(),
                file.path().toString(),
                0,
                Known.NOTHING,
                Optional.of(file.path()),
                opener));
    }

    private static OptionalLong size(List<Found> found) {
        long sum = 0;
        for (Found each : found) {
            if (each instanceof InFile file) {
                sum += file.path().toFile().length();
            } else if (!(((Other) each).step() instanceof Cursor.Ready)) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(sum);
    }
}
