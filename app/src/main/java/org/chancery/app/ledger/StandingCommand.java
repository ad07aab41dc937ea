package org.chancery.app.ledger;

import java.util.List;
import java.util.Optional;
import org.chancery.ledger.entry.Fact;
import org.chancery.ledger.query.Facts;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery standing}. */
@Command(
        name = "standing",
        mixinStandardHelpOptions = true,
        description =
                "Lists what holds for a time according to the reports: levels of relations, programmes, holders of offices.",
        footer = {
            "",
            "Examples:",
            "  chancery standing relation --party VNM",
            "  chancery standing office --party JPN",
        })
final class StandingCommand extends ListingCommand {
    @Parameters(paramLabel = "KIND", description = "relation, programme or office")
    private Fact.Kind kind = Fact.Kind.RELATION;

    @Option(names = "--party", paramLabel = "CODE", description = "about that party")
    private Optional<String> party = Optional.empty();

    @Override
    Listing list(Database database) {
        List<Facts.Standing> standings = new Facts(database).of(kind, party);
        Listing.Builder listing = Listing.of(
                "party", "with", "what", "standing", "valid", "first told", "last told", "reports", "outlet", "quote");
        for (Facts.Standing standing : standings) {
            Fact fact = standing.newest();
            listing.row(
                    fact.party(),
                    fact.other(),
                    fact.value(),
                    fact.standing().label(),
                    Listings.when(fact.when()),
                    standing.first(),
                    fact.said(),
                    standing.reports(),
                    standing.outlet(),
                    fact.quote());
        }
        return listing.build(Listings.counted(standings.size(), "fact"));
    }
}
