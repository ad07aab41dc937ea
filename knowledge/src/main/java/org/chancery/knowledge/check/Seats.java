package org.chancery.knowledge.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** What party/seats.tsv says of seats: which several hold at once, and which do not exist. */
public final class Seats {
    private static final String EVERY = "*";

    private record Rule(String state, String office, String rule, LocalDate from, LocalDate until) {
        boolean covers(String ofState, String ofOffice, String asked) {
            return rule.equals(asked) && office.equals(ofOffice) && (state.equals(EVERY) || state.equals(ofState));
        }
    }

    private final List<Rule> rules;

    private Seats(List<Rule> rules) {
        this.rules = rules;
    }

    public static Seats of(Knowledge knowledge) {
        List<Rule> rules = new ArrayList<>();
        for (TableRow row : knowledge.rows("party/seats.tsv")) {
            rules.add(new Rule(
                    row.get("state"),
                    row.get("office"),
                    row.get("rule"),
                    date(row.get("from")).orElse(LocalDate.MIN),
                    date(row.get("until")).orElse(LocalDate.MAX)));
        }
        return new Seats(rules);
    }

    private static Optional<LocalDate> date(String cell) {
        return cell.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(cell)) : Optional.empty();
    }

    /** Whether two or more may hold the seat on one day, now or once. */
    public boolean shared(String state, String office) {
        return rules.stream().anyMatch(rule -> rule.covers(state, office, "shared"));
    }

    /** Whether the state has no such seat on that day. */
    public boolean none(String state, String office, LocalDate day) {
        return rules.stream()
                .anyMatch(rule ->
                        rule.covers(state, office, "none") && !day.isBefore(rule.from()) && day.isBefore(rule.until()));
    }

    /** Whether who holds the seat never is the head of state as well. */
    public boolean apart(String state, String office) {
        return rules.stream().anyMatch(rule -> rule.covers(state, office, "apart"));
    }
}
