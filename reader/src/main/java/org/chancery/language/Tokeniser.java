package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.record.Span;

/**
 * Cuts text into syntactic words as the English treebanks of Universal Dependencies do: clitics ("do|n't"), hyphens and
 * signs are words of their own, abbreviations keep their full stop. One pass, linear.
 */
public final class Tokeniser {
    private static final String OPENERS = "([{\"'`\u2018\u201c\u201e\u00ab<*#\u00bf\u00a1";
    private static final String CLOSERS = ")]}\"'`\u2019\u201d\u00bb>*,;:!?%\u2026\u00b0";
    private static final String CURRENCY = "$\u00a3\u20ac\u00a5\u20b9\u20a9\u20bd";

    private final Abbreviations abbreviations;

    Tokeniser(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    public static Tokeniser load(Knowledge knowledge) {
        return new Tokeniser(Abbreviations.load(knowledge));
    }

    /** The tokens between two offsets, in order, none empty, none with white space at its ends. */
    public List<Span> tokens(String text, int from, int to) {
        List<Span> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (blank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < to && !blank(text.charAt(end))) {
                end++;
            }
            chunk(text, at, end, found);
            at = end;
        }
        return found;
    }

    static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == '\u007f' || Character.isSpaceChar(c);
    }

    /** A stretch without white space: signs off its front, signs off its back, then what is left. */
    private void chunk(String text, int from, int to, List<Span> out) {
        if (CoreSplitter.address(text, from, to)) {
            int end = to;
            while (end > from && ".,;:!?)]\"'\u2019\u201d>".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            out.add(new Span(from, end));
            closers(text, end, to, out);
            return;
        }
        int start = openers(text, from, to, out);
        int end = core(text, start, to);
        if (end > start) {
            new CoreSplitter(text, abbreviations, out).split(start, end);
        }
        closers(text, end, to, out);
    }

    private static int openers(String text, int from, int to, List<Span> out) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (isDash(c) || c == '.' || c == '\u2026' || c == '_' || c == '=') {
                int end = run(text, at, to);
                if (c == '.' && end - at == 1 && end < to && Character.isDigit(text.charAt(end))) {
                    return at;
                }
                if (c == '-' && end - at == 1 && end < to && Character.isDigit(text.charAt(end))) {
                    return at;
                }
                out.add(new Span(at, end));
                at = end;
            } else if (OPENERS.indexOf(c) >= 0 && !elided(text, at, to) || CURRENCY.indexOf(c) >= 0) {
                int end = c == '`' || c == '\'' || c == '\u2018' ? pair(text, at, to) : at + 1;
                out.add(new Span(at, end));
                at = end;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Whether the apostrophe stands for what is left out, as in "'90s" and "'em". */
    private static boolean elided(String text, int at, int to) {
        char c = text.charAt(at);
        if (c != '\'' && c != '\u2018' || at + 2 >= to) {
            return false;
        }
        return Character.isDigit(text.charAt(at + 1)) && Character.isDigit(text.charAt(at + 2))
                || text.startsWith("em", at + 1) && at + 3 == to;
    }

    private static int pair(String text, int at, int to) {
        return at + 1 < to && text.charAt(at + 1) == text.charAt(at) ? at + 2 : at + 1;
    }

    static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015';
    }

    /** Where the run of one character that begins here ends. */
    static int run(String text, int at, int to) {
        int end = at + 1;
        while (end < to && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end;
    }

    /** Where the signs at the chunk's back begin. */
    private int core(String text, int from, int to) {
        int end = to;
        while (end > from) {
            char c = text.charAt(end - 1);
            if (c == '.') {
                boolean several = end - 2 >= from && text.charAt(end - 2) == '.';
                if (!several && abbreviations.keepsStop(text, from, end)) {
                    return end;
                }
                end--;
            } else if (CLOSERS.indexOf(c) >= 0 || isDash(c) || CURRENCY.indexOf(c) >= 0) {
                end--;
            } else {
                return end;
            }
        }
        return end;
    }

    private static void closers(String text, int from, int to, List<Span> out) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            boolean runs = c == '.'
                    || isDash(c)
                    || c == '!'
                    || c == '?'
                    || c == '*'
                    || c == '\''
                    || c == '\u2019'
                    || c == '\u2026';
            int end = runs ? run(text, at, to) : at + 1;
            if (c == '!' || c == '?') {
                while (end < to && (text.charAt(end) == '!' || text.charAt(end) == '?')) {
                    end++;
                }
            }
            out.add(new Span(at, end));
            at = end;
        }
    }
}
