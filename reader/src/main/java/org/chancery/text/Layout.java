package org.chancery.text;

import java.util.List;
import org.chancery.record.Span;

/**
 * How a report's text is laid out, in UTF-16 offsets.
 *
 * @param paragraphs the blocks to read, in order, without overlap; none touches furniture
 * @param furniture navigation, share buttons, captions' credits and the like: not read
 */
public record Layout(List<Block> paragraphs, List<Span> furniture) {
    public Layout {
        paragraphs = List.copyOf(paragraphs);
        furniture = List.copyOf(furniture);
    }

    /** A paragraph, headline or list line. */
    public record Block(Span span, Kind kind) {}

    /** What a block is. */
    public enum Kind {
        HEADLINE,
        PARAGRAPH,
        LIST_ITEM
    }
}
