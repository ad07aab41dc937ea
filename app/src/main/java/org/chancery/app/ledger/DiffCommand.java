package org.chancery.app.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.ledger.LedgerException;
import org.chancery.ledger.query.Revisions;
import org.chancery.ledger.review.RecordDiff;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Shows what changed between two readings of a report.",
        footer = {
            "",
            "Examples:",
            "  chancery diff japan-asean-osa",
            "  chancery diff 12 --from 1 --to 3",
        })
final class DiffCommand extends ListingCommand {
    @Parameters(paramLabel = "REPORT", description = "its id as received, or its number in the ledger")
    private String report = "";

    @Option(names = "--from", paramLabel = "N", description = "the older revision (default: the last but one)")
    private Optional<Integer> from = Optional.empty();

    @Option(names = "--to", paramLabel = "N", description = "the newer revision (default: the last)")
    private Optional<Integer> to = Optional.empty();

    @Override
    Listing list(Database database) {
        Revisions revisions = new Revisions(database);
        int id = revisions
                .find(report)
                .orElseThrow(() -> new LedgerException("there is no report " + report + " in the ledger"));
        List<Revisions.Revision> all = revisions.of(id);
        Revisions.Revision after = revision(all, to.orElse(all.size()));
        Revisions.Revision before = revision(all, from.orElse(Math.max(1, after.number() - 1)));
        Listing.Builder listing = Listing.of("change", "claim", "slot", "before", "after");
        for (RecordDiff.Change change : RecordDiff.between(before.record(), after.record())) {
            listing.row(
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.claim().id(),
                    change.slot(),
                    change.before(),
                    change.after());
        }
        return listing.build("revision " + before.number() + " (" + before.reader() + ", " + before.made()
                + ") against " + after.number() + " (" + after.reader() + ", " + after.made() + ")");
    }

    private Revisions.Revision revision(List<Revisions.Revision> all, int number) {
        return all.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> new LedgerException(
                        "report " + report + " has revisions 1 to " + all.size() + ", not " + number));
    }
}
