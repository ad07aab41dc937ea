package org.chancery.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** Knows the lines of a page that are not the report, from the table text/furniture.tsv. */
final class Furniture {
    /** So many short lines without a full stop in a row are a menu or a drop-down list. */
    private static final int MENU_LINES = 8;

    private final List<String> prefixes = new ArrayList<>();
    private final Set<String> lines = new HashSet<>();
    private final Set<String> tails = new HashSet<>();

    private Furniture() {}

    static Furniture load(Knowledge knowledge) {
        Furniture furniture = new Furniture();
        for (TableRow row : knowledge.rows("text/furniture.tsv")) {
            String words = row.get("words").toLowerCase(Locale.ROOT);
            switch (row.get("match")) {
                case "prefix" -> furniture.prefixes.add(words);
                case "line" -> furniture.lines.add(words);
                case "tail" -> furniture.tails.add(words);
                default -> throw row.refused("unknown match " + row.get("match"));
            }
        }
        return furniture;
    }

    /** Which of the lines, in order, are furniture. */
    boolean[] among(List<String> all) {
        boolean[] marked = new boolean[all.size()];
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i).strip().toLowerCase(Locale.ROOT);
            marked[i] = isLine(line);
            if (i * 2 >= all.size() && tails.contains(withoutColon(line))) {
                Arrays.fill(marked, i, all.size(), true);
                return marked;
            }
        }
        markMenus(all, marked);
        return marked;
    }

    private boolean isLine(String line) {
        if (lines.contains(withoutColon(line))) {
            return true;
        }
        for (String prefix : prefixes) {
            if (line.startsWith(prefix) && endsWord(line, prefix.length()) && !readsOn(line, prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(String line, int at) {
        return at == line.length()
                || !Character.isLetterOrDigit(line.charAt(at))
                || !Character.isLetterOrDigit(line.charAt(at - 1));
    }

    /** "Get the message across, the minister told his guests, …": a sentence of the report, not a button. */
    private static boolean readsOn(String line, String prefix) {
        boolean sentence = line.endsWith(".") || line.endsWith("”") || line.endsWith("\"");
        return sentence && line.length() > 90 && Character.isLetter(prefix.charAt(prefix.length() - 1));
    }

    private static String withoutColon(String line) {
        return line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
    }

    private static void markMenus(List<String> all, boolean[] marked) {
        int start = 0;
        for (int i = 0; i <= all.size(); i++) {
            if (i < all.size() && isMenuLine(all.get(i).strip())) {
                continue;
            }
            if (i - start >= MENU_LINES) {
                Arrays.fill(marked, start, i, true);
            }
            start = i + 1;
        }
    }

    private static boolean isMenuLine(String line) {
        return !line.isEmpty()
                && line.length() <= 30
                && line.chars().filter(c -> c == ' ').count() < 4
                && ".!?,;\"”)".indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
