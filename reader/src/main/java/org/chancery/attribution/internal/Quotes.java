package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Matches quotation marks, outermost quotes only. One walk over the tokens.
 *
 * <p>A quote never leaves its paragraph. One that is left open goes on, by the printers' rule, where the next paragraph
 * opens with a mark; else it ends with its sentence.
 */
final class Quotes {
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private final Passage passage;
    private final List<Quote> found = new ArrayList<>();
    private int open = -1;
    private boolean single;

    private Quotes(Passage passage) {
        this.passage = passage;
    }

    static List<Quote> in(Passage passage) {
        Quotes quotes = new Quotes(passage);
        for (int i = 0; i < passage.size(); i++) {
            if (i > 0 && passage.paragraph(i) != passage.paragraph(i - 1)) {
                quotes.leave(i);
            }
            quotes.read(i);
        }
        quotes.leave(passage.size());
        return quotes.found;
    }

    private void read(int i) {
        String form = passage.token(i).form();
        if (form.length() > 2) {
            return;
        }
        if (open < 0) {
            if (opens(form, i)) {
                open = i;
                single = isSingle(form);
            }
        } else if (closes(form, i)) {
            close(i + 1, false);
        } else if (single && isDouble(form)) {
            // An apostrophe was taken for a mark.
            open = CLOSING.contains(form) ? -1 : i;
            single = false;
        }
    }

    private boolean opens(String form, int i) {
        if (form.equals("‘") || form.equals("'") || form.equals("`")) {
            return passage.spaceBefore(i) && !passage.spaceBefore(i + 1) && i + 1 < passage.size();
        }
        return OPENING.contains(form) || form.equals("\"") || form.equals("``");
    }

    private boolean closes(String form, int i) {
        if (single) {
            return (form.equals("’") || form.equals("'")) && !passage.spaceBefore(i);
        }
        return CLOSING.contains(form) || form.equals("\"") || form.equals("''");
    }

    private static boolean isSingle(String form) {
        return form.equals("‘") || form.equals("'") || form.equals("`");
    }

    private static boolean isDouble(String form) {
        return OPENING.contains(form) || CLOSING.contains(form) || form.equals("\"");
    }

    private void close(int end, boolean continues) {
        found.add(new Quote(open, end, continues));
        open = -1;
    }

    /** The paragraph ends before token {@code next}. */
    private void leave(int next) {
        if (open < 0) {
            return;
        }
        boolean continues =
                !single && next < passage.size() && opens(passage.token(next).form(), next);
        if (continues) {
            close(next, true);
        } else if (single) {
            open = -1;
        } else {
            close(passage.sentenceEnd(open), false);
        }
    }
}
