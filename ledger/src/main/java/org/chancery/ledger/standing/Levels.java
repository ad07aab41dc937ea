package org.chancery.ledger.standing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.knowledge.Knowledge;

/** Finds levels of relations in a quote, by the table {@code ledger/relations.tsv}; the longest phrase counts. */
public final class Levels {
    /** Where the table lies in the knowledge. */
    public static final String TABLE = "ledger/relations.tsv";

    private final List<Level> levels;

    private record Level(Pattern phrase, String name) {}

    private Levels(List<Level> levels) {
        this.levels = List.copyOf(levels);
    }

    static Levels load(Knowledge knowledge) {
        try (BufferedReader table = knowledge.table(TABLE)) {
            return new Levels(table.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("phrase\t"))
                    .map(line -> line.split("\t", -1))
                    .sorted(Comparator.comparingInt(cells -> -cells[0].length()))
                    .map(cells -> new Level(Pattern.compile("\\b" + Pattern.quote(cells[0]) + "\\b"), cells[1]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> in(String quote) {
        String words = quote.toLowerCase(Locale.ROOT);
        if (!words.contains("partnership")
                && !words.contains("relations")
                && !words.contains("ties")
                && !words.contains("alliance")) {
            return Optional.empty();
        }
        return levels.stream()
                .filter(level -> level.phrase().matcher(words).find())
                .findFirst()
                .map(Level::name);
    }
}
