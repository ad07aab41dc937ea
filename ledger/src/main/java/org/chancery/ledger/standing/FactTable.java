package org.chancery.ledger.standing;

import java.util.List;
import java.util.Optional;
import org.chancery.ledger.entry.Fact;
import org.chancery.ledger.store.Lists;
import org.chancery.ledger.store.Statements;
import org.chancery.record.When;

/** Writes standing facts. Serves one transaction. */
public final class FactTable {
    private static final String INSERT = "insert into fact (id, kind, party, other, value, standing, day_from, day_to,"
            + " said, report, claim, live, quote) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)";

    private final Statements statements;
    private int next;

    public FactTable(Statements statements) {
        this.statements = statements;
        this.next = statements
                        .first(rs -> rs.getInt(1), "select coalesce(max(id), 0) from fact")
                        .orElse(0)
                + 1;
    }

    /** Writes what one claim, or one report, says. */
    public void insert(List<Fact> facts, int report, Optional<Integer> claim) {
        for (Fact fact : facts) {
            statements.later(
                    INSERT,
                    next++,
                    fact.kind().name(),
                    fact.party(),
                    fact.other(),
                    fact.value(),
                    fact.standing().name(),
                    Lists.days(fact.when().flatMap(When::from)),
                    Lists.days(fact.when().flatMap(When::to)),
                    Lists.days(fact.said()),
                    report,
                    claim,
                    fact.quote());
        }
    }
}
