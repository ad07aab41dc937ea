package org.chancery.party.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Spellings without case, marks and punctuation. */
final class Fold {
    private Fold() {}

    /** The words of a name: "Côte d'Ivoire" → cote, d, ivoire; "U.S." → u, s. */
    static List<String> words(String text) {
        String plain = letters(text);
        List<String> words = new ArrayList<>(4);
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(plain.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    static String joined(String text) {
        return String.join(" ", words(text));
    }

    /** The text folded, with all that stands between its words. */
    static String letters(String text) {
        boolean ascii = true;
        boolean latin = true;
        for (int i = 0; i < text.length() && latin; i++) {
            ascii &= text.charAt(i) < Latin.FIRST;
            latin = text.charAt(i) < Latin.FIRST || Latin.has(text.charAt(i));
        }
        if (latin) {
            return ascii ? text.toLowerCase(Locale.ROOT) : Latin.folded(text);
        }
        return anyScript(text);
    }

    private static String anyScript(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                append(out, Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case 'đ', 'ð' -> out.append('d');
            case 'ł' -> out.append('l');
            case 'ø' -> out.append('o');
            case 'ı' -> out.append('i');
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'ß' -> out.append("ss");
            case 'þ' -> out.append("th");
            default -> out.append(c);
        }
    }

    /** Latin letters beyond ASCII, each with what it folds to: normalising whole texts takes ten times as long. */
    private static final class Latin {
        static final char FIRST = 0x80;
        private static final char END = 0x250;
        private static final char VIETNAMESE = 0x1E00;
        private static final char VIETNAMESE_END = 0x1F00;

        private static final String[] LETTERS = letters(FIRST, END);
        private static final String[] VIETNAMESE_LETTERS = letters(VIETNAMESE, VIETNAMESE_END);

        private static String[] letters(char from, char end) {
            StringBuilder all = new StringBuilder();
            for (char c = from; c < end; c++) {
                all.append(c).append('\n');
            }
            return anyScript(all.toString()).split("\n", -1);
        }

        static boolean has(char c) {
            return c >= FIRST && c < END || c >= VIETNAMESE && c < VIETNAMESE_END;
        }

        static String folded(String text) {
            StringBuilder out = new StringBuilder(text.length() + 2);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < FIRST) {
                    out.append(Character.toLowerCase(c));
                } else {
                    out.append(c < END ? LETTERS[c - FIRST] : VIETNAMESE_LETTERS[c - VIETNAMESE]);
                }
            }
            return out.toString();
        }
    }
}
