package org.chancery.ledger.standing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.Knowledge;

/**
 * The codes of states and territories, by the table {@code party/states.tsv}: organisations have acronyms of three
 * letters too.
 */
record StateCodes(Set<String> codes) {
    private static final String TABLE = "party/states.tsv";

    static StateCodes load(Knowledge knowledge) {
        try (BufferedReader table = knowledge.table(TABLE)) {
            return new StateCodes(table.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code\t"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String code) {
        return codes.contains(code);
    }
}
