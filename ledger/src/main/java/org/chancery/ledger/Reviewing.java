package org.chancery.ledger;

import java.util.List;
import java.util.Optional;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.Verdict;
import org.chancery.ledger.link.Linker;
import org.chancery.ledger.review.Correction;
import org.chancery.ledger.review.Review;
import org.chancery.ledger.store.ClaimTable;
import org.chancery.ledger.store.Rows;
import org.chancery.ledger.store.Statements;

/** Keeps reviews. Serves one transaction. */
final class Reviewing {
    private final Statements statements;
    private final ClaimTable claims;
    private final Linker linker;
    private final String now;

    Reviewing(Statements statements, ClaimTable claims, Linker linker, String now) {
        this.statements = statements;
        this.claims = claims;
        this.linker = linker;
        this.now = now;
    }

    void review(Review review) {
        ClaimEntry claim = statements
                .first(Rows::claim, "select * from claim where id = ? and live = 1", review.claim())
                .orElseThrow(() -> new LedgerException("there is no claim " + review.claim()
                        + ", or a newer one has taken its place; chancery search lists them"));
        Optional<Integer> successor = Optional.empty();
        if (review.verdict() == Verdict.CORRECTED) {
            Correction correction = review.correction().orElseThrow();
            successor = Optional.of(replaced(claim, correction.applied(claim)));
        } else if (review.verdict() == Verdict.REJECTED) {
            claims.retire(claim.id());
            new Retiring(statements, claims, linker).rebuild(claim.event());
        }
        mark(claim.id(), review.verdict());
        keep(review, successor);
    }

    /** The corrected claim is linked anew: it may be about another event now. */
    private int replaced(ClaimEntry claim, ClaimEntry corrected) {
        int revision = statements
                .first(rs -> rs.getInt(1), "select revision from claim where id = ?", claim.id())
                .orElseThrow();
        claims.retire(claim.id());
        new Retiring(statements, claims, linker).rebuild(claim.event());
        String text = statements
                .first(rs -> rs.getString(1), "select body from report where id = ?", claim.report())
                .orElse("");
        int successor = claims.insert(linker.link(List.of(corrected), text).get(0), revision);
        statements.flush();
        mark(successor, Verdict.CORRECTED);
        return successor;
    }

    private void mark(int claim, Verdict verdict) {
        statements.change("update claim set verdict = ? where id = ?", verdict.name(), claim);
    }

    private void keep(Review review, Optional<Integer> successor) {
        int id = statements
                        .first(rs -> rs.getInt(1), "select coalesce(max(id), 0) from review")
                        .orElse(0)
                + 1;
        statements.change(
                "insert into review (id, claim, verdict, who, made, note, change, successor) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                review.claim(),
                review.verdict().name(),
                review.who(),
                now,
                review.note(),
                review.correction().map(Correction::told),
                successor);
    }
}
