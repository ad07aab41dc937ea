package org.chancery.reader;

import java.util.List;
import org.chancery.record.Span;

/** Turns UTF-16 offsets into Unicode code points: the one place where this is done. */
final class CodePoints {
    /** For each UTF-16 offset the code points before it; empty where the two are the same. */
    private final int[] before;

    CodePoints(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            before = new int[0];
            return;
        }
        before = new int[text.length() + 1];
        int points = 0;
        int i = 0;
        while (i < text.length()) {
            int width = Character.charCount(text.codePointAt(i));
            before[i] = points;
            if (width == 2) {
                before[i + 1] = points;
            }
            points++;
            i += width;
        }
        before[text.length()] = points;
    }

    Span of(Span utf16) {
        return before.length == 0 ? utf16 : new Span(before[utf16.start()], before[utf16.end()]);
    }

    List<Span> of(List<Span> utf16) {
        return before.length == 0 ? utf16 : utf16.stream().map(this::of).toList();
    }
}
