package org.chancery.language.linear;

/**
 * The features of one decision, as 32-bit hashes of a template's number and its values.
 *
 * <p>A buffer to be cleared and filled again. Not thread-safe.
 */
public final class Features {
    private static final int CAPACITY = 256;

    private final int[] hashes = new int[CAPACITY];
    /** Room for a model's use while it scores. */
    private final int[] rows = new int[CAPACITY];

    private final int[] fetched = new int[CAPACITY];

    private int size;

    public void clear() {
        size = 0;
    }

    int[] rows() {
        return rows;
    }

    int[] fetched() {
        return fetched;
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return hashes[index];
    }

    /** Adds a template without a value: the bias. */
    public void add(int template) {
        hashes[size++] = finish(template * 0x9E3779B1);
    }

    public void add(int template, int a) {
        hashes[size++] = finish(step(template * 0x9E3779B1, a));
    }

    public void add(int template, int a, int b) {
        hashes[size++] = finish(step(step(template * 0x9E3779B1, a), b));
    }

    public void add(int template, int a, int b, int c) {
        hashes[size++] = finish(step(step(step(template * 0x9E3779B1, a), b), c));
    }

    public void add(int template, int a, int b, int c, int d) {
        hashes[size++] = finish(step(step(step(step(template * 0x9E3779B1, a), b), c), d));
    }

    private static int step(int hash, int value) {
        int mixed = (hash ^ value) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 15);
    }

    /** Zero marks a free slot in the tables, so no feature hashes to it. */
    private static int finish(int hash) {
        int mixed = hash * 0xC2B2AE35;
        mixed ^= mixed >>> 16;
        return mixed == 0 ? 1 : mixed;
    }

    /** A hash of a string's characters from one index to another. */
    static int hash(CharSequence text, int from, int to) {
        int hash = 17;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }
}
