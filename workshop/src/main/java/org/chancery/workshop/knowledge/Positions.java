package org.chancery.workshop.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which seat a source's name of a position means, by the rows of positions.tsv. */
final class Positions {
    /**
     * One row.
     *
     * @param states in the row's order, the example's own first; empty: all
     */
    record Rule(String seat, Pattern pattern, String example, List<String> states) {}

    private final List<Rule> rules;

    private Positions(List<Rule> rules) {
        this.rules = rules;
    }

    static Positions load() {
        return new Positions(rows("positions.tsv").stream()
                .map(cells -> new Rule(
                        cells[0],
                        Pattern.compile(cells[1], Pattern.CASE_INSENSITIVE),
                        cells[2],
                        cells[3].isEmpty() ? List.of() : List.of(cells[3].split("\\|"))))
                .toList());
    }

    List<Rule> rules() {
        return rules;
    }

    /** FM for "Minister of Foreign Affairs"; empty where the position is none of the seats that are kept. */
    Optional<String> seat(String state, String position) {
        return rules.stream()
                .filter(rule -> rule.states().isEmpty() || rule.states().contains(state))
                .filter(rule -> rule.pattern().matcher(position).find())
                .findFirst()
                .map(Rule::seat)
                .filter(seat -> !seat.equals("-"));
    }

    /** The cells of one of the workshop's own tables, without comments and header. */
    static List<String[]> rows(String table) {
        InputStream stream = Positions.class.getResourceAsStream(table);
        if (stream == null) {
            throw new IllegalStateException("no table " + table);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
