package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.record.Span;

/**
 * Finds a report's paragraphs and page furniture. Thread-safe; linear in the text.
 *
 * <p>A line break ends a block, but not in hard-wrapped text, where the lines of a paragraph are joined.
 */
public final class LayoutReader {
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_SECTION_TITLE = 90;

    private final Furniture furniture;

    private LayoutReader(Furniture furniture) {
        this.furniture = furniture;
    }

    public static LayoutReader load(Knowledge knowledge) {
        return new LayoutReader(Furniture.load(knowledge));
    }

    public Layout read(String text) {
        List<Span> lines = lines(text);
        boolean[] marked =
                furniture.among(lines.stream().map(line -> line.in(text)).toList());
        List<Layout.Block> blocks = new ArrayList<>();
        List<Span> cut = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (marked[i]) {
                addFurniture(cut, lines.get(i), text);
                i++;
                continue;
            }
            int end = endOfGroup(text, lines, marked, i);
            addBlocks(text, lines.subList(i, end), blocks);
            i = end;
        }
        return new Layout(withHeadline(text, blocks), cut);
    }

    /** The lines that are not blank, without the white space around them. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                addStripped(text, start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
    }

    private static void addStripped(String text, int from, int to, List<Span> lines) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(new Span(start, end));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static void addFurniture(List<Span> cut, Span line, String text) {
        int last = cut.size() - 1;
        if (last >= 0 && text.substring(cut.get(last).end(), line.start()).isBlank()) {
            cut.set(last, cut.get(last).union(line));
        } else {
            cut.add(line);
        }
    }

    /** The end of the run of lines, from {@code first} on, that no blank line and no furniture parts. */
    private static int endOfGroup(String text, List<Span> lines, boolean[] marked, int first) {
        int i = first + 1;
        while (i < lines.size() && !marked[i] && !blankBetween(text, lines.get(i - 1), lines.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean blankBetween(String text, Span line, Span next) {
        int breaks = 0;
        for (int i = line.end(); i < next.start(); i++) {
            char c = text.charAt(i);
            boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            breaks += isBreak(c) && !second ? 1 : 0;
        }
        return breaks > 1;
    }

    private static void addBlocks(String text, List<Span> group, List<Layout.Block> blocks) {
        boolean wrapped = isWrapped(text, group);
        Span open = group.get(0);
        for (Span line : group.subList(1, group.size())) {
            if (wrapped ? !startsList(text, line) : runsOn(text, open, line)) {
                open = open.union(line);
            } else {
                blocks.add(block(text, open));
                open = line;
            }
        }
        blocks.add(block(text, open));
    }

    /** Hard-wrapped: the lines are of a width, and many end in the middle of a sentence. */
    private static boolean isWrapped(String text, List<Span> group) {
        int inner = group.size() - 1;
        if (inner < 1) {
            return false;
        }
        int ofWidth = 0;
        int open = 0;
        for (Span line : group.subList(0, inner)) {
            ofWidth += line.length() >= 40 && line.length() <= 130 ? 1 : 0;
            open += endsSentence(text, line) ? 0 : 1;
        }
        return ofWidth * 10 >= inner * 8 && open * 10 >= inner * 5;
    }

    /** A sentence broken in two: no full stop, and the next line goes on in lower case. */
    private static boolean runsOn(String text, Span line, Span next) {
        return !endsSentence(text, line) && Character.isLowerCase(text.codePointAt(next.start()));
    }

    private static boolean endsSentence(String text, Span line) {
        int i = line.end() - 1;
        while (i > line.start() && "\"'”’)]»".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?:;…。".indexOf(text.charAt(i)) >= 0;
    }

    private static Layout.Block block(String text, Span span) {
        boolean title = span.length() <= LONGEST_SECTION_TITLE && !endsSentence(text, span) && capitals(text, span);
        Layout.Kind kind =
                startsList(text, span) ? Layout.Kind.LIST_ITEM : title ? Layout.Kind.HEADLINE : Layout.Kind.PARAGRAPH;
        return new Layout.Block(span, kind);
    }

    private static boolean startsList(String text, Span span) {
        char first = text.charAt(span.start());
        if ("•*▪●◦·-–".indexOf(first) >= 0) {
            return span.length() > 2 && Character.isWhitespace(text.charAt(span.start() + 1));
        }
        int i = span.start();
        while (i < span.end() && i - span.start() < 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean numbered = i > span.start() && i + 1 < span.end() && ".)".indexOf(text.charAt(i)) >= 0;
        return numbered && Character.isWhitespace(text.charAt(i + 1));
    }

    /** Whether most longer words of a short line are capitalised, as in a title. */
    private static boolean capitals(String text, Span span) {
        int words = 0;
        int capitals = 0;
        for (String word : span.in(text).split("\\s+")) {
            if (word.length() > 3) {
                words++;
                capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return words > 0 && capitals * 10 >= words * 7;
    }

    /** The first block is the headline where it is short, has no full stop, and the report goes on after it. */
    private static List<Layout.Block> withHeadline(String text, List<Layout.Block> blocks) {
        if (blocks.size() > 1) {
            Layout.Block first = blocks.get(0);
            if (first.span().length() <= LONGEST_HEADLINE
                    && first.kind() == Layout.Kind.PARAGRAPH
                    && !endsSentence(text, first.span())) {
                blocks.set(0, new Layout.Block(first.span(), Layout.Kind.HEADLINE));
            }
        }
        return blocks;
    }
}
