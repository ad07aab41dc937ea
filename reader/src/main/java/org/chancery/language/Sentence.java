package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Span;
import org.chancery.text.Layout;

/**
 * A sentence of the report, parsed.
 *
 * @param index place in the report, from 0
 * @param paragraph index of its block in the report's {@link Layout}
 * @param kind what that block is
 * @param names non-overlapping, in order
 */
public record Sentence(int index, int paragraph, Layout.Kind kind, List<Token> tokens, List<Name> names) {
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens");
        }
    }

    public Span span() {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The text from one token to another, both included, as a span of the report. */
    public Span span(int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    /** The tokens whose head is {@code index}, in the order of the text; linear in the sentence. */
    public List<Token> children(int index) {
        List<Token> found = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == index) {
                found.add(token);
            }
        }
        return found;
    }
}
