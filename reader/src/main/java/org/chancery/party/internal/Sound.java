package org.chancery.party.internal;

/** A spelling without the differences between romanisations of one sound. */
final class Sound {
    private Sound() {}

    /** k/q/c, y/i/j, v/w, z/s, g/h, e/a, o/u as one letter, pairs such as "kh", "zh", "oo" too; doubled letters once. */
    static String of(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            char pair = pair(word.charAt(i), next);
            char c = pair != 0 ? pair : single(word.charAt(i));
            if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
            i += pair != 0 ? 2 : 1;
        }
        return out.toString();
    }

    /** Two letters that are written for one sound; 0 where they are not. */
    private static char pair(char one, char two) {
        return switch (two) {
            case 'h' ->
                switch (one) {
                    case 'p' -> 'f';
                    case 'k', 'g' -> 'g';
                    case 'z' -> 'i';
                    default -> 0;
                };
            case 'k' -> one == 'c' ? 'k' : 0;
            case 'u' -> one == 'o' ? 'u' : 0;
            case 'o' -> one == 'o' ? 'u' : 0;
            case 's', 'z' -> one == 't' ? 'k' : 0;
            case 'j' -> one == 'd' ? 'i' : 0;
            case 'e' -> one == 'e' ? 'i' : 0;
            case 'i' -> one == 'e' || one == 'a' ? 'i' : 0;
            default -> 0;
        };
    }

    private static char single(char c) {
        return switch (c) {
            case 'q', 'c' -> 'k';
            case 'y', 'j' -> 'i';
            case 'w' -> 'v';
            case 'z' -> 's';
            case 'e' -> 'a';
            case 'h' -> 'g';
            case 'o' -> 'u';
            default -> c;
        };
    }
}
