package org.chancery.app.ledger;

import java.util.List;
import picocli.CommandLine;

/** Puts the ledger's commands on the command line. */
public final class LedgerCommands {
    private LedgerCommands() {}

    /** Adds them all. */
    public static void addTo(CommandLine line) {
        List<Object> commands = List.of(
                new AddCommand(),
                new SearchCommand(),
                new TimelineCommand(),
                new EventCommand(),
                new CalendarCommand(),
                new PromisesCommand(),
                new ProgrammeCommand(),
                new StandingCommand(),
                new SourcesCommand(),
                new DisagreementsCommand(),
                new ReviewCommand(),
                new DiffCommand(),
                new RereadCommand(),
                new ExportCommand());
        commands.forEach(line::addSubcommand);
    }
}
