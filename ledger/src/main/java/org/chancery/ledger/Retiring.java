package org.chancery.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.link.Linker;
import org.chancery.ledger.store.ClaimTable;
import org.chancery.ledger.store.Rows;
import org.chancery.ledger.store.Statements;

/** Takes a report's claims out of the living ones, and works their events out again without them. */
final class Retiring {
    private final Statements statements;
    private final ClaimTable claims;
    private final Linker linker;

    Retiring(Statements statements, ClaimTable claims, Linker linker) {
        this.statements = statements;
        this.claims = claims;
        this.linker = linker;
    }

    /**
     * Retires what no person has looked at.
     *
     * @return the quotes of the claims that people have confirmed, corrected or rejected: their word stands
     */
    Set<String> retire(int report) {
        List<ClaimEntry> all = statements.list(Rows::claim, "select * from claim where report = ? order by id", report);
        Set<String> settled = all.stream()
                .filter(claim -> claim.verdict().isPresent())
                .map(ClaimEntry::quote)
                .collect(Collectors.toSet());
        List<ClaimEntry> old = statements.list(
                Rows::claim,
                "select * from claim where report = ? and live = 1 and verdict is null" + " order by id",
                report);
        old.forEach(claim -> claims.retire(claim.id()));
        statements.change("update fact set live = 0 where report = ?", report);
        old.stream().map(ClaimEntry::event).distinct().forEach(this::rebuild);
        return settled;
    }

    /** Works an event out again from its living claims. */
    void rebuild(int event) {
        statements.flush();
        linker.flush();
        linker.rebuild(
                event,
                statements.list(Rows::claim, "select * from claim where event = ? and live = 1 order by id", event));
    }
}
