package org.chancery.app.ledger;

import java.util.List;
import org.chancery.ledger.query.Sources;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;

/** {@code chancery sources}. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Lists who is behind what the ledger holds: outlets, and the vouchers that their reports name.",
        footer = {
            "",
            "Examples:",
            "  chancery sources",
            "  chancery sources --format json",
        })
final class SourcesCommand extends ListingCommand {
    @Override
    Listing list(Database database) {
        List<Sources.Source> sources = new Sources(database).all();
        Listing.Builder listing = Listing.of("source", "kind", "claims", "reports", "relays");
        for (Sources.Source source : sources) {
            listing.row(source.name(), source.kind(), source.claims(), source.reports(), source.relays());
        }
        return listing.build(Listings.counted(sources.size(), "source"));
    }
}
