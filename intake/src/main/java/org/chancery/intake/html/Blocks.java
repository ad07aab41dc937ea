package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Lays a page out as blocks, in the order of the page. Iterative: a page may be nested as deep as it likes. */
final class Blocks implements NodeFilter {
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "select",
            "button",
            "input",
            "textarea",
            "option",
            "datalist",
            "canvas",
            "audio",
            "video",
            "map",
            "head",
            "dialog",
            "progress",
            "meter");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final String CLOSING = "\"'\u201d\u2019)]";
    private static final String ENDING = ".!?:\u2026\u3002";

    private final Set<Element> left;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private int linked;
    private int links;
    private int breaks;

    private Blocks(Element root, Set<Element> left) {
        owner = root;
        this.left = left;
    }

    /** The blocks below {@code root}, but for those within the elements that are left out. */
    static List<Block> of(Element root, Set<Element> left) {
        Blocks walk = new Blocks(root, left);
        NodeTraversor.filter(walk, root);
        walk.flush();
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            if (NO_TEXT.contains(element.normalName()) || left.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (isBlock(element)) {
                flush();
                owner = element;
            } else if (element.normalName().equals("a")) {
                links++;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                flush();
                owner = element.parent() == null ? element : nearestBlock(element.parent());
            } else if (element.normalName().equals("a") && links > 0) {
                links--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void add(TextNode words) {
        String whole = words.getWholeText();
        if (whole.isBlank() && pieces.isEmpty()) {
            return;
        }
        if (!whole.isBlank()) {
            breaks = 0;
        }
        int before = text.length();
        Spaces.append(text, whole);
        linked += links > 0 ? text.length() - before : 0;
        pieces.add(new Block.Words(words));
    }

    /** Two line breaks in a row part paragraphs. */
    private void lineBreak() {
        breaks++;
        if (breaks >= 2) {
            flush();
        } else if (!pieces.isEmpty()) {
            pieces.add(new Block.Break());
        }
    }

    private void flush() {
        String shown = text.toString().strip();
        int length = shown.length();
        if (length > 0) {
            boolean heading = HEADINGS.contains(owner.normalName());
            blocks.add(new Block(owner, pieces, length, Math.min(linked, length), isSentence(shown), heading));
        }
        pieces.clear();
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private static boolean isSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDING.indexOf(text.charAt(end - 1)) >= 0 || text.contains(". ");
    }

    static boolean isBlock(Element element) {
        return element.isBlock()
                && !element.normalName().equals("a")
                && !element.normalName().equals("br");
    }

    private static Element nearestBlock(Element start) {
        Element at = start;
        while (!isBlock(at) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }
}
