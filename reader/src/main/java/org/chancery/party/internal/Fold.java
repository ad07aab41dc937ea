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

    private static String letters(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            ascii = text.charAt(i) < 0x80;
        }
        if (ascii) {
            return lower(text);
        }
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

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
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
}
