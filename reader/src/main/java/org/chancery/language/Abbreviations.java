package org.chancery.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.knowledge.Knowledge;

/**
 * Words that keep their full stop, words that begin sentences, and prefixes that keep their hyphen.
 *
 * @param ends by abbreviation, lower case with its stop: whether a sentence may end with it
 */
record Abbreviations(Map<String, Boolean> ends, Set<String> starters, Set<String> prefixes) {
    private static final int LONGEST = 16;

    Abbreviations {
        ends = Map.copyOf(ends);
        starters = Set.copyOf(starters);
        prefixes = Set.copyOf(prefixes);
    }

    static Abbreviations load(Knowledge knowledge) {
        Map<String, Boolean> ends = new HashMap<>();
        Set<String> starters = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        rows(knowledge, "language/abbreviations.tsv", row -> ends.put(lower(row[0]), row[1].equals("yes")));
        rows(knowledge, "language/sentence-starters.tsv", row -> starters.add(row[0]));
        rows(knowledge, "language/prefixes.tsv", row -> prefixes.add(row[0]));
        return new Abbreviations(ends, starters, prefixes);
    }

    private static void rows(Knowledge knowledge, String name, Consumer<String[]> row) {
        try (BufferedReader reader = knowledge.table(name)) {
            List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
            lines.stream().skip(1).map(line -> line.split("\t", -1)).forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Whether the full stop that ends this stretch belongs to its last word. */
    boolean keepsStop(String text, int from, int to) {
        int start = to - 1;
        while (start > from && to - start < LONGEST && wordChar(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, to);
        return initial(word) || ends.containsKey(lower(word));
    }

    private static boolean wordChar(char c) {
        return Character.isLetter(c) || c == '.';
    }

    /** "J." or "J.K." or "U.S.S.R.": single letters, each with its stop, the first a capital. */
    static boolean initial(String word) {
        if (word.length() < 2 || word.length() % 2 != 0 || !Character.isUpperCase(word.charAt(0)) || word.equals("I.")) {
            return false;
        }
        for (int i = 0; i < word.length(); i += 2) {
            if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence may end with this word, which ends with its own full stop. */
    boolean mayEnd(String word) {
        return ends.getOrDefault(lower(word), word.length() > 2);
    }

    boolean starts(String word) {
        return starters.contains(lower(word));
    }

    boolean prefix(String word) {
        return prefixes.contains(lower(word));
    }
}
