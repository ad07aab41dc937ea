package org.chancery.workshop.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as sources write them: capitals for the family name, ranks before it, other orders and spellings. */
final class Names {
    private static final Set<String> RANKS = Set.of(
            "gen.", "lt.", "maj.", "brig.", "col.", "adm.", "dr.", "gen", "sir", "dame", "sheikh", "shaykh", "capt.",
            "field", "marshal", "prof.", "mr.", "mrs.", "ms.", "(ret.)", "fmr.");

    /** Words that many names share. */
    private static final Set<String> PARTICLES = Set.of(
            "al",
            "el",
            "bin",
            "ben",
            "ibn",
            "ould",
            "mint",
            "abu",
            "abd",
            "abdul",
            "van",
            "von",
            "de",
            "da",
            "dos",
            "di",
            "la",
            "mohamed",
            "mohammed",
            "muhammad",
            "mohammad",
            "ahmed",
            "sheikh",
            "haji",
            "jr",
            "thi",
            "sabah",
            "thani",
            "khalifa",
            "nahyan",
            "nuhayyan",
            "maktoum",
            "saud");

    private Names() {}

    /** "Fumio KISHIDA", "Gen. Min AUNG HLAING (acting)" → "Fumio Kishida", "Min Aung Hlaing". */
    static String usual(String name, String state) {
        String plain = name.replaceAll("\\(.*?\\)|\\[.*?\\]| or$", " ")
                .replaceAll("^.*\\b(?:Republic|Kingdom|State|Emirate|Federation) of (?:the )?\\p{L}+ (?=\\p{L})", "")
                .replaceAll("[,;].*$", "");
        List<String> words = new ArrayList<>();
        for (String word : plain.strip().split("\\s+")) {
            if (!words.isEmpty() || !RANKS.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        if (state.equals("JPN") && words.size() == 2 && isCapitals(words.get(0)) && !isCapitals(words.get(1))) {
            words.add(words.remove(0));
        }
        return String.join(" ", words.stream().map(Names::uncapital).toList());
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().anyMatch(Character::isLetter);
    }

    /** "al-ASSAD" → "al-Assad", "O'BRIEN" → "O'Brien", "WICKREMESINGHE" → "Wickremesinghe". */
    private static String uncapital(String word) {
        if (word.matches("[IVX]+|\\p{Lu}\\.")) {
            return word;
        }
        String[] parts = word.split("(?<=-)");
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            out.append(isCapitals(part) ? cased(part, parts.length > 1) : part);
        }
        return out.toString();
    }

    private static String cased(String capitals, boolean hyphened) {
        if (hyphened && (capitals.equals("AL-") || capitals.equals("EL-"))) {
            return capitals.toLowerCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (char c : capitals.toLowerCase(Locale.ROOT).toCharArray()) {
            out.append(start ? Character.toUpperCase(c) : c);
            start = c == '\'' || c == '’' || c == '.';
        }
        return capitals.startsWith("MC") && out.length() > 3
                ? "Mc" + Character.toUpperCase(out.charAt(2)) + out.substring(3)
                : out.toString();
    }

    /** Without marks over and under letters. */
    static String unmarked(String name) {
        return decomposed(name).replaceAll("\\p{M}+", "");
    }

    /** Letters and marks apart. */
    static String decomposed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD);
    }

    /** With a capital first letter. */
    static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Lower case, without marks and punctuation. */
    static String folded(String name) {
        String marks = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return marks.toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replaceAll("['’ʻ`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Whether two spellings can be the same person's in one seat: the shorter one's words are all among the other's. */
    static boolean same(String one, String other) {
        List<String> a = Arrays.asList(folded(one).split(" "));
        List<String> b = Arrays.asList(folded(other).split(" "));
        List<String> fewer = a.size() <= b.size() ? a : b;
        List<String> more = a.size() <= b.size() ? b : a;
        if (String.join("", a).equals(String.join("", b))) {
            return true;
        }
        long alike = fewer.stream()
                .filter(word -> more.stream().anyMatch(other_ -> alike(word, other_)))
                .count();
        long telling = fewer.stream()
                .filter(word -> !PARTICLES.contains(word))
                .filter(word -> more.stream().anyMatch(other_ -> alike(word, other_)))
                .count();
        String last = b.get(b.size() - 1);
        boolean first = alike(a.get(0), b.get(0)) || alike(a.get(0), last) || alike(a.get(a.size() - 1), b.get(0));
        return telling > 0 && alike == fewer.size()
                || first && telling >= 2 && alike >= fewer.size() - 1 && othersLike(fewer, more);
    }

    /** Whether the words that match none are at least half like one: "Jong-il" is not "Jong-un". */
    private static boolean othersLike(List<String> fewer, List<String> more) {
        return fewer.size() > 3
                || fewer.stream()
                        .filter(word -> more.stream().noneMatch(other -> alike(word, other)))
                        .allMatch(word -> more.stream()
                                .anyMatch(
                                        other -> 2 * distance(word, other) < Math.min(word.length(), other.length())));
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int allowed =
                Math.min(one.length(), other.length()) >= 7 ? 2 : Math.min(one.length(), other.length()) >= 4 ? 1 : 0;
        return allowed > 0 && Math.abs(one.length() - other.length()) <= allowed && distance(one, other) <= allowed;
    }

    /** Whether two names of two words have the last one in common and the first not at all: brothers, or a son. */
    static boolean relatives(String one, String other) {
        String[] a = folded(one).split(" ");
        String[] b = folded(other).split(" ");
        return a.length == 2
                && b.length == 2
                && a[1].equals(b[1])
                && 2 * distance(a[0], b[0]) > Math.min(a[0].length(), b[0].length());
    }

    /** From 0 to 1: how much of the longer spelling, its words in order of the alphabet, need not be edited. */
    static double likeness(String one, String other) {
        String a = sorted(one);
        String b = sorted(other);
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 0 : 1 - (double) distance(a, b) / longer;
    }

    private static String sorted(String name) {
        return Arrays.stream(folded(name).split(" ")).sorted().reduce("", String::concat);
    }

    /** Levenshtein's edit distance. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
