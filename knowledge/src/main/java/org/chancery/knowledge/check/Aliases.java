package org.chancery.knowledge.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.TableRow;

/** Aliases and parents: one name means one party, and no chain of them comes back to where it began. */
final class Aliases {
    private final List<Finding> findings;

    Aliases(List<Finding> findings) {
        this.findings = findings;
    }

    void check(List<TableRow> states, List<TableRow> organisations) {
        names(states);
        names(organisations);
        parents(organisations);
    }

    /** An alias that is another row's name: a circle where that one's alias is this one's name; else two meanings. */
    private void names(List<TableRow> rows) {
        Map<String, TableRow> byName = new HashMap<>();
        rows.forEach(row -> byName.putIfAbsent(row.get("name"), row));
        Map<String, TableRow> byAlias = new HashMap<>();
        for (TableRow row : rows) {
            for (String alias : new HashSet<>(row.list("aliases"))) {
                Optional<TableRow> named =
                        Optional.ofNullable(byName.get(alias)).filter(other -> !same(other, row));
                if (named.isPresent()) {
                    boolean circle = named.get().list("aliases").contains(row.get("name"));
                    String reason = (circle ? "a circle of aliases: " : "an alias that is another's name: ") + alias
                            + " (line " + named.get().line() + ")";
                    findings.add(Finding.error(row, reason));
                }
                TableRow first = byAlias.putIfAbsent(alias, row);
                if (first != null && !same(first, row)) {
                    findings.add(Finding.error(
                            row,
                            "\"" + alias + "\" is also an alias of " + first.get("name") + " (line " + first.line()
                                    + ")"));
                }
            }
        }
    }

    private static boolean same(TableRow one, TableRow other) {
        return one.file().equals(other.file()) && one.line() == other.line();
    }

    private void parents(List<TableRow> rows) {
        Map<String, String> parents = new HashMap<>();
        rows.forEach(row -> parents.put(row.get("code"), row.get("parent")));
        for (TableRow row : rows) {
            Set<String> seen = new HashSet<>();
            String code = row.get("code");
            while (!code.isEmpty() && seen.add(code)) {
                code = parents.getOrDefault(code, "");
            }
            if (!code.isEmpty()) {
                findings.add(Finding.error(row, "a circle of parents through " + code));
            }
        }
    }
}
