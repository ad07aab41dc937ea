package org.chancery.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chancery.app.reading.Counts;
import org.chancery.app.reading.Outcome;
import org.chancery.app.reading.Readings;
import org.chancery.app.view.Columns;
import org.chancery.app.view.Progress;
import org.chancery.app.view.RecordTable;
import org.chancery.app.view.StateNames;
import org.chancery.app.view.Style;
import org.chancery.app.view.Terminal;
import org.chancery.intake.Arrivals;
import org.chancery.intake.Intake;
import org.chancery.intake.Limits;
import org.chancery.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery read}: reports in, records out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads reports and prints what they say, as claims: who did, said or plans what, to whom, when, with what"
                    + " status, according to whom, and the words that prove it.",
            "",
            "INPUT is a text file, a web page, PDF, CSV, feed, WARC or ZIP file, a folder of these, a .jsonl file with"
                    + " one report a line, an http(s) address, a file with one address a line, or - for standard input."
        },
        footer = {
            "",
            "Limits, past which an input is refused:",
            Limits.HELP,
            "",
            "Exit status: 0 all was read; 1 wrong usage; 2 something could not be read, or was damaged.",
            "",
            "Examples:",
            "  chancery read samples/osa-candidates.txt",
            "  chancery read --published 2023-11-15 --outlet \"The Example\" report.txt",
            "  chancery read --format jsonl reports.jsonl > records.jsonl",
            "  pdftotext cable.pdf - | chancery read -"
        })
public final class ReadCommand implements Callable<Integer> {
    enum Format {
        table,
        jsonl
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Knowing knowing = new Knowing();

    @Mixin
    private Taking taking = new Taking();

    @Option(
            names = "--format",
            description = "table (for people, the default) or jsonl (one record a line)",
            paramLabel = "table|jsonl")
    private Format format = Format.table;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Terminal.here();
        RecordTable table = new RecordTable(Style.here(), StateNames.of(knowing.knowledge()));
        Intake.Options options = taking.options(address -> false);
        Counts counts = new Counts();
        try (Arrivals arrivals = Intake.open(taking.inputs(), options);
                Progress progress = Progress.over(arrivals, spec.commandLine().getErr(), terminal, true);
                Readings readings = new Readings(arrivals, knowing.reader(), taking.threads())) {
            while (readings.hasNext()) {
                Outcome outcome = readings.next();
                counts.add(outcome);
                outcome.messages().forEach(progress::say);
                out.println(shown(outcome, table));
                progress.step();
            }
            counts.summary().ifPresent(progress::say);
        }
        out.flush();
        return counts.flawed() ? Chancery.UNREAD : Chancery.OK;
    }

    private String shown(Outcome outcome, RecordTable table) {
        if (outcome instanceof Outcome.Read read) {
            return format == Format.jsonl
                    ? RecordJson.of(read.record())
                    : table.of(read.record(), read.arrival().report().text());
        }
        Outcome.Failed failed = (Outcome.Failed) outcome;
        return format == Format.jsonl
                ? RecordJson.error(failed.id(), failed.message())
                : Columns.safe(failed.id() + ": not read, " + failed.why()) + "\n";
    }
}
