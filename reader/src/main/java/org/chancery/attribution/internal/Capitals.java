package org.chancery.attribution.internal;

import java.util.Locale;

/** Names as labels write them, in capitals, in their usual spelling. */
final class Capitals {
    private Capitals() {}

    /** "MR PRICE" is "Mr Price"; a name that is not all in capitals, or of one letter, is left as it is. */
    static String lowered(String name) {
        if (name.length() < 2 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder lowered = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            lowered.append(inside ? Character.toLowerCase(letter) : letter);
            inside = Character.isLetter(letter);
        }
        return lowered.toString();
    }
}
