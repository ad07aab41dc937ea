package org.chancery.ledger.query;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.ledger.Hashes;
import org.chancery.ledger.store.Database;
import org.chancery.text.Report;

/** Tells whether a report is in the ledger already, or was met before in this run. */
public final class Known {
    private final Database database;
    private final Set<String> met = new HashSet<>();

    public Known(Database database) {
        this.database = database;
    }

    /** How a report is recognised. */
    public enum By {
        TEXT("their text is in the ledger already"),
        ADDRESS("their address is in the ledger already");

        private final String reason;

        By(String reason) {
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }

    /** By what it is known; empty for a new one. */
    public Optional<By> by(Report report) {
        String hash = Hashes.of(report.text());
        if (!met.add(hash) || stands("select 1 from report where hash = ?", hash)) {
            return Optional.of(By.TEXT);
        }
        return report.url().filter(this::leadsTo).map(url -> By.ADDRESS);
    }

    /** Whether a report of this address is in the ledger. */
    public boolean leadsTo(String address) {
        return stands("select 1 from report where url = ? limit 1", address);
    }

    private boolean stands(String sql, String value) {
        return database.ask(handle -> handle.createQuery(sql)
                .bind(0, value)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }
}
