package org.chancery.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.chancery.app.ledger.LedgerCommands;
import org.chancery.reader.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's front door. */
@Command(
        name = "chancery",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        description = "Reads foreign-affairs reports into a sourced, dated, checkable record.",
        subcommands = {ReadCommand.class, WhoCommand.class, KnowledgeCommand.class},
        footer = {
            "",
            "Exit status: 0 all was read; 1 wrong usage; 2 something could not be read, or was damaged.",
            "",
            "Examples:",
            "  chancery read samples/osa-candidates.txt",
            "  chancery read --format jsonl --published 2023-11-15 report.txt",
        })
public final class Chancery {
    /** Everything was read. */
    public static final int OK = 0;

    /** The command's words are off. */
    public static final int USAGE = 1;

    /** Something could not be read. */
    public static final int UNREAD = 2;

    private Chancery() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int status = (args.length > 0 && args[0].equals("read") ? reading() : commandLine()).execute(args);
        System.out.flush();
        System.exit(status);
    }

    /** The command line, for tests too. */
    public static CommandLine commandLine() {
        return set(new CommandLine(new Chancery()), true);
    }

    /** Only what {@code read} needs: the ledger's commands and their libraries would double its start. */
    private static CommandLine reading() {
        return set(new CommandLine(new Chancery()), false);
    }

    private static CommandLine set(CommandLine line, boolean ledger) {
        if (ledger) {
            LedgerCommands.addTo(line);
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            command.getErr().println("chancery: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
            return UNREAD;
        });
        line.registerConverter(LocalDate.class, Chancery::day);
        line.setParameterExceptionHandler((e, args) -> misused(e));
        line.getSubcommands().values().forEach(Chancery::exitCodes);
        exitCodes(line);
        return line;
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + value + "' is no day, such as 2023-11-15");
        }
    }

    /** What is wrong, and where to look it up: the whole help would bury it. */
    private static int misused(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("chancery: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("see " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return USAGE;
    }

    private static void exitCodes(CommandLine line) {
        line.getCommandSpec().exitCodeOnInvalidInput(USAGE).exitCodeOnExecutionException(UNREAD);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                descriptor == FileDescriptor.err,
                StandardCharsets.UTF_8);
    }

    /** Names the reader's version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Reader.VERSION};
        }
    }
}
