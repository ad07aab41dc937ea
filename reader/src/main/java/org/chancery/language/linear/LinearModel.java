package org.chancery.language.linear;

import java.util.Arrays;

/**
 * A trained linear model: for each feature the classes it speaks for or against.
 *
 * <p>A weight is a signed byte, shifted left by its row's exponent, so that a decision is a sum of small integers and
 * comes out the same on every machine. Immutable.
 */
public final class LinearModel implements Scorer {
    /** A row with more cells than this share of the classes is laid out in full, so that it is added in one sweep. */
    private static final int DENSE_SHARE = 8;

    private static final int LANES = 3;
    private static final int LANE_BITS = 21;
    private static final int BLOCK = 4;
    private static final int ABSENT = Integer.MAX_VALUE;

    private final int classes;
    /** Open addressing: a feature's hash, then where its row starts, among the full rows if below zero. */
    private final int[] slots;

    private final int mask;
    /** A row: how many cells and the exponent, then cells of class and weight. */
    private final short[] rows;

    /**
     * Rows in full, three classes in a long, each the factor of a power of 2^21: adding longs adds all three, for no
     * sum comes near 2^20.
     */
    private final long[] full;

    /** How many longs a full row has, a multiple of {@link #BLOCK}. */
    private final int width;

    private LinearModel(int classes, int[] slots, short[] rows, long[] full) {
        this.classes = classes;
        this.slots = slots;
        this.mask = slots.length / 2 - 1;
        this.rows = rows;
        this.full = full;
        this.width = width(classes);
    }

    private static int width(int classes) {
        return (classes + LANES * BLOCK - 1) / (LANES * BLOCK) * BLOCK;
    }

    /** Reads what the workshop's writer wrote: counts, sorted hashes as differences, row heads, classes, weights. */
    public static LinearModel read(Packed packed) {
        int classes = packed.number();
        int features = packed.number();
        int cells = packed.number();
        int[] hashes = new int[features];
        int last = 0;
        for (int i = 0; i < features; i++) {
            last += packed.number();
            hashes[i] = last;
        }
        short[] rows = new short[features + cells];
        int[] starts = new int[features];
        int at = 0;
        int dense = 0;
        for (int i = 0; i < features; i++) {
            int count = packed.number();
            starts[i] = at;
            rows[at] = (short) (count | packed.single() << 8);
            at += count + 1;
            dense += dense(count, classes) ? 1 : 0;
        }
        readCells(packed, rows, starts);
        long[] full = new long[dense * width(classes)];
        layOut(classes, rows, starts, full);
        return new LinearModel(classes, index(hashes, starts), rows, full);
    }

    private static boolean dense(int count, int classes) {
        return count * DENSE_SHARE > classes && classes >= 2 * DENSE_SHARE;
    }

    /** Copies the fuller rows; what starts them then points there. */
    private static void layOut(int classes, short[] rows, int[] starts, long[] full) {
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            int count = rows[starts[i]] & 255;
            if (dense(count, classes)) {
                int exponent = rows[starts[i]] >> 8;
                for (int k = starts[i] + 1; k <= starts[i] + count; k++) {
                    int klass = rows[k] >> 8 & 255;
                    long weight = (byte) rows[k] << exponent;
                    full[at + klass / LANES] += weight << LANE_BITS * (klass % LANES);
                }
                starts[i] = ~at;
                at += width(classes);
            }
        }
    }

    private static void readCells(Packed packed, short[] rows, int[] starts) {
        for (int start : starts) {
            int count = rows[start] & 255;
            for (int i = 1; i <= count; i++) {
                rows[start + i] = (short) (packed.single() << 8);
            }
        }
        for (int start : starts) {
            int count = rows[start] & 255;
            for (int i = 1; i <= count; i++) {
                rows[start + i] |= (short) (packed.single() & 255);
            }
        }
    }

    private static int[] index(int[] hashes, int[] starts) {
        int capacity = Math.max(4, Integer.highestOneBit(Math.max(1, hashes.length)) * 4);
        int[] slots = new int[capacity * 2];
        int mask = capacity - 1;
        for (int i = 0; i < hashes.length; i++) {
            int slot = hashes[i] & mask;
            while (slots[slot * 2] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot * 2] = hashes[i];
            slots[slot * 2 + 1] = starts[i];
        }
        return slots;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        // All slots, then all rows, are fetched before any is looked at: the processor waits for many at once.
        int size = features.size();
        int[] fetched = features.fetched();
        for (int i = 0; i < size; i++) {
            fetched[i] = slots[(features.get(i) & mask) * 2];
        }
        int[] found = features.rows();
        int dense = 0;
        int sparse = found.length;
        for (int i = 0; i < size; i++) {
            int start = fetched[i] == 0 ? ABSENT : start(features.get(i));
            if (start < 0) {
                found[dense++] = ~start;
            } else if (start != ABSENT) {
                found[--sparse] = start;
            }
        }
        for (int i = sparse; i < found.length; i++) {
            fetched[i] = rows[found[i]];
        }
        for (int i = sparse; i < found.length; i++) {
            add(found[i], fetched[i], scores);
        }
        sweep(found, dense, scores);
    }

    /** Where a feature's row starts; {@link #ABSENT} where the model does not know it. */
    private int start(int hash) {
        int slot = hash & mask;
        while (slots[slot * 2] != hash) {
            if (slots[slot * 2] == 0) {
                return ABSENT;
            }
            slot = slot + 1 & mask;
        }
        return slots[slot * 2 + 1];
    }

    private void add(int start, int head, float[] scores) {
        int count = head & 255;
        int exponent = head >> 8;
        for (int i = start + 1; i <= start + count; i++) {
            int cell = rows[i];
            scores[cell >> 8 & 255] += (byte) cell << exponent;
        }
    }

    /** Adds full rows, a block of longs at a time, so that the sums stay in registers. */
    private void sweep(int[] starts, int count, float[] scores) {
        for (int at = 0; at < width; at += BLOCK) {
            long first = 0;
            long second = 0;
            long third = 0;
            long fourth = 0;
            for (int i = 0; i < count; i++) {
                int from = starts[i] + at;
                first += full[from];
                second += full[from + 1];
                third += full[from + 2];
                fourth += full[from + 3];
            }
            unpack(first, at, scores);
            unpack(second, at + 1, scores);
            unpack(third, at + 2, scores);
            unpack(fourth, at + 3, scores);
        }
    }

    private void unpack(long sums, int at, float[] scores) {
        long left = sums;
        for (int c = at * LANES; c < Math.min(classes, (at + 1) * LANES); c++) {
            long lane = left << 64 - LANE_BITS >> 64 - LANE_BITS;
            scores[c] += lane;
            left = left - lane >> LANE_BITS;
        }
    }
}
