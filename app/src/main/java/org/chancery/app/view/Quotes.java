package org.chancery.app.view;

import org.chancery.record.Span;

/** Quotes a record's spans, which count code points, from the report's text. */
public final class Quotes {
    private final String text;
    private final boolean plain;

    public Quotes(String text) {
        this.text = text;
        this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** The words, on one line, without control characters. */
    public String of(Span span) {
        int start = plain ? span.start() : text.offsetByCodePoints(0, span.start());
        int end = plain ? span.end() : text.offsetByCodePoints(start, span.length());
        return Columns.safe(text.substring(start, end));
    }
}
