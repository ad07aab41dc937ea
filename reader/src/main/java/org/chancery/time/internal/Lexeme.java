package org.chancery.time.internal;

import org.chancery.record.Span;

/**
 * A word, number or mark.
 *
 * @param lower the word in lower case; marks as they are
 * @param capital whether it is written with a capital
 */
record Lexeme(Span span, String lower, boolean capital) {
    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isNumber() {
        return Character.isDigit(lower.charAt(0));
    }

    /** The number, or -1 where it is none or too long to be one of a date. */
    int number() {
        return isNumber() && lower.length() <= 6 ? Integer.parseInt(lower) : -1;
    }
}
