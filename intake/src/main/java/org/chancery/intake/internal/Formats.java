package org.chancery.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import org.chancery.intake.SourceMap;

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
        return switch (Kind.of(head, blob)) {
            case JSON_LINES -> new JsonLines(blob, stream, setting);
            case JSON -> JsonLines.single(blob, bytes(blob, stream, setting), setting);
            case HTML -> Pages.cursor(blob, bytes(blob, stream, setting), setting);
            case TEXT -> text(blob, bytes(blob, stream, setting), setting);
        };
    }

    private static byte[] bytes(Blob blob, BufferedInputStream stream, Setting setting) throws IOException {
        try (stream) {
            return Bytes.all(stream, setting.limits().reportBytes(), "it");
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
}
