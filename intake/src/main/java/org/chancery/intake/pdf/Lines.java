package org.chancery.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Printed lines back into paragraphs: running heads and page numbers go, words cut at a line's end are mended, and a line
 * goes on the one before unless that ended a paragraph.
 */
final class Lines {
    private static final int ENDS = 2;
    private static final int LEAST_PAGES = 3;
    private static final double SHORT = 0.75;

    private Lines() {}

    static String joined(String text) {
        List<List<String>> pages = new ArrayList<>();
        for (String page : text.split("\f")) {
            pages.add(page.strip().lines().map(String::strip).toList());
        }
        Map<String, Integer> running = running(pages);
        List<String> lines = new ArrayList<>();
        for (List<String> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                boolean atEnd = isAtEnd(i, page.size());
                if (!atEnd || !isFurniture(page.get(i), running, pages.size())) {
                    lines.add(page.get(i));
                }
            }
        }
        return paragraphs(lines);
    }

    private static Map<String, Integer> running(List<List<String>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (isAtEnd(i, page.size())) {
                    counts.merge(shape(page.get(i)), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static boolean isFurniture(String line, Map<String, Integer> running, int pages) {
        boolean number = line.matches("(?i)(?:page\\s|-\\s?)?\\d{1,4}(?:\\s?-|\\s(?:of|/)\\s\\d{1,4})?");
        int count = running.getOrDefault(shape(line), 0);
        return !line.isEmpty() && pages > 1 && (number || count >= Math.max(LEAST_PAGES, pages / 2));
    }

    /** The first and last lines of a page: two, or one of a short page. */
    private static boolean isAtEnd(int line, int lines) {
        int ends = Math.min(ENDS, Math.max(1, lines / 6));
        return line < ends || line >= lines - ends;
    }

    private static String shape(String line) {
        return line.replaceAll("\\d+", "0");
    }

    private static String paragraphs(List<String> lines) {
        int width = lines.stream()
                .mapToInt(String::length)
                .sorted()
                .skip(lines.size() * 9L / 10)
                .findFirst()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        boolean ended = true;
        for (String line : lines) {
            if (line.isEmpty()) {
                ended = true;
                continue;
            }
            if (text.length() > 0) {
                join(text, ended, line);
            }
            text.append(line);
            ended = endsParagraph(line, width);
        }
        return text.toString();
    }

    /** A line that begins in lower case goes on the sentence before it, over the end of a page too. */
    private static void join(StringBuilder text, boolean ended, String line) {
        int last = text.length() - 1;
        boolean goesOn = Character.isLowerCase(line.charAt(0));
        boolean cut = text.charAt(last) == '-' && last > 0 && Character.isLetter(text.charAt(last - 1));
        if (cut && goesOn) {
            text.setLength(last);
        } else {
            boolean sentence = ".!?:;\u201d\"".indexOf(text.charAt(last)) >= 0;
            text.append(ended && !(goesOn && !sentence) ? "\n\n" : " ");
        }
    }

    /** A line well short of the others ends its paragraph. */
    private static boolean endsParagraph(String line, int width) {
        return line.length() < SHORT * width && !line.endsWith(",") && !line.endsWith("-");
    }
}
