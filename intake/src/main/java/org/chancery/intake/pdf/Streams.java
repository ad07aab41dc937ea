package org.chancery.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.chancery.intake.Limits;
import org.chancery.intake.internal.Refusal;

/** A look at a PDF's packed streams before anything unpacks them into memory. */
final class Streams {
    private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 256_000_000;

    private Streams() {}

    /** Refuses a file one of whose streams unpacks to more than anyone writes on a page. */
    static void check(byte[] bytes) throws Refusal {
        byte[] sink = new byte[65_536];
        int at = find(bytes, START, 0);
        while (at >= 0) {
            int data = at + START.length;
            while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
                data++;
            }
            int end = find(bytes, END, data);
            int stop = end < 0 ? bytes.length : end;
            if (unpacked(bytes, data, stop, sink) > MOST) {
                throw new Refusal("a stream in it unpacks to more than " + Limits.megabytes(MOST));
            }
            at = end < 0 ? -1 : find(bytes, START, end + END.length);
        }
    }

    private static long unpacked(byte[] bytes, int from, int to, byte[] sink) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, from, to - from);
        long sum = 0;
        try {
            for (int count = inflater.inflate(sink); count > 0 && sum <= MOST; count = inflater.inflate(sink)) {
                sum += count;
            }
        } catch (DataFormatException e) {
            return sum; // packed in another way, or not at all
        } finally {
            inflater.end();
        }
        return sum;
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i + wanted.length <= bytes.length; i++) {
            int k = 0;
            while (k < wanted.length && bytes[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
