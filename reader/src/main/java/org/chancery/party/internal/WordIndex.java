package org.chancery.party.internal;

import java.util.Arrays;

/**
 * Numbers by folded word of more than two letters. Only the words' hashes are kept: filled in no time, it may also give
 * numbers of other words.
 *
 * <p>Thread-safe once filled.
 */
final class WordIndex {
    private static final int HEADS = 1 << 15;

    private final int[] heads = new int[HEADS];
    private int[] hashes = new int[HEADS];
    private int[] numbers = new int[HEADS];
    private int[] next = new int[HEADS];
    private int size = 1;

    /** Puts down a number for each word of a name. */
    void add(String name, int number) {
        String plain = Fold.letters(name);
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i < plain.length() && Character.isLetterOrDigit(plain.charAt(i))) {
                hash = 31 * hash + plain.charAt(i); // as String.hashCode has it
            } else {
                if (i - start > 2) {
                    add(hash, number);
                }
                start = i + 1;
                hash = 0;
            }
        }
    }

    private void add(int hash, int number) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        int head = head(hash);
        hashes[size] = hash;
        numbers[size] = number;
        next[size] = heads[head];
        heads[head] = size++;
    }

    private static int head(int hash) {
        return (hash ^ hash >>> 16) & HEADS - 1;
    }

    /** The numbers put down for a word, ascending, each once. */
    int[] of(String word) {
        int hash = word.hashCode();
        int[] found = new int[8];
        int count = 0;
        for (int i = heads[head(hash)]; i != 0; i = next[i]) {
            if (hashes[i] == hash) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = numbers[i];
            }
        }
        return Arrays.stream(found, 0, count).sorted().distinct().toArray();
    }
}
