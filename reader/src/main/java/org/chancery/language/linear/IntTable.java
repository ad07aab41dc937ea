package org.chancery.language.linear;

/** An immutable map from non-zero numbers to numbers; what is absent maps to zero. */
public final class IntTable {
    private final int[] slots;
    private final int mask;

    private IntTable(int[] slots) {
        this.slots = slots;
        this.mask = slots.length / 2 - 1;
    }

    /** The keys, none of them zero nor there twice, with their values. */
    public static IntTable of(int[] keys, int[] values) {
        int capacity = Math.max(4, Integer.highestOneBit(Math.max(1, keys.length)) * 4);
        int[] slots = new int[capacity * 2];
        int mask = capacity - 1;
        for (int i = 0; i < keys.length; i++) {
            int slot = spread(keys[i]) & mask;
            while (slots[slot * 2] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot * 2] = keys[i];
            slots[slot * 2 + 1] = values[i];
        }
        return new IntTable(slots);
    }

    /** Reads a count, sorted keys as differences, and values. */
    public static IntTable read(Packed packed) {
        int count = packed.number();
        int[] keys = new int[count];
        int[] values = new int[count];
        int last = 0;
        for (int i = 0; i < count; i++) {
            last += packed.number();
            keys[i] = last;
        }
        for (int i = 0; i < count; i++) {
            values[i] = packed.number();
        }
        return of(keys, values);
    }

    public int get(int key) {
        int slot = spread(key) & mask;
        while (slots[slot * 2] != key) {
            if (slots[slot * 2] == 0) {
                return 0;
            }
            slot = slot + 1 & mask;
        }
        return slots[slot * 2 + 1];
    }

    private static int spread(int key) {
        int mixed = key * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }
}
