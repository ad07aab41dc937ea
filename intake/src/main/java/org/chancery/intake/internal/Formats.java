package org.chancery.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.intake.SourceMap;
import org.chancery.intake.archive.Gzip;
import org.chancery.intake.archive.Warc;
import org.chancery.intake.archive.Zip;
import org.chancery.intake.feed.Feeds;
import org.chancery.intake.pdf.Pdf;
import org.chancery.intake.table.Csv;

/** Opens a thing by what it is. */
final class Formats {
    private Formats() {}

    static Cursor open(Blob blob, Setting setting) throws IOException {
        BufferedInputStream stream = Bytes.buffered(blob.opener().open());
        try {
            return open(blob, stream, setting);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            stream.close();
            throw e;
        }
    }

    private static Cursor open(Blob blob, BufferedInputStream stream, Setting setting) throws IOException {
        byte[] head = Bytes.head(stream);
        if (head.length == 0) {
            throw new Refusal("empty");
        }
        if (blob.depth() > setting.limits().archiveDepth()) {
            throw new Refusal("it lies in more than " + setting.limits().archiveDepth() + " archives");
        }
        Optional<String> unread = setting.unread().message(head);
        if (unread.isPresent()) {
            throw new Refusal(unread.get());
        }
        return switch (Kind.of(head, blob)) {
            case JSON_LINES -> new JsonLines(blob, stream, setting);
            case CSV -> Csv.open(blob, stream, head, setting);
            case ZIP -> Zip.open(blob, stream, setting);
            case GZIP -> Cursor.over(List.of(new Cursor.Inner(Gzip.inside(blob, stream, setting))));
            case WARC -> Warc.open(blob, stream);
            case JSON -> JsonLines.single(blob, bytes(stream, setting.limits().reportBytes()), setting);
            case HTML -> Pages.cursor(blob, bytes(stream, setting.limits().reportBytes()), setting);
            case PDF -> Cursor.of(Pdf.read(blob, bytes(stream, setting.limits().reportBytes()), setting));
            case FEED -> Feeds.cursor(blob, bytes(stream, setting.limits().feedBytes()), setting);
            case ADDRESSES -> addresses(blob, bytes(stream, setting.limits().reportBytes()), setting);
            case TEXT -> text(blob, bytes(stream, setting.limits().reportBytes()), setting);
        };
    }

    private static byte[] bytes(BufferedInputStream stream, long limit) throws IOException {
        try (stream) {
            return Bytes.all(stream, limit, "it");
        }
    }

    private static Cursor text(Blob blob, byte[] bytes, Setting setting) {
        Decoded decoded = Decoded.of(bytes, blob.place());
        return Cursor.of(Receiving.of(
                Receiving.report(blob, decoded.text(), setting),
                blob.place(),
                decoded.warnings(),
                SourceMap.identity(),
                setting.limits()));
    }

    private static Cursor addresses(Blob blob, byte[] bytes, Setting setting) {
        List<String> addresses = Decoded.of(bytes, blob.place())
                .text()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .toList();
        return new Addresses(addresses, blob.place(), setting);
    }
}
