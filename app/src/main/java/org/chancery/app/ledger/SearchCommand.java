package org.chancery.app.ledger;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Found;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery search}: claims, the last added first. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds claims in the ledger by words, parties, type, status, voucher, date.",
        footer = {
            "",
            "Examples:",
            "  chancery search joint patrol",
            "  chancery search --party JPN --party VNM --status planned",
            "  chancery search --voucher unnamed --type AID --format csv > unnamed.csv",
        })
final class SearchCommand extends FilteredCommand {
    @Parameters(arity = "0..*", paramLabel = "WORD", description = "all of these words, whatever their endings")
    private List<String> words = new ArrayList<>();

    @Override
    Listing list(Database database, Filter filter) {
        Filter asked = words.isEmpty() ? filter : filter.about(String.join(" ", words));
        List<Found> found = new Questions(database).claims(asked);
        return Listings.claims(found, Listings.counted(found.size(), "claim"));
    }
}
