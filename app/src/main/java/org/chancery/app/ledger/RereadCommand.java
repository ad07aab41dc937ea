package org.chancery.app.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.app.Chancery;
import org.chancery.app.Knowing;
import org.chancery.app.reading.Outcome;
import org.chancery.app.reading.Readings;
import org.chancery.intake.Arrival;
import org.chancery.intake.SourceMap;
import org.chancery.ledger.Writer;
import org.chancery.ledger.query.Revisions;
import org.chancery.ledger.store.Database;
import org.chancery.reader.Reader;
import org.chancery.record.Record;
import org.chancery.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery reread}: what this version makes of reports that an older one read. */
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = "Reads the ledger's reports again where no reader of this version has. What older ones made of"
                + " them stays beside it, and what people have reviewed stands; chancery diff shows what changed.",
        footer = {"", "Examples:", "  chancery reread", "  chancery reread --ledger asia.db"})
final class RereadCommand implements Callable<Integer> {
    private static final int AT_ONCE = 64;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Located located = new Located();

    @Mixin
    private Knowing knowing = new Knowing();

    @Option(names = "--threads", paramLabel = "N", description = "reports read at once (default: one a core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        int read = 0;
        boolean failed = false;
        try (Database database = Database.write(located.location())) {
            Writer writer = new Writer(database, knowing.knowledge(), Clock.systemUTC());
            Revisions revisions = new Revisions(database);
            List<Integer> ids = revisions.unread(Reader.VERSION, 0, AT_ONCE);
            while (!ids.isEmpty()) {
                Map<Integer, Record> records = records(ids, revisions);
                writer.revise(records);
                read += records.size();
                failed |= records.size() < ids.size();
                ids = revisions.unread(Reader.VERSION, ids.get(ids.size() - 1), AT_ONCE);
            }
        }
        spec.commandLine().getErr().println(Listings.counted(read, "report") + " read again by " + Reader.VERSION);
        return failed ? Chancery.UNREAD : Chancery.OK;
    }

    private Map<Integer, Record> records(List<Integer> ids, Revisions revisions) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int id : ids) {
            Report report = revisions.report(id);
            arrivals.add(new Arrival.Received(report, report.id(), List.of(), SourceMap.identity()));
        }
        Map<Integer, Record> records = new LinkedHashMap<>();
        Iterator<Integer> next = ids.iterator();
        try (Readings readings = new Readings(arrivals.iterator(), knowing.reader(), Math.max(1, threads))) {
            while (readings.hasNext()) {
                Outcome outcome = readings.next();
                int id = next.next();
                if (outcome instanceof Outcome.Read one) {
                    records.put(id, one.record());
                } else {
                    spec.commandLine().getErr().println("chancery: " + ((Outcome.Failed) outcome).message());
                }
            }
        }
        return records;
    }
}
