package org.chancery.intake.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;

/** Which column of a table holds what, by its heading: the table {@code intake/columns.tsv}, best names first. */
final class Columns {
    private final Map<String, Integer> places;

    private Columns(Map<String, Integer> places) {
        this.places = Map.copyOf(places);
    }

    static Columns of(List<String> headings) {
        Map<String, Integer> places = new HashMap<>();
        try (BufferedReader table = Knowledge.bundled().table("intake/columns.tsv")) {
            List<String> plain = headings.stream().map(Columns::plain).toList();
            table.lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        int at = plain.indexOf(cells[1]);
                        if (at >= 0) {
                            places.putIfAbsent(cells[0], at);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Columns(places);
    }

    Optional<Integer> of(String field) {
        return Optional.ofNullable(places.get(field));
    }

    private static String plain(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_')
                .replace('-', '_')
                .replace("\uFEFF", "");
    }
}
