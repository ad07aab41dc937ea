package org.chancery.intake.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are read. */
public final class Counting extends FilterInputStream {
    private final AtomicLong count;

    /** Adds them to a count. */
    public Counting(InputStream in, AtomicLong count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count.addAndGet(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = in.read(into, offset, length);
        count.addAndGet(Math.max(0, read));
        return read;
    }
}
