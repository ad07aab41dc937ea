package org.chancery.language;

import java.util.List;
import java.util.Locale;
import org.chancery.record.Span;

/** Splits a chunk freed of the signs around it: hyphens, dashes, slashes, units, clitics, a missing space. */
final class CoreSplitter {
    private static final List<String> CLITICS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");
    private static final List<String> UNITS = List.of("km", "kg", "cm", "mm", "am", "pm", "mph", "bn", "mn", "m", "ft");
    private static final List<String> PAIRS = List.of("can|not", "gon|na", "wan|na", "got|ta");

    private static final int LONGEST_ADDRESS = 100;

    private final String text;
    private final Abbreviations abbreviations;
    private final List<Span> out;

    CoreSplitter(String text, Abbreviations abbreviations, List<Span> out) {
        this.text = text;
        this.abbreviations = abbreviations;
        this.out = out;
    }

    /** Whether the stretch is an address of the web or of mail, which stays whole. */
    static boolean address(String text, int from, int to) {
        if (text.startsWith("www.", from) || text.startsWith("http://", from) || text.startsWith("https://", from)) {
            return true;
        }
        if (to - from > LONGEST_ADDRESS) {
            return false;
        }
        int at = find('@', text, from, to);
        int stop = find('.', text, at, to);
        return at > from && at < to - 3 && stop < to - 1;
    }

    /** Where a character is between two offsets, the second if nowhere; never looks further. */
    private static int find(char wanted, String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != wanted) {
            at++;
        }
        return at;
    }

    void split(int from, int to) {
        int start = currency(from, to);
        if (start > from) {
            out.add(new Span(from, start));
        }
        for (int i = start + 1; i < to - 1; i++) {
            int end = boundary(start, i, to);
            if (end > i) {
                word(start, i);
                out.add(new Span(i, end));
                start = end;
                i = end;
            }
        }
        word(start, to);
    }

    /** Where a currency's letters and sign end that an amount follows, "US$" of "US$5"; else the start. */
    private int currency(int from, int to) {
        int at = from;
        while (at < to && at - from < 3 && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        boolean sign = at > from && at + 1 < to && text.charAt(at) == '$' && Character.isDigit(text.charAt(at + 1));
        return sign ? at + 1 : from;
    }

    /** Where the sign at {@code i} ends, if it is a word of its own; else {@code i}. */
    private int boundary(int start, int i, int to) {
        char c = text.charAt(i);
        if (i <= start) {
            return i;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return switch (c) {
            case '-', '\u2010', '\u2011' -> hyphen(start, i, to);
            case '\u2012', '\u2013', '\u2014', '\u2015' -> Tokeniser.run(text, i, to);
            case '/' -> Character.isDigit(before) && Character.isDigit(after) || i - start == 1 ? i : i + 1;
            case ',', ';', '!', '?', ':' -> Character.isDigit(after) || after == '/' ? i : i + 1;
            case '(', ')', '[', ']', '"', '\u201c', '\u201d', '\u2026', '=', '|' -> i + 1;
            case '.' -> stop(start, i, to, after);
            default -> i;
        };
    }

    /** A run of stops, or a full stop after which the space is missing: "offline.On". */
    private int stop(int start, int i, int to, char after) {
        int end = Tokeniser.run(text, i, to);
        if (end > i + 1) {
            return end;
        }
        boolean ends =
                i - start > 2 && Character.isLowerCase(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i - 2));
        boolean begins = Character.isUpperCase(after) && (i + 2 >= to || !Character.isUpperCase(text.charAt(i + 2)));
        return ends && begins ? i + 1 : i;
    }

    private int hyphen(int start, int i, int to) {
        int end = Tokeniser.run(text, i, to);
        if (end > i + 1) {
            return end;
        }
        char after = text.charAt(i + 1);
        if (Character.isDigit(after) && (Character.isLetter(text.charAt(i - 1)) || telephone(start, i, to))) {
            return i;
        }
        boolean prefix = i - start < 8 && abbreviations.prefix(text.substring(start, i));
        return prefix && Character.isLetter(after) ? i : i + 1;
    }

    /** Digits with two hyphens or more, like a telephone's number or an ISO date. */
    private boolean telephone(int start, int i, int to) {
        int hyphens = 0;
        int limit = Math.min(to, start + 24);
        for (int k = start; k < limit; k++) {
            if (text.charAt(k) == '-') {
                hyphens++;
            } else if (!Character.isDigit(text.charAt(k))) {
                return false;
            }
        }
        return hyphens > 1 && i > start;
    }

    private void word(int from, int to) {
        if (to <= from) {
            return;
        }
        int cut = to - from > 40
                ? -1
                : cut(text.substring(from, to).replace('\u2019', '\'').toLowerCase(Locale.ROOT));
        if (cut > 0) {
            word(from, from + cut);
            out.add(new Span(from + cut, to));
        } else {
            out.add(new Span(from, to));
        }
    }

    /** Where a word is cut in two; -1 for one that is whole. */
    private static int cut(String low) {
        for (String clitic : CLITICS) {
            if (low.length() > clitic.length() && low.endsWith(clitic)) {
                return low.length() - clitic.length();
            }
        }
        for (String pair : PAIRS) {
            int at = pair.indexOf('|');
            if (low.length() == pair.length() - 1
                    && low.startsWith(pair.substring(0, at))
                    && low.endsWith(pair.substring(at + 1))) {
                return at;
            }
        }
        int digits = 0;
        while (digits < low.length()
                && (Character.isDigit(low.charAt(digits)) || ".,:".indexOf(low.charAt(digits)) >= 0)) {
            digits++;
        }
        return digits > 0 && UNITS.contains(low.substring(digits)) ? digits : -1;
    }
}
