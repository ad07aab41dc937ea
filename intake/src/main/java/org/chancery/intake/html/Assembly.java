package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.chancery.intake.SourceMap;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Puts blocks together as one text, and keeps where each of its characters stood in the page. */
final class Assembly {
    private static final int LONGEST_ENTITY = 34;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final List<SourceMap.Run> runs = new ArrayList<>();
    private int runText;
    private int runSource = -1;
    private boolean space;

    private Assembly(String html) {
        this.html = html;
    }

    static Page of(String html, List<Block> blocks, Facts facts) {
        Assembly assembly = new Assembly(html);
        for (Block block : blocks) {
            assembly.add(block);
        }
        assembly.endRun();
        return new Page(assembly.text.toString(), SourceMap.of(assembly.runs), facts);
    }

    /** The text alone, of blocks whose places are not kept. */
    static String text(List<Block> blocks) {
        Assembly assembly = new Assembly("");
        blocks.forEach(assembly::add);
        return assembly.text.toString();
    }

    private void add(Block block) {
        if (text.length() > 0) {
            endRun();
            text.append("\n\n");
        }
        space = false;
        for (Block.Piece piece : block.pieces()) {
            if (piece instanceof Block.Words words) {
                add(words.node());
            } else if (!atLineStart()) {
                endRun();
                text.append('\n');
                space = false;
            }
        }
        while (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
            endRun();
            text.setLength(text.length() - 1);
        }
    }

    private boolean atLineStart() {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }

    /** Walks the node's text and the page's raw characters side by side. */
    private void add(TextNode node) {
        String whole = node.getWholeText();
        Range range = node.sourceRange();
        int source = range.isTracked() ? range.startPos() : -1;
        int end = range.isTracked() ? range.endPos() : -1;
        int i = 0;
        while (i < whole.length()) {
            int rawLength = 1;
            int textLength = 1;
            if (source >= 0 && source < end && html.charAt(source) == '&') {
                int[] entity = entity(whole, i, source, end);
                rawLength = entity[0];
                textLength = entity[1];
            }
            for (int k = 0; k < textLength; k++) {
                put(whole.charAt(i + k), source >= 0 && source < end ? source : -1, rawLength == textLength ? k : 0);
            }
            i += textLength;
            source += source >= 0 ? rawLength : 0;
        }
    }

    private void put(char c, int source, int shift) {
        if (Spaces.isSpace(c)) {
            space = !atLineStart();
            return;
        }
        if (space) {
            // the space's own place is just before the next word's: near enough for an offset nobody quotes alone
            place(source < 0 ? -1 : Math.max(0, source - 1));
            text.append(' ');
            space = false;
        }
        place(source < 0 ? -1 : source + shift);
        text.append(c);
    }

    private void place(int source) {
        int at = text.length();
        if (runSource >= 0 && source == runSource + (at - runText)) {
            return;
        }
        endRun();
        runText = at;
        runSource = source;
    }

    private void endRun() {
        if (runSource >= 0 && text.length() > runText) {
            runs.add(new SourceMap.Run(runText, runSource, text.length() - runText));
        }
        runSource = -1;
    }

    /** Raw and decoded length of the character reference at {@code source}; 1 and 1 where it is only an ampersand. */
    private int[] entity(String whole, int i, int source, int end) {
        int stop = Math.min(end, source + LONGEST_ENTITY);
        int semicolon = html.indexOf(';', source);
        if (semicolon > 0 && semicolon < stop) {
            String decoded = Parser.unescapeEntities(html.substring(source, semicolon + 1), false);
            if (!decoded.startsWith("&") && whole.startsWith(decoded, i)
                    || decoded.equals("&") && whole.startsWith("&", i)) {
                return new int[] {semicolon + 1 - source, decoded.length()};
            }
        }
        return new int[] {1, 1};
    }
}
