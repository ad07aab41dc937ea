package org.chancery.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/**
 * Words that keep their full stop, words that begin sentences, and prefixes that keep their hyphen.
 *
 * @param words by abbreviation with its stop; one that has a capital here stands for words with a capital only
 */
record Abbreviations(Map<String, Use> words, Set<String> starters, Set<String> prefixes) {
    /** How an abbreviation behaves: it never ends a sentence, it may, or it is one before a number only ("No. 5"). */
    enum Use {
        NO,
        YES,
        NUMBER
    }

    private static final int LONGEST = 16;

    Abbreviations {
        words = Map.copyOf(words);
        starters = Set.copyOf(starters);
        prefixes = Set.copyOf(prefixes);
    }

    static Abbreviations load(Knowledge knowledge) {
        Map<String, Use> words = new HashMap<>();
        Set<String> starters = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        for (TableRow row : knowledge.rows("language/abbreviations.tsv")) {
            words.put(row.get("word"), row.read("ends", name -> Use.valueOf(name.toUpperCase(Locale.ROOT))));
        }
        knowledge.rows("language/sentence-starters.tsv").forEach(row -> starters.add(row.get("word")));
        knowledge.rows("language/prefixes.tsv").forEach(row -> prefixes.add(row.get("prefix")));
        return new Abbreviations(words, starters, prefixes);
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
        Optional<Use> use = use(word);
        return initial(word) || use.isPresent() && (use.get() != Use.NUMBER || numberFollows(text, to));
    }

    private Optional<Use> use(String word) {
        Use small = words.get(lower(word));
        if (small != null || !Character.isUpperCase(word.charAt(0))) {
            return Optional.ofNullable(small);
        }
        Use same = words.get(word);
        return Optional.ofNullable(same != null ? same : words.get(word.charAt(0) + lower(word.substring(1))));
    }

    private static boolean numberFollows(String text, int at) {
        int next = at;
        while (next < text.length() && next < at + 2 && Tokeniser.blank(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isDigit(text.charAt(next));
    }

    private static boolean wordChar(char c) {
        return Character.isLetter(c) || c == '.';
    }

    /** "J." or "J.K." or "U.S.S.R.": single letters, each with its stop, the first a capital. */
    static boolean initial(String word) {
        if (word.length() < 2
                || word.length() % 2 != 0
                || !Character.isUpperCase(word.charAt(0))
                || word.equals("I.")) {
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
        return use(word).map(use -> use == Use.YES).orElse(word.length() > 2);
    }

    boolean starts(String word) {
        return starters.contains(lower(word));
    }

    boolean prefix(String word) {
        return prefixes.contains(lower(word));
    }
}
