package org.chancery.app.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.app.Knowing;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.export.Format;
import org.chancery.ledger.export.Selection;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery calendar}: what is ahead. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = "Lists what is ahead: planned, considered, expected and conditional acts, by their day.",
        footer = {
            "",
            "Examples:",
            "  chancery calendar --party VNM",
            "  chancery calendar --as-of 2023-11-15 --ics ahead.ics",
        })
final class CalendarCommand extends FilteredCommand {
    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private Knowing knowing = new Knowing();

    @Option(names = "--ics", paramLabel = "FILE", description = "also write it as an iCalendar file")
    private Optional<Path> ics = Optional.empty();

    @Override
    Listing list(Database database, Filter filter) {
        List<EventEntry> events = new Questions(database).ahead(filter, asOf.day());
        ics.ifPresent(file -> Output.write(
                Optional.of(file),
                out -> Format.ICS.exporter(knowing.knowledge()).write(Selection.of(database, events), out)));
        return Listings.events(events, Listings.counted(events.size(), "event") + " ahead of " + asOf.day());
    }
}
