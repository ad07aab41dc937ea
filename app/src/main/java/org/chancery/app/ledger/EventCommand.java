package org.chancery.app.ledger;

import org.chancery.app.Knowing;
import org.chancery.ledger.LedgerException;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.follow.Turns;
import org.chancery.ledger.query.Found;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.query.Story;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery event}. */
@Command(
        name = "event",
        mixinStandardHelpOptions = true,
        description = "Tells all about one event: status history, origins with the reports behind them, disagreements.",
        footer = {
            "",
            "Examples:",
            "  chancery event 12",
        })
final class EventCommand extends ListingCommand {
    @Mixin
    private Knowing knowing = new Knowing();

    @Parameters(paramLabel = "EVENT", description = "its number, as timeline and search give it")
    private int id;

    @Override
    Listing list(Database database) {
        Questions questions = new Questions(database);
        EventEntry event = questions
                .event(id)
                .orElseThrow(() -> new LedgerException("there is no event " + id + "; chancery timeline lists them"));
        Story story = new Story(event, questions.claimsOf(id));
        Listing.Builder listing = Listing.of("part", "date", "what", "source", "quote");
        for (Story.Step step : story.steps(Turns.load(knowing.knowledge()))) {
            String what =
                    step.status() + " " + Listings.when(step.claim().claim().when());
            listing.row(
                    "history",
                    step.said(),
                    what.strip(),
                    Listings.teller(step.claim()),
                    step.claim().claim().quote());
        }
        story.origins().forEach((origin, claims) -> {
            listing.row(
                    "origin",
                    claims.get(0).claim().said(),
                    Story.called(origin, claims),
                    Listings.counted(claims.size(), "claim"),
                    "");
            for (Found found : claims) {
                String relay = found.report().relay().map(Listings::relay).orElse("");
                listing.row(
                        "  report",
                        found.report().published(),
                        relay,
                        Listings.teller(found),
                        found.claim().quote());
            }
        });
        Listings.disagreements(story, listing, found -> found.claim().said());
        return listing.build(event.corroboration());
    }
}
