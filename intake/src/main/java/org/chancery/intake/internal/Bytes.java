package org.chancery.intake.internal;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.chancery.intake.Limits;

/** Reads bytes, never more than a limit. */
public final class Bytes {
    private static final int HEAD = 8192;

    private Bytes() {}

    /** All bytes to the end. */
    public static byte[] all(InputStream stream, long limit, String what) throws IOException {
        byte[] bytes = stream.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 16));
        if (bytes.length > limit) {
            throw new Refusal(what + " is larger than " + Limits.megabytes(limit) + ": not read");
        }
        return bytes;
    }

    /** The first bytes, which stay to be read. */
    static byte[] head(BufferedInputStream stream) throws IOException {
        stream.mark(HEAD);
        byte[] head = stream.readNBytes(HEAD);
        stream.reset();
        return head;
    }

    static BufferedInputStream buffered(InputStream stream) {
        return new BufferedInputStream(stream, 2 * HEAD);
    }

    /** A stream that refuses to give more than so many bytes. */
    public static InputStream limited(InputStream stream, long limit) {
        return new FilterInputStream(stream) {
            private long left = limit;

            @Override
            public int read() throws IOException {
                return spend(in.read(), 1);
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = in.read(into, offset, length);
                return spend(count, count);
            }

            private int spend(int result, int count) throws IOException {
                left -= Math.max(0, count);
                if (left < 0) {
                    throw new Refusal("it is larger than " + Limits.megabytes(limit));
                }
                return result;
            }
        };
    }
}
