package org.chancery.app.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.chancery.ledger.entry.Course;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery promises}. */
@Command(
        name = "promises",
        mixinStandardHelpOptions = true,
        description =
                "Lists dated plans, promises, threats and deadlines with what became of them: due, kept, cancelled, postponed, not reported.",
        footer = {
            "",
            "Examples:",
            "  chancery promises --overdue",
            "  chancery promises --party JPN --as-of 2024-01-01 --format csv",
        })
final class PromisesCommand extends FilteredCommand {
    @Mixin
    private AsOf asOf = new AsOf();

    @Option(names = "--overdue", description = "only those whose day has passed without a word of them")
    private boolean overdue;

    @Override
    Listing list(Database database, Filter filter) {
        LocalDate day = asOf.day();
        List<EventEntry> events =
                new Questions(database).promises(filter, overdue ? Optional.of(day) : Optional.empty());
        Listing.Builder listing = Listing.of(
                "event", "due", "standing", "kind", "type", "parties", "first due", "corroboration", "words");
        for (EventEntry event : events) {
            Course course = event.course();
            listing.row(
                    event.id(),
                    course.due(),
                    course.standing(day) + (course.overdue(day) ? ", " + late(course, day) : ""),
                    course.promise().map(Course.Promise::label),
                    Listings.act(event.act()),
                    event.parties(),
                    course.dueFirst().filter(first -> !course.due().equals(Optional.of(first))),
                    event.corroboration(),
                    event.headline());
        }
        return listing.build(Listings.counted(events.size(), "promise"));
    }

    private static String late(Course course, LocalDate day) {
        return Listings.counted((int) ChronoUnit.DAYS.between(course.due().orElse(day), day), "day") + " overdue";
    }
}
