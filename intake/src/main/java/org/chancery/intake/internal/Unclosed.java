package org.chancery.intake.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose end of use does not close what lies under it: standard input, the archive around a member. */
public final class Unclosed extends FilterInputStream {
    public Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return in.read(into, offset, length);
    }

    @Override
    public void close() {
        // the owner of the stream closes it
    }
}
