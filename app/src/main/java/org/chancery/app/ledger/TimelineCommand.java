package org.chancery.app.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery timeline JPN VNM}: what happened, or is to happen, between parties. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Lists the events between parties by day, the newest last.",
        footer = {
            "",
            "Examples:",
            "  chancery timeline JPN VNM",
            "  chancery timeline JPN VNM --from 2023-10-01 --origins 2 --format json",
        })
final class TimelineCommand extends FilteredCommand {
    @Parameters(arity = "0..*", paramLabel = "PARTY", description = "codes of states (JPN) or names of bodies (ASEAN)")
    private List<String> parties = new ArrayList<>();

    @Override
    Listing list(Database database, Filter filter) {
        Filter asked = parties.isEmpty() ? filter : filter.between(parties);
        List<EventEntry> events = new ArrayList<>(new Questions(database).events(asked));
        Collections.reverse(events);
        return Listings.events(events, Listings.counted(events.size(), "event"));
    }
}
