package org.chancery.app.ledger;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.Chancery;
import org.chancery.app.Knowing;
import org.chancery.app.Taking;
import org.chancery.app.reading.Readings;
import org.chancery.app.view.Progress;
import org.chancery.app.view.Terminal;
import org.chancery.intake.Arrivals;
import org.chancery.intake.Intake;
import org.chancery.intake.Limits;
import org.chancery.ledger.Writer;
import org.chancery.ledger.query.Known;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery add}: reports into a ledger. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Reads reports and keeps their records in a ledger. Stopped at any point and run again, it goes on where it"
                    + " was: a text or address that is in the ledger is not read again.",
            "",
            "INPUT is a file, folder, address or - as for chancery read."
        },
        footer = {
            "",
            "Limits, past which an input is refused:",
            Limits.HELP,
            "",
            "Exit status: 0 all was added; 1 wrong usage; 2 something could not be read or kept.",
            "",
            "Examples:",
            "  chancery add samples",
            "  chancery add --ledger asia.db wires.jsonl https://www.example.org/feed.xml",
            "  chancery add --ledger jdbc:postgresql://localhost/chancery archive.warc.gz",
        })
final class AddCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Knowing knowing = new Knowing();

    @Mixin
    private Located located = new Located();

    @Mixin
    private Taking taking = new Taking();

    @Option(names = "--verbose", description = "name each report once it is safely kept")
    private boolean verbose;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Database database = Database.write(located.location())) {
            return add(database, err);
        }
    }

    private int add(Database database, PrintWriter err) {
        Known known = new Known(database);
        Intake.Options options = taking.options(known::leadsTo);
        try (Arrivals arrivals = Intake.open(taking.inputs(), options);
                Progress progress = Progress.over(arrivals, err, Terminal.here(), verbose)) {
            Optional<PrintWriter> names =
                    verbose ? Optional.of(spec.commandLine().getOut()) : Optional.empty();
            Tally tally = new Tally(err, progress, names);
            Fresh fresh = new Fresh(arrivals, known, tally);
            try (Readings readings = new Readings(fresh, knowing.reader(), taking.threads())) {
                Writer writer = new Writer(database, knowing.knowledge(), Clock.systemUTC());
                new Adding(readings, writer, tally).run();
            } finally {
                progress.close();
                // Also where the ledger fails: what was acknowledged until then is kept.
                tally.summary(located.location());
            }
            return tally.flawed() ? Chancery.UNREAD : Chancery.OK;
        }
    }
}
