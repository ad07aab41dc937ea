package org.chancery.text;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/**
 * Tells a text that is not in English, by its script and its function words.
 *
 * <p>A guess of what a text is not, no more: headlines and name lists count as English.
 */
public final class LanguageGuess {
    private static final int SAMPLE = 20_000;
    private static final int FEWEST_HITS = 8;
    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_DIFFERENT = 3;

    private final Map<String, String> names;
    private final Map<String, List<String>> languagesOf;

    private LanguageGuess(Map<String, String> names, Map<String, List<String>> languagesOf) {
        this.names = names;
        this.languagesOf = languagesOf;
    }

    public static LanguageGuess load(Knowledge knowledge) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<String>> languagesOf = new HashMap<>();
        for (TableRow row : knowledge.rows("text/function-words.tsv")) {
            String language = row.get("language");
            names.put(language, row.get("name"));
            for (String word : row.list("words")) {
                languagesOf.merge(word, List.of(language), LanguageGuess::joined);
            }
        }
        return new LanguageGuess(names, languagesOf);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** What the text is in where that is not English ("French", "a text in Cyrillic script"); empty for English. */
    public Optional<String> notEnglish(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        Optional<String> script = foreignScript(sample);
        if (script.isPresent()) {
            return script;
        }
        Map<String, Hits> hits = new HashMap<>();
        int words = 0;
        for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
            words += word.isEmpty() ? 0 : 1;
            List<String> languages = languagesOf.getOrDefault(word, List.of());
            languages.forEach(
                    language -> hits.computeIfAbsent(language, l -> new Hits()).add(word, languages.size() == 1));
        }
        int all = words;
        int english = hits.getOrDefault("en", new Hits()).count;
        return hits.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("en") && entry.getValue().show(english, all))
                .max(Map.Entry.<String, Hits>comparingByValue(Comparator.comparingInt(hit -> hit.count))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> names.getOrDefault(entry.getKey(), entry.getKey()));
    }

    /** What speaks for a language. */
    private static final class Hits {
        private final Set<String> different = new HashSet<>();
        private int count;
        private boolean own;

        void add(String word, boolean ofNoOther) {
            different.add(word);
            count++;
            own |= ofNoOther;
        }

        /** A text has many function words of its language; a sentence several different ones, and hardly an English one. */
        boolean show(int english, int words) {
            boolean text = count >= FEWEST_HITS && count > 1.5 * english;
            boolean sentence = words >= FEWEST_WORDS
                    && different.size() >= FEWEST_DIFFERENT
                    && own
                    && count >= 3 * english
                    && count * 5 >= words;
            return text || sentence;
        }
    }

    private static Optional<String> foreignScript(String sample) {
        Map<UnicodeScript, Integer> letters = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (all < 20 || letters.getOrDefault(UnicodeScript.LATIN, 0) * 2 >= all) {
            return Optional.empty();
        }
        return letters.entrySet().stream()
                .filter(entry -> entry.getKey() != UnicodeScript.LATIN)
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().name()))
                .map(entry -> "a text in " + titled(entry.getKey().name()) + " script");
    }

    private static String titled(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
