package org.chancery.ledger.entry;

import org.chancery.record.Span;

/** The words at a record's spans, which count code points, in a text, which counts UTF-16 units. */
public final class CodePoints {
    private final String text;
    private final int[] offsets;

    private CodePoints(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    public static CodePoints of(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new CodePoints(text, new int[0]);
        }
        int[] offsets = new int[count + 1];
        int at = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[count] = at;
        return new CodePoints(text, offsets);
    }

    /** Length of the text in code points. */
    public int length() {
        return offsets.length == 0 ? text.length() : offsets.length - 1;
    }

    /** Where a code point begins, in UTF-16 units; past the end, the end. */
    public int unit(int point) {
        int within = Math.min(point, length());
        return offsets.length == 0 ? within : offsets[within];
    }

    /** The words at a span; what lies past the text's end is cut off. */
    public String words(Span span) {
        int start = Math.min(span.start(), length());
        int end = Math.min(span.end(), length());
        return offsets.length == 0 ? text.substring(start, end) : text.substring(offsets[start], offsets[end]);
    }
}
