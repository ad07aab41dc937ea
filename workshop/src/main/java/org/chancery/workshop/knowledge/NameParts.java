package org.chancery.workshop.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a character is read as the first or the second of a Japanese given name, learned from names of two characters.
 *
 * <p>A part is one that many names begin or end with, and that could not as well be longer.
 */
final class NameParts {
    private static final int LEAST = 4;
    private static final double SAME = 0.7;

    private final Map<String, Map<String, Integer>> first = new HashMap<>();
    private final Map<String, Map<String, Integer>> second = new HashMap<>();

    /** Learns from one name: "博之", "hiroyuki". */
    void add(String written, String romaji) {
        List<String> chars = written.codePoints().mapToObj(Character::toString).toList();
        if (chars.size() != 2) {
            return;
        }
        for (int at = 1; at < romaji.length(); at++) {
            if ("aiueon".indexOf(romaji.charAt(at - 1)) >= 0) {
                count(first, chars.get(0), romaji.substring(0, at));
                count(second, chars.get(1), romaji.substring(at));
            }
        }
    }

    private static void count(Map<String, Map<String, Integer>> parts, String character, String part) {
        parts.computeIfAbsent(character, c -> new HashMap<>()).merge(part, 1, Integer::sum);
    }

    /** Readings of two characters put together from those of each. */
    List<String> composed(String one, String two) {
        List<String> readings = new ArrayList<>();
        for (String left : likely(first.getOrDefault(one, Map.of()), true)) {
            for (String right : likely(second.getOrDefault(two, Map.of()), false)) {
                readings.add(left + right);
            }
        }
        return readings;
    }

    /** The parts seen often that no longer part accounts for, the most frequent first. */
    private static List<String> likely(Map<String, Integer> parts, boolean prefix) {
        List<String> likely = new ArrayList<>();
        parts.forEach((part, count) -> {
            boolean longer = parts.entrySet().stream()
                    .anyMatch(other -> other.getKey().length() > part.length()
                            && (prefix
                                    ? other.getKey().startsWith(part)
                                    : other.getKey().endsWith(part))
                            && other.getValue() >= SAME * count);
            boolean shorter = parts.entrySet().stream()
                    .anyMatch(other -> other.getKey().length() < part.length()
                            && (prefix ? part.startsWith(other.getKey()) : part.endsWith(other.getKey()))
                            && other.getValue() >= LEAST
                            && other.getValue() * 0.3 > count);
            if (count >= LEAST && part.length() > 1 && !longer && !shorter) {
                likely.add(part);
            }
        });
        likely.removeIf(part -> part.startsWith("u") && likely.contains(part.substring(1)));
        likely.sort((a, b) -> {
            int more = Integer.compare(parts.getOrDefault(b, 0), parts.getOrDefault(a, 0));
            return more != 0 ? more : a.compareTo(b);
        });
        return likely.size() > 3 ? likely.subList(0, 3) : likely;
    }
}
