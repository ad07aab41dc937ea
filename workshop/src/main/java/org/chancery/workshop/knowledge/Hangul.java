package org.chancery.workshop.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Korean names in Latin letters, syllable by syllable: the Revised Romanization of 2000, whose rule for names knows no
 * assimilation, and McCune–Reischauer (1939) without its breves, with its voiced consonants.
 */
final class Hangul {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final List<String> REVISED_INITIALS =
            List.of("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h");
    private static final List<String> REVISED_VOWELS = List.of(
            "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
            "eu", "ui", "i");
    private static final List<String> FINALS = List.of(
            "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "l", "l", "m", "p", "p", "t", "t",
            "ng", "t", "t", "k", "t", "p", "t");
    private static final List<String> INITIALS = List.of(
            "k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch", "k", "t", "p", "h");
    private static final List<String> VOICED = List.of(
            "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "tch", "ch", "k", "t", "p", "h");
    private static final List<String> VOWELS = List.of(
            "a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
            "u", "ui", "i");

    /** Finals after which a plain consonant is voiced: none, n, l, m, ng. */
    private static final Set<Integer> SONOROUS = Set.of(0, 4, 8, 16, 21);

    private static final Set<String> LONG_SURNAMES = Set.of("남궁", "황보", "제갈", "선우", "독고", "사공", "서문");

    private Hangul() {}

    /** Whether the text is nothing but Korean syllables. */
    static boolean is(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> c >= FIRST && c <= LAST);
    }

    /** "윤석열" → "Yun Seok-yeol". */
    static String revised(String name) {
        List<String> syllables = new ArrayList<>();
        for (char c : name.toCharArray()) {
            int at = c - FIRST;
            syllables.add(REVISED_INITIALS.get(at / 588) + REVISED_VOWELS.get(at % 588 / 28) + FINALS.get(at % 28));
        }
        return joined(name, syllables);
    }

    /** "윤석열" → "Yun Sog-yol", "김정은" → "Kim Chong-un". */
    static String mcCuneReischauer(String name) {
        List<String> syllables = new ArrayList<>();
        int surname = surname(name);
        for (int i = 0; i < name.length(); i++) {
            int at = name.charAt(i) - FIRST;
            boolean inside = i > 0 && i != surname;
            boolean voiced = inside && SONOROUS.contains((name.charAt(i - 1) - FIRST) % 28);
            boolean soft = at / 588 == 9 && at % 588 / 28 == 16;
            String first = soft ? "sh" : (voiced ? VOICED : INITIALS).get(at / 588);
            syllables.add(first + VOWELS.get(at % 588 / 28) + FINALS.get(at % 28));
        }
        return joined(name, syllables);
    }

    private static int surname(String name) {
        return name.length() > 3 && LONG_SURNAMES.contains(name.substring(0, 2)) ? 2 : 1;
    }

    private static String joined(String name, List<String> syllables) {
        int surname = surname(name);
        return Names.capital(String.join("", syllables.subList(0, surname))) + " "
                + Names.capital(String.join("-", syllables.subList(surname, syllables.size())));
    }
}
