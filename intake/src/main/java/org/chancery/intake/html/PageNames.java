package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;

/**
 * What page authors call the parts of a page, in classes, ids and roles: the table {@code intake/page-names.tsv}.
 *
 * <p>A name is cut into its words at hyphens, underscores and capitals; a row matches where its words stand in a row in
 * it, or where they are the whole name written together.
 */
public final class PageNames {
    private static final int LONGEST_PHRASE = 3;
    private final Map<String, Part> parts;

    /** What a part of a page is for. */
    public enum Part {
        /** Navigation, sharing, advertising, other articles: no part of the report. */
        FURNITURE,
        /** What readers wrote below it; often longer than the report. */
        COMMENTS,
        /** The report's body. */
        BODY,
        /** A lead above the body that is part of the text. */
        LEAD
    }

    /**
     * A row of the table.
     *
     * @param example a class attribute that it matches
     */
    public record Row(String name, Part part, String example) {}

    private PageNames(Map<String, Part> parts) {
        this.parts = Map.copyOf(parts);
    }

    /** The table in the jar. */
    public static PageNames bundled() {
        Map<String, Part> parts = new HashMap<>();
        rows().forEach(row -> parts.put(row.name(), row.part()));
        return new PageNames(parts);
    }

    /** The rows of the table, in order. */
    public static List<Row> rows() {
        return Knowledge.bundled().rows("intake/page-names.tsv").stream()
                .map(row -> new Row(
                        row.get("name"), Part.valueOf(row.get("part").toUpperCase(Locale.ROOT)), row.get("example")))
                .toList();
    }

    /** What a class attribute says. */
    public Optional<Part> ofNames(String attribute) {
        if (attribute.isEmpty() || attribute.length() > 2000) {
            return Optional.empty();
        }
        for (String name : attribute.split("\\s+")) {
            Optional<Part> part = ofName(name);
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    private Optional<Part> ofName(String name) {
        List<String> words = words(name);
        Part whole = parts.get(String.join("", words));
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int length = Math.min(LONGEST_PHRASE, words.size()); length > 0; length--) {
            for (int i = 0; i + length <= words.size(); i++) {
                Part part = parts.get(String.join("-", words.subList(i, i + length)));
                if (part != null) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean turn = letter && Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((!letter || turn) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }
}
