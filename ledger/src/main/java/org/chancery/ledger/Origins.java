package org.chancery.ledger;

import java.util.List;
import org.chancery.ledger.store.Statements;

/** Keeps origins right when the first report of a family turns out to be another. */
final class Origins {
    private static final String OF_FAMILY = " report in (select id from report where family = ?)";

    private final Statements statements;

    Origins(Statements statements) {
        this.statements = statements;
    }

    /** Renames a family's own word, alone or behind unnamed sources, and counts its events' origins anew. */
    void rename(int family, String before, String own) {
        List<Integer> events =
                statements.list(rs -> rs.getInt(1), "select distinct event from claim where" + OF_FAMILY, family);
        statements.change("update claim set origin = ? where origin = ? and" + OF_FAMILY, own, before, family);
        statements.change(
                "update claim set origin = ? || substr(origin, ?) where substr(origin, 1, ?) = ? and" + OF_FAMILY,
                own,
                before.length() + 1,
                before.length() + 2,
                before + ": ",
                family);
        for (int event : events) {
            statements.change("delete from event_origin where event = ?", event);
            statements.change(
                    "insert into event_origin (event, origin) select distinct event, origin from claim where event = ?"
                            + " and live = 1",
                    event);
            statements.change(
                    "update event set origins = (select count(*) from event_origin o where o.event = event.id) where"
                            + " id = ?",
                    event);
        }
    }
}
