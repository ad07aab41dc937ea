package org.chancery.knowledge.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** Checks the party tables: dates, codes, terms that overlap, gaps, aliases that go in a circle. */
public final class KnowledgeCheck {
    private static final Set<String> CONTROL = Set.of("state", "independent", "unknown");
    private static final Set<String> OUTLET_KINDS = Set.of("agency", "outlet");
    private static final Set<String> BASES = Set.of("verified", "unverified");
    private static final Set<String> SEAT_RULES = Set.of("shared", "none", "apart");

    private final Knowledge knowledge;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> states = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();
    private final Set<String> offices = new HashSet<>();

    private KnowledgeCheck(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** All findings, by file and line. A table that cannot be read at all gives one. */
    public static List<Finding> of(Knowledge knowledge) {
        KnowledgeCheck check = new KnowledgeCheck(knowledge);
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            check.findings.add(new Finding("", 0, String.valueOf(e.getMessage()), true));
        }
        return check.findings.stream().sorted().toList();
    }

    private void run() {
        List<TableRow> stateRows = knowledge.rows("party/states.tsv");
        List<TableRow> bodyRows = knowledge.rows("party/organisations.tsv");
        unique(stateRows, states);
        unique(bodyRows, organisations);
        knowledge.rows("party/offices.tsv").forEach(row -> {
            offices.add(row.get("office"));
            row.list("states").forEach(state -> known(row, states, state, "state"));
        });
        stateRows.forEach(row -> period(row, false));
        bodyRows.forEach(row -> {
            period(row, false);
            row.list("parent").forEach(parent -> party(row, parent));
        });
        new Aliases(findings).check(stateRows, bodyRows);
        knowledge.rows("party/metonyms.tsv").forEach(row -> {
            period(row, false);
            party(row, row.get("code"));
        });
        knowledge.rows("party/groups.tsv").forEach(row -> {
            period(row, false);
            row.list("members").forEach(member -> known(row, states, member, "state"));
        });
        knowledge.rows("party/memberships.tsv").forEach(row -> {
            period(row, false);
            known(row, organisations, row.get("organisation"), "organisation");
            party(row, row.get("member"));
        });
        knowledge.rows("party/outlets.tsv").forEach(this::outlet);
        knowledge.rows("party/seats.tsv").forEach(this::seat);
        List<TableRow> holders = knowledge.rows("party/holders.tsv");
        List<Tenure> tenures =
                holders.stream().map(this::holder).flatMap(Optional::stream).toList();
        new Terms(Seats.of(knowledge), findings).check(tenures);
    }

    private void unique(List<TableRow> rows, Set<String> codes) {
        for (TableRow row : rows) {
            if (row.get("code").isEmpty() || row.get("name").isEmpty()) {
                findings.add(Finding.error(row, "no code or no name"));
            } else if (!codes.add(row.get("code"))) {
                findings.add(Finding.error(row, "code " + row.get("code") + " is there twice"));
            }
        }
    }

    private void outlet(TableRow row) {
        if (row.get("name").isEmpty()) {
            findings.add(Finding.error(row, "no name"));
        }
        if (!row.get("country").isEmpty()) {
            party(row, row.get("country"));
        }
        known(row, OUTLET_KINDS, row.get("kind"), "kind");
        known(row, CONTROL, row.get("control"), "control");
    }

    private void seat(TableRow row) {
        if (!row.get("state").equals("*")) {
            party(row, row.get("state"));
        }
        known(row, offices, row.get("office"), "office");
        known(row, SEAT_RULES, row.get("rule"), "rule");
        period(row, false);
    }

    private Optional<Tenure> holder(TableRow row) {
        party(row, row.get("state"));
        known(row, offices, row.get("office"), "office");
        known(row, BASES, row.get("basis").isEmpty() ? "unverified" : row.get("basis"), "basis");
        if (row.get("name").isEmpty()) {
            findings.add(Finding.error(row, "no name"));
        }
        Optional<LocalDate> last = date(row, "lastknown");
        return period(row, true)
                .map(from -> new Tenure(row, from, date(row, "until").or(() -> last.map(day -> day.plusDays(1)))));
    }

    /** The first day, where both dates can be read and stand in order. */
    private Optional<LocalDate> period(TableRow row, boolean needed) {
        Optional<LocalDate> from = date(row, "from");
        Optional<LocalDate> until = date(row, "until");
        if (needed && row.get("from").isEmpty()) {
            findings.add(Finding.error(row, "no date in \"from\""));
        }
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            findings.add(Finding.error(row, "from " + from.get() + " is not before until " + until.get()));
            return Optional.empty();
        }
        return from;
    }

    private Optional<LocalDate> date(TableRow row, String column) {
        String cell = row.get(column);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            String reason = "\"" + cell + "\" in \"" + column + "\" is no date like 2023-11-14";
            if (findings.stream().noneMatch(found -> found.equals(Finding.error(row, reason)))) {
                findings.add(Finding.error(row, reason));
            }
            return Optional.empty();
        }
    }

    private void party(TableRow row, String code) {
        if (!states.contains(code) && !organisations.contains(code)) {
            findings.add(Finding.error(row, "no state or organisation has the code \"" + code + "\""));
        }
    }

    private void known(TableRow row, Set<String> codes, String code, String what) {
        if (!codes.contains(code)) {
            findings.add(Finding.error(row, "unknown " + what + " \"" + code + "\""));
        }
    }
}
