package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Span;

/** Finds where sentences end in a paragraph's tokens. */
final class SentenceSplitter {
    /** A sentence longer than this is cut, so that hostile text stays readable. */
    private static final int LONGEST = 300;

    private static final String CLOSERS = "\"'\u2019\u201d)]\u00bb''";

    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<List<Span>> split(String text, List<Span> tokens) {
        List<List<Span>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = i + 1;
            if (mayEnd(text, tokens.get(i))) {
                while (end < tokens.size() && closes(text, tokens, end)) {
                    end++;
                }
                if (end < tokens.size() && !begins(text, tokens, i, end)) {
                    end = i + 1;
                    if (end - start < LONGEST) {
                        continue;
                    }
                }
            } else if (end - start < LONGEST && end < tokens.size()) {
                continue;
            }
            sentences.add(List.copyOf(tokens.subList(start, end)));
            start = end;
            i = end - 1;
        }
        if (start < tokens.size()) {
            sentences.add(List.copyOf(tokens.subList(start, tokens.size())));
        }
        return sentences;
    }

    private boolean mayEnd(String text, Span token) {
        char last = text.charAt(token.end() - 1);
        if (last == '!' || last == '?' || last == '\u3002' || last == '\u2026' && token.length() == 1) {
            return true;
        }
        if (last != '.') {
            return false;
        }
        char first = text.charAt(token.start());
        return first == '.' || abbreviations.mayEnd(token.in(text));
    }

    /** Whether the token is a closing quote or bracket that follows without a space. */
    private static boolean closes(String text, List<Span> tokens, int at) {
        Span token = tokens.get(at);
        boolean joined = tokens.get(at - 1).end() == token.start();
        return joined && CLOSERS.indexOf(text.charAt(token.start())) >= 0 && token.length() <= 2;
    }

    /** Whether a sentence begins with the token {@code next}, the one at {@code end} being the last word's or sign's. */
    private boolean begins(String text, List<Span> tokens, int end, int next) {
        Span last = tokens.get(end);
        Span following = tokens.get(next);
        int at = following.start();
        if (last.end() == at && text.charAt(at) == '-') {
            return false; // "the U.S.-Japan treaty"
        }
        int word = next;
        while (word < tokens.size() - 1 && "\"'\u2018\u201c([\u00ab-\u2014\u2013".indexOf(text.charAt(at)) >= 0) {
            at = tokens.get(++word).start();
        }
        char first = text.charAt(at);
        if (Character.isLowerCase(first)) {
            return false;
        }
        boolean stop = text.charAt(last.start()) == '.' || text.charAt(last.end() - 1) != '.';
        if (!stop) {
            return word > next || abbreviations.starts(tokens.get(word).in(text));
        }
        return Character.isLetterOrDigit(first) || word > next || text.charAt(last.end() - 1) != '.' || first > 127;
    }
}
