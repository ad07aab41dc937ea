package org.chancery.workshop.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A word's neighbours on one side, with how often they stand there. */
@SuppressWarnings("ArrayRecordComponent")
record Bigrams(int[][] words, int[][] counts) {
    /** The words that follow, from counts by first and second word. */
    static Bigrams after(Collection<Map<Integer, Integer>> rows) {
        int[][] words = new int[rows.size()][];
        int[][] counts = new int[rows.size()][];
        int word = 0;
        for (Map<Integer, Integer> row : rows) {
            TreeMap<Integer, Integer> sorted = new TreeMap<>(row);
            words[word] = sorted.keySet().stream().mapToInt(i -> i).toArray();
            counts[word++] = sorted.values().stream().mapToInt(i -> i).toArray();
        }
        return new Bigrams(words, counts);
    }

    /** The words that come before, from words that follow. */
    Bigrams reversed() {
        Map<Integer, Map<Integer, Integer>> rows = new TreeMap<>();
        for (int a = 0; a < words.length; a++) {
            rows.put(a, new HashMap<>());
        }
        for (int a = 0; a < words.length; a++) {
            for (int i = 0; i < words[a].length; i++) {
                rows.computeIfAbsent(words[a][i], word -> new HashMap<>()).put(a, counts[a][i]);
            }
        }
        return after(rows.values());
    }

    @Override
    public String toString() {
        return Arrays.stream(words).mapToInt(row -> row.length).sum() + " bigrams";
    }
}
