package org.chancery.ledger.standing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence around a place in a text, roughly: a stop after a single capital ("U.S.") ends none. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<!\\b\\p{Lu})[.!?][\"”’)]?(?=\\s)|\\n");
    private static final int LONGEST = 600;

    private Sentences() {}

    /** A stretch of a text, in UTF-16 units. */
    record Stretch(int start, int end) {
        boolean overlaps(int from, int to) {
            return from < end && to > start;
        }
    }

    /** The sentence that holds a place; at most 600 units to each side are looked at. */
    static Stretch around(String text, int at) {
        int start = Math.max(0, at - LONGEST);
        Matcher ends = END.matcher(text).region(start, Math.min(text.length(), at + LONGEST));
        ends.useTransparentBounds(true);
        int end = ends.regionEnd();
        while (ends.find()) {
            if (ends.end() > at) {
                end = ends.end();
                break;
            }
            start = ends.end();
        }
        return new Stretch(start, end);
    }

    static String words(String text, Stretch sentence) {
        return text.substring(sentence.start(), sentence.end())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
