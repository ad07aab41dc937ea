package org.chancery.language;

import java.util.List;
import org.chancery.text.Layout;

/** The seam to the language floor: another substrate can be put in behind it. Implementations are thread-safe. */
public interface Linguist {
    /**
     * Splits, tags and parses the layout's paragraphs. Linear in the text.
     *
     * @param text the report's text, unchanged
     */
    List<Sentence> read(String text, Layout layout);
}
