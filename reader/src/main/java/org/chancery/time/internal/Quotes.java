package org.chancery.time.internal;

import org.chancery.language.Sentence;
import org.chancery.record.Span;

/** Whether someone else is quoted at a place of the text, read from its start; a paragraph closes its quotes. */
final class Quotes {
    private final String text;
    private int at;
    private int paragraph = -1;
    private boolean open;

    Quotes(String text) {
        this.text = text;
    }

    /** Whether quotes are open where the span starts; spans must come in the order of the text. */
    boolean around(Sentence sentence, Span span) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            open = false;
            at = sentence.span().start();
        }
        for (; at < span.start(); at++) {
            char mark = text.charAt(at);
            open = mark == '“' || mark != '”' && (mark == '"' ? !open : open);
        }
        return open;
    }
}
