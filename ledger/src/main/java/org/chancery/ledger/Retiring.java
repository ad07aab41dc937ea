package org.chancery.ledger;

import java.util.List;
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

    void retire(int report) {
        List<ClaimEntry> old =
                statements.list(Rows::claim, "select * from claim where report = ? and live = 1 order by id", report);
        old.forEach(claim -> claims.retire(claim.id()));
        statements.change("update fact set live = 0 where report = ?", report);
        old.stream().map(ClaimEntry::event).distinct().forEach(this::rebuild);
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
