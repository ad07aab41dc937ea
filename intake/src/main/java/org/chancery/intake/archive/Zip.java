package org.chancery.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chancery.intake.Limits;
import org.chancery.intake.internal.Blob;
import org.chancery.intake.internal.Bytes;
import org.chancery.intake.internal.Cursor;
import org.chancery.intake.internal.Ids;
import org.chancery.intake.internal.Known;
import org.chancery.intake.internal.Refusal;
import org.chancery.intake.internal.Setting;

/**
 * The members of a ZIP file, by name; folders and hidden files are left out.
 *
 * <p>An archive that is no file of its own (standard input, within another) is first put into a temporary file, so that
 * its table of contents can be gone by: reading on past a broken or encrypted member needs that.
 */
public final class Zip implements Cursor {
    private final Blob blob;
    private final ZipFile file;
    private final Optional<Path> temporary;
    private final Iterator<? extends ZipEntry> entries;
    private final Ids ids;
    private final Unpacked.Budget budget;

    private Zip(Blob blob, Path path, Optional<Path> temporary, Limits limits) throws IOException {
        this.blob = blob;
        this.temporary = temporary;
        file = new ZipFile(path.toFile());
        if (file.size() > limits.archiveEntries()) {
            file.close();
            throw new Refusal("it has " + file.size() + " members, more than " + limits.archiveEntries());
        }
        if (file.getEntry("[Content_Types].xml") != null || file.getEntry("mimetype") != null) {
            file.close();
            throw new Refusal("an office document or e-book: save it as PDF, HTML or text");
        }
        List<ZipEntry> wanted = new ArrayList<>();
        file.stream().filter(Zip::isWanted).forEach(wanted::add);
        wanted.sort(Comparator.comparing(ZipEntry::getName));
        entries = wanted.iterator();
        ids = new Ids(wanted.stream().map(ZipEntry::getName).toList());
        long size = Files.size(path);
        forget();
        budget = new Unpacked.Budget(limits, () -> size);
    }

    /** Opens an archive, of which {@code stream} is the beginning of the bytes. */
    public static Cursor open(Blob blob, InputStream stream, Setting setting) throws IOException {
        if (blob.file().isPresent()) {
            stream.close();
            return new Zip(blob, blob.file().get(), Optional.empty(), setting.limits());
        }
        Path temporary = Files.createTempFile("chancery-", ".zip");
        try (stream) {
            Files.copy(
                    Bytes.limited(stream, setting.limits().archiveBytes()),
                    temporary,
                    StandardCopyOption.REPLACE_EXISTING);
            return new Zip(blob, temporary, Optional.of(temporary), setting.limits());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    @Override
    public Step next() {
        if (!entries.hasNext()) {
            return new End();
        }
        ZipEntry entry = entries.next();
        String name = entry.getName();
        Blob.Opener opener = () -> {
            InputStream member = file.getInputStream(entry);
            if (member == null) {
                throw new Refusal("the member is no longer there");
            }
            return new Unpacked(member, budget);
        };
        return new Inner(new Blob(
                ids.of(name), blob.place() + ", member " + name, name, blob.depth() + 1, Known.NOTHING, opener));
    }

    private static boolean isWanted(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && !name.startsWith(".") && !name.contains("/.") && !name.startsWith("__MACOSX/");
    }

    /** Where the system lets an open file go, nothing of it stays behind even where the process is killed. */
    private void forget() {
        temporary.ifPresent(path -> path.toFile().delete());
    }

    @Override
    public void close() throws IOException {
        file.close();
        forget();
    }
}
