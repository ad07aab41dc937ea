package org.chancery.workshop.knowledge;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How a Mandarin speaker reads characters: pinyin without tones, with ü. By han.tsv, else by ICU's "Han-Latin", which
 * takes Unihan's kMandarin, for Japanese and simplified forms too.
 */
final class Mandarin {
    private final Transliterator reading = Transliterator.getInstance("Han-Latin");
    private final Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
    private final Map<String, String> own = new HashMap<>();

    Mandarin() {
        for (String[] cells : Positions.rows("han.tsv")) {
            own.put(cells[0], cells[1]);
        }
    }

    /** One syllable a character; empty where one has none. */
    Optional<List<String>> pinyin(List<String> chars) {
        List<String> read = chars.stream().map(this::syllable).toList();
        return read.stream().allMatch(syllable -> syllable.matches("[a-zü]+")) ? Optional.of(read) : Optional.empty();
    }

    private String syllable(String character) {
        return own.getOrDefault(character, toneless(reading.transliterate(character)));
    }

    /** "lǚ" → "lü". */
    private static String toneless(String syllable) {
        StringBuilder out = new StringBuilder();
        for (char c : Names.decomposed(syllable).toCharArray()) {
            if (c == '\u0308') {
                out.setCharAt(out.length() - 1, 'ü');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** 国 → 國; as it is where it has no other form. */
    String traditional(String character) {
        return traditional.transliterate(character);
    }

    /** How ü is written where there is none on the keyboard: v, u, yu. */
    static List<String> keyboard(String name) {
        TreeSet<String> ways = new TreeSet<>();
        for (String letter : name.contains("ü") ? List.of("v", "u", "yu") : List.of("u")) {
            ways.add(name.replace("ü", letter));
        }
        return List.copyOf(ways);
    }
}
