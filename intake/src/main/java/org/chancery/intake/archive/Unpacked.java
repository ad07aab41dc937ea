package org.chancery.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.chancery.intake.Limits;
import org.chancery.intake.internal.Refusal;

/** Unpacked bytes, no more of them than the limits allow for so many packed ones. */
final class Unpacked extends FilterInputStream {
    private static final long FREE = 10_000_000;

    private final Budget budget;

    /** What has been unpacked from one archive so far, of how much. */
    static final class Budget {
        private final Limits limits;
        private final LongSupplier packed;
        private long unpacked;

        Budget(Limits limits, LongSupplier packed) {
            this.limits = limits;
            this.packed = packed;
        }

        private void spend(long bytes) throws IOException {
            unpacked += bytes;
            if (unpacked > limits.archiveBytes()) {
                throw new Refusal("it unpacks to more than " + Limits.megabytes(limits.archiveBytes()));
            }
            if (unpacked > FREE && unpacked / limits.archiveRatio() > packed.getAsLong()) {
                throw new Refusal("it unpacks to more than " + limits.archiveRatio()
                        + " times its size: not read on, as a decompression bomb would");
            }
        }
    }

    Unpacked(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        budget.spend(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        budget.spend(Math.max(0, count));
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
