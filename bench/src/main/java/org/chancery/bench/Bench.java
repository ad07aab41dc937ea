package org.chancery.bench;

import org.chancery.bench.extraction.ExtractionBench;
import org.chancery.bench.floors.FloorsBench;
import org.chancery.bench.formats.FormatsBench;
import org.chancery.bench.language.LanguageBench;
import org.chancery.bench.ledger.LedgerBench;
import org.chancery.bench.ledger.RelaysBench;
import org.chancery.bench.ledger.StoriesBench;
import org.chancery.bench.load.LoadBench;
import org.chancery.bench.names.NamesBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the measurements: {@code ./chancery bench language --data DIR}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {
            FloorsBench.class,
            LoadBench.class,
            LanguageBench.class,
            ExtractionBench.class,
            FormatsBench.class,
            LedgerBench.class,
            RelaysBench.class,
            StoriesBench.class,
            NamesBench.class
        },
        description = "Measures Chancery's floors.")
public final class Bench {
    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
