package org.chancery.time.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.record.Span;

/** Cuts a sentence into words, numbers and marks, whatever the language floor's tokens are; linear. */
final class Lexer {
    private Lexer() {}

    static List<Lexeme> of(String text, Span span) {
        List<Lexeme> lexemes = new ArrayList<>();
        int i = span.start();
        while (i < span.end()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (isAsciiDigit(c)) {
                while (end < span.end() && isAsciiDigit(text.charAt(end))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < span.end() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                String word = text.substring(i, end);
                lexemes.add(new Lexeme(new Span(i, end), word.toLowerCase(Locale.ROOT), Character.isUpperCase(c)));
            }
            i = end;
        }
        return lexemes;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
