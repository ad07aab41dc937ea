package org.chancery.workshop.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.language.linear.Words;

/** Numbers the set of universal tags that each word of the treebanks takes. */
final class LexiconTrainer {
    /** A tag counts for a word from this share of its uses. */
    private static final double LEAST_SHARE = 0.03;

    private LexiconTrainer() {}

    static Map<Integer, Integer> ambiguity(List<Example> examples) {
        Map<Integer, Map<String, Integer>> counts = new HashMap<>();
        for (Example example : examples) {
            for (int i = 0; i < example.size(); i++) {
                int word = Words.wordHash(Words.plain(example.forms().get(i)));
                counts.computeIfAbsent(word, k -> new TreeMap<>())
                        .merge(example.tags().get(i), 1, Integer::sum);
            }
        }
        Map<String, Integer> numbers = new TreeMap<>();
        counts.values().forEach(tags -> numbers.merge(name(tags), 1, Integer::sum));
        Map<String, Integer> ordered = new TreeMap<>();
        numbers.keySet().forEach(name -> ordered.put(name, ordered.size() + 1));
        return counts.entrySet().stream()
                .filter(entry -> total(entry.getValue()) > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ordered.get(name(entry.getValue()))));
    }

    private static int total(Map<String, Integer> tags) {
        return tags.values().stream().mapToInt(i -> i).sum();
    }

    /** The word's tags, the commonest first; a rare tag of a common word is left out. */
    private static String name(Map<String, Integer> tags) {
        int total = total(tags);
        return tags.entrySet().stream()
                .filter(entry -> entry.getValue() >= total * LEAST_SHARE)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(3)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(","));
    }
}
