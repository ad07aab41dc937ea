package org.chancery.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** What a server packed its answer with, as its Content-Encoding says. */
public final class Packing {
    private static final int ZLIB = 0x78;

    private Packing() {}

    /**
     * The body as it was before, or still in gzip, which its first bytes tell: some crawlers unpack it and leave the
     * header.
     *
     * @throws Refusal where it is packed by what is not read
     */
    public static InputStream opened(InputStream body, String encoding) throws IOException {
        String name = encoding.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity", "gzip", "x-gzip" -> body;
            case "deflate" -> inflated(body);
            case "br" -> throw new Refusal("it is packed with Brotli (br), which is not read");
            case "zstd" -> throw new Refusal("it is packed with Zstandard (zstd), which is not read");
            default -> throw new Refusal("its packing \"" + name + "\" is not one that is read");
        };
    }

    /** As RFC 9110 has it, in a zlib frame; bare, as some servers have it. */
    private static InputStream inflated(InputStream body) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(body);
        buffered.mark(1);
        boolean framed = (buffered.read() & 0x7F) == ZLIB;
        buffered.reset();
        return new InflaterInputStream(buffered, new Inflater(!framed));
    }
}
