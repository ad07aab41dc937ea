package org.chancery.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text in a terminal's columns: how wide it is, and where to break it. */
public final class Columns {
    /** Commands to the terminal, and marks that turn the direction of what follows them. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\s\u0085\u2028\u2029]+|[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]");

    private Columns() {}

    /** The text on one line, without what a terminal would take for a command. */
    public static String safe(String text) {
        return UNSAFE.matcher(text)
                .replaceAll(found -> Character.isWhitespace(found.group().charAt(0))
                                || Character.isISOControl(found.group().charAt(0))
                        ? " "
                        : "")
                .strip();
    }

    /** Columns that the text takes: two for a character of Chinese, Japanese and Korean scripts, none for an accent. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (c < 0x1100) {
            return 1;
        }
        boolean wide = Character.isIdeographic(c)
                || c <= 0x115F
                || c >= 0x2E80 && c <= 0x303E
                || c >= 0x3041 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF;
        return wide ? 2 : 1;
    }

    /** The text, filled up with spaces to so many columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** The text in lines of at most so many columns, broken at spaces; within a word only where it is longer. */
    public static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ")) {
            int width = width(word);
            if (used > 0 && used + 1 + width > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            line.append(used == 0 ? "" : " ");
            used += (used == 0 ? 0 : 1) + width;
            line.append(word);
            if (used > columns) {
                used = broken(line, columns, lines);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Moves whole lines of a word that is too long to the lines; the columns that are left over. */
    private static int broken(StringBuilder line, int columns, List<String> lines) {
        int used = 0;
        int start = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int width = width(line.codePointAt(at));
            if (used + width > columns) {
                lines.add(line.substring(start, at));
                start = at;
                used = 0;
            }
            used += width;
        }
        line.delete(0, start);
        return used;
    }
}
