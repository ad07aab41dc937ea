package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who belongs to which organisation: by hand with dates where the folder has them, else by the Factbook's editions.
 *
 * <p>The Factbook lags by years, and its first edition here is 1990: what stood in it has no first day.
 */
final class Memberships {
    private static final Set<String> KEPT =
            Set.of("member", "observer", "associate", "candidate country", "suspended", "dialogue partner", "partner");
    private static final int FIRST = 1990;
    private static final int LATEST = 2023;

    private final Path folder;
    private final StateCodes codes;

    Memberships(Path folder, StateCodes codes) {
        this.folder = folder;
        this.codes = codes;
    }

    List<String> rows() {
        Map<String, String> rows = new TreeMap<>();
        Set<String> dated = new HashSet<>();
        for (NamedCsvRecord row : Csv.rows(folder.resolve("key_orgs_curated.csv"))) {
            String member = codes.byAlpha2(Csv.field(row, "member_iso2"));
            if (!member.isEmpty()) {
                dated.add(Csv.field(row, "org"));
                add(
                        rows,
                        Csv.field(row, "org"),
                        member,
                        Csv.field(row, "status"),
                        Csv.date(Csv.field(row, "from")).map(Object::toString).orElse(""),
                        Csv.date(Csv.field(row, "to")).map(Object::toString).orElse(""),
                        "own\t2025-06");
            }
        }
        factbook(rows, dated);
        return List.copyOf(rows.values());
    }

    private void factbook(Map<String, String> rows, Set<String> dated) {
        Map<String, String> organisations = new HashMap<>();
        Positions.rows("acronyms.tsv").forEach(cells -> organisations.put(cells[0], cells[1]));
        for (NamedCsvRecord row : Csv.rows(folder.resolve("factbook_membership_1990_2025.csv"))) {
            String organisation = organisations.getOrDefault(Csv.field(row, "org_acronym"), "");
            String member = codes.byName(Csv.field(row, "country"));
            String status = Csv.field(row, "status");
            if (!organisation.isEmpty()
                    && !member.isEmpty()
                    && KEPT.contains(status)
                    && !dated.contains(organisation)) {
                int first = Integer.parseInt(Csv.field(row, "first_edition"));
                int last = Integer.parseInt(Csv.field(row, "last_edition"));
                String from = first <= FIRST ? "" : first + "-01-01";
                String until = last >= LATEST ? "" : (last + 1) + "-01-01";
                add(rows, organisation, member, status, from, until, "cia\t" + last);
            }
        }
    }

    private static void add(
            Map<String, String> rows,
            String organisation,
            String member,
            String status,
            String from,
            String until,
            String source) {
        String row = String.join("\t", organisation, member, status, from, until, source);
        rows.putIfAbsent(String.join("\t", organisation, member, status, from), row);
    }
}
