package org.chancery.app.ledger;

import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.query.Story;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;

/** {@code chancery disagreements}. */
@Command(
        name = "disagreements",
        mixinStandardHelpOptions = true,
        description =
                "Lists what reports of the same event tell differently: dates, parties, numbers, status, with both quotes.",
        footer = {
            "",
            "Examples:",
            "  chancery disagreements",
            "  chancery disagreements --party JPN --from 2023-01-01",
        })
final class DisagreementsCommand extends FilteredCommand {
    @Override
    Listing list(Database database, Filter filter) {
        Questions questions = new Questions(database);
        Listing.Builder listing = Listing.of("part", "event", "value", "source", "quote");
        int events = 0;
        for (EventEntry event : questions.disagreements(filter)) {
            Story story = new Story(event, questions.claimsOf(event.id()));
            Listings.disagreements(story, listing, found -> event.id());
            events++;
        }
        return listing.build(Listings.counted(events, "event") + " told differently");
    }
}
