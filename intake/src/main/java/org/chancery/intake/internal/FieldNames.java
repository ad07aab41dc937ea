package org.chancery.intake.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.knowledge.Knowledge;

/** What data sets call a report's fields, in columns and JSON: the table {@code intake/field-names.tsv}. */
public final class FieldNames {
    private final Map<String, List<String>> names;

    private FieldNames(Map<String, List<String>> names) {
        this.names = Map.copyOf(names);
    }

    /** The table in the jar. */
    static FieldNames bundled() {
        Map<String, List<String>> names = new HashMap<>();
        Knowledge.bundled()
                .rows("intake/field-names.tsv")
                .forEach(row -> names.computeIfAbsent(row.get("field"), field -> new ArrayList<>())
                        .add(row.get("name")));
        return new FieldNames(names);
    }

    /** The names of a field, its own first. */
    List<String> of(String field) {
        return names.getOrDefault(field, List.of(field));
    }

    /** Which of a table's columns holds what, by the columns' headings. */
    public Map<String, Integer> columns(List<String> headings) {
        List<String> plain = headings.stream().map(FieldNames::plain).toList();
        Map<String, Integer> columns = new HashMap<>();
        names.forEach((field, called) -> called.stream()
                .map(plain::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .ifPresent(at -> columns.put(field, at)));
        return columns;
    }

    private static String plain(String heading) {
        return heading.replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_')
                .replace('-', '_');
    }
}
