package org.chancery.intake.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Text between two block boundaries of a page: a paragraph, a heading, a cell, loose text in a division.
 *
 * @param owner the innermost block element around it
 * @param pieces the text nodes and line breaks that it is made of, in order
 * @param characters of its text, spaces collapsed
 * @param linked those of them within links
 * @param sentence whether it reads like a sentence: its end or its inside has a full stop
 */
record Block(Element owner, List<Piece> pieces, int characters, int linked, boolean sentence, boolean heading) {
    Block {
        pieces = List.copyOf(pieces);
    }

    /** A text node, or a line break. */
    sealed interface Piece {}

    record Words(TextNode node) implements Piece {}

    record Break() implements Piece {}

    /** Its words as the page shows them. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            Spaces.append(text, piece instanceof Words words ? words.node().getWholeText() : " ");
        }
        return text.toString().strip();
    }

    double linkShare() {
        return characters == 0 ? 1 : (double) linked / characters;
    }

    /** Running text: long enough, or a sentence, and not mainly links; names in a long sentence may all be links. */
    boolean good() {
        int plain = characters - linked;
        boolean unlinked = linkShare() < 0.5 && (characters >= 80 || (sentence && characters >= 25));
        return !heading && (unlinked || sentence && linkShare() < 0.8 && plain >= 80);
    }

    /** Characters of running text in it, outside of links. */
    int running() {
        return good() ? characters - linked : 0;
    }
}
