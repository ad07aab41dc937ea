package org.chancery.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.chancery.intake.Arrival;
import org.chancery.intake.internal.Blob;
import org.chancery.intake.internal.Cursor;
import org.chancery.intake.internal.Faults;
import org.chancery.intake.internal.Known;
import org.chancery.intake.internal.Packing;
import org.chancery.intake.internal.Unclosed;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Pages, texts, PDFs and feeds that a web archive holds as answered with 200; everything else in it is passed over.
 * After a broken record it goes on with the next that begins as one does.
 */
public final class Warc implements Cursor {
    private static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 65_536;

    private final Blob blob;
    private final ReadableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
    private WarcReader reader;
    private long number;

    private Warc(Blob blob, InputStream stream) throws IOException {
        this.blob = blob;
        channel = Channels.newChannel(stream);
        reader = reader();
    }

    /** Opens an archive, WARC or ARC, unpacked. */
    public static Cursor open(Blob blob, InputStream stream) throws IOException {
        return new Warc(blob, stream);
    }

    private WarcReader reader() throws IOException {
        WarcReader made = new WarcReader(channel, buffer);
        made.setLenient(true);
        return made;
    }

    @Override
    public Step next() throws IOException {
        number++;
        WarcRecord record;
        try {
            Optional<WarcRecord> next = reader.next();
            if (next.isEmpty()) {
                return new End();
            }
            record = next.get();
        } catch (IOException | RuntimeException e) {
            return broken(e);
        }
        return record instanceof WarcTargetRecord target && target.target() != null ? guarded(target) : new Passed();
    }

    private Step broken(Exception fault) throws IOException {
        String place = blob.place() + ", record " + number;
        Arrival refused = new Arrival.Refused(blob.id() + "#" + number, place, "broken record: " + brief(fault));
        if (!goToNextStart()) {
            return new Cursor.Last(refused);
        }
        reader = reader();
        return new Ready(refused);
    }

    /** Without the bytes that jwarc shows of it. */
    private static String brief(Exception fault) {
        String whole = Faults.say(fault);
        int detail = whole.indexOf(" at position");
        return detail < 0 ? whole : whole.substring(0, detail);
    }

    /** Moves the buffer to where the next record seems to begin. */
    private boolean goToNextStart() throws IOException {
        buffer.position(Math.min(buffer.position() + 1, buffer.limit()));
        while (true) {
            for (int at = buffer.position(); at + START.length <= buffer.limit(); at++) {
                if (startsAt(at)) {
                    buffer.position(at);
                    return true;
                }
            }
            buffer.position(Math.max(buffer.position(), buffer.limit() - START.length + 1))
                    .compact();
            int count = channel.read(buffer);
            buffer.flip();
            if (count < 0) {
                return false;
            }
        }
    }

    private boolean startsAt(int at) {
        for (int i = 0; i < START.length; i++) {
            if (buffer.get(at + i) != START[i]) {
                return false;
            }
        }
        return true;
    }

    private Step guarded(WarcTargetRecord record) {
        String place = blob.place() + ", record " + number + " (" + record.target() + ")";
        try {
            return step(record, place);
        } catch (IOException | RuntimeException e) {
            return new Ready(new Arrival.Refused(record.target(), place, "broken record: " + Faults.say(e)));
        }
    }

    private Step step(WarcTargetRecord record, String place) throws IOException {
        String target = record.target();
        if (target.endsWith("/robots.txt") || !target.regionMatches(true, 0, "http", 0, 4)) {
            return new Passed(); // the crawler's own business
        }
        if (record instanceof WarcResponse response) {
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse("");
            if (http.status() != 200 || !isWanted(type)) {
                return new Passed();
            }
            String packing = http.headers().first("Content-Encoding").orElse("");
            return inner(record, place, type, () -> Packing.opened(http.body().stream(), packing));
        }
        String type = record.headers().first("Content-Type").orElse("");
        return record instanceof WarcResource && isWanted(type)
                ? inner(record, place, type, () -> record.body().stream())
                : new Passed();
    }

    private Step inner(WarcTargetRecord record, String place, String type, Blob.Opener opener) {
        String url = record.target();
        return new Inner(new Blob(
                url,
                place,
                url,
                blob.depth() + 1,
                Known.fetched(url, Optional.of(type).filter(t -> !t.isBlank())),
                () -> new Unclosed(opener.open())));
    }

    private static boolean isWanted(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        return type.isBlank()
                || type.startsWith("text/html")
                || type.startsWith("text/plain")
                || type.contains("xhtml")
                || type.startsWith("application/pdf")
                || type.contains("rss")
                || type.contains("atom");
    }

    @Override
    public void close() throws IOException {
        reader.close();
        channel.close();
    }
}
