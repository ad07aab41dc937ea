package org.chancery.ledger.standing;

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
        return new StateCodes(
                knowledge.rows(TABLE).stream().map(row -> row.get("code")).collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(String code) {
        return codes.contains(code);
    }
}
