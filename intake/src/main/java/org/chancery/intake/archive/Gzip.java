package org.chancery.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.chancery.intake.internal.Blob;
import org.chancery.intake.internal.Setting;

/** A gzip file: one thing, packed. */
public final class Gzip {
    private static final int BUFFER = 65_536;

    private Gzip() {}

    /** What is packed in it. */
    public static Blob inside(Blob packed, InputStream stream, Setting setting) {
        String name = packed.name();
        String plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        Blob.Opener opener = () -> {
            Counting counting = new Counting(stream);
            return new Unpacked(
                    new GZIPInputStream(counting, BUFFER),
                    new Unpacked.Budget(setting.limits(), () -> counting.count + BUFFER));
        };
        return new Blob(packed.id(), packed.place(), plain, packed.depth() + 1, packed.known(), opener);
    }

    /** Counts the packed bytes. */
    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
