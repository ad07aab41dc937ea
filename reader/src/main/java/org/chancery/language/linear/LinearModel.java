package org.chancery.language.linear;

import java.util.Arrays;

/**
 * A trained linear model: for each feature the classes it speaks for or against.
 *
 * <p>A weight is a signed byte, shifted left by its row's exponent, so that a decision is a sum of small integers and
 * comes out the same on every machine. Immutable.
 */
public final class LinearModel implements Scorer {
    private final int classes;
    /** Open addressing: a feature's hash, then where its row starts. */
    private final int[] slots;

    private final int mask;
    /** A row: how many cells and the exponent, then cells of class and weight. */
    private final short[] rows;

    private LinearModel(int classes, int[] slots, short[] rows) {
        this.classes = classes;
        this.slots = slots;
        this.mask = slots.length / 2 - 1;
        this.rows = rows;
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
        for (int i = 0; i < features; i++) {
            int count = packed.number();
            starts[i] = at;
            rows[at] = (short) (count | packed.single() << 8);
            at += count + 1;
        }
        readCells(packed, rows, starts);
        return new LinearModel(classes, index(hashes, starts), rows);
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
        for (int i = 0; i < features.size(); i++) {
            int hash = features.get(i);
            int slot = hash & mask;
            while (slots[slot * 2] != hash && slots[slot * 2] != 0) {
                slot = slot + 1 & mask;
            }
            if (slots[slot * 2] != 0) {
                add(slots[slot * 2 + 1], scores);
            }
        }
    }

    private void add(int start, float[] scores) {
        int count = rows[start] & 255;
        int exponent = rows[start] >> 8;
        for (int i = start + 1; i <= start + count; i++) {
            int cell = rows[i];
            scores[cell >> 8 & 255] += (byte) cell << exponent;
        }
    }
}
