package org.chancery.intake.archive;

import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.chancery.intake.internal.Blob;
import org.chancery.intake.internal.Counting;
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
            AtomicLong packedBytes = new AtomicLong(BUFFER);
            return new Unpacked(
                    new GZIPInputStream(new Counting(stream, packedBytes), BUFFER),
                    new Unpacked.Budget(setting.limits(), packedBytes::get));
        };
        return new Blob(packed.id(), packed.place(), plain, packed.depth() + 1, packed.known(), opener);
    }
}
