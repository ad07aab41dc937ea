package org.chancery.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.check.Finding;
import org.chancery.knowledge.check.KnowledgeCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery knowledge}: what the reader knows the world by. */
@Command(
        name = "knowledge",
        mixinStandardHelpOptions = true,
        subcommands = {KnowledgeCommand.Check.class, ProposeCommand.class},
        description = "Looks after the tables of states, organisations, offices and their holders.")
final class KnowledgeCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** {@code chancery knowledge check}. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Says which rows are inconsistent, with file, line and reason:",
                "bad dates, unknown codes, two holders at once, circles of aliases; and gaps."
            },
            footer = {
                "",
                "Rows of your own: party/holders.csv (or states.csv, organisations.csv, …) in DIR, with a header row,",
                "are added to the table of that name. Exit status 2 where a row is refused.",
            })
    static final class Check implements Callable<Integer> {
        @Mixin
        private Knowing knowing = new Knowing();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder, where --knowledge is not given")
        private Optional<Path> folder = Optional.empty();

        @Option(names = "--gaps", description = "also say when nobody is known to hold a seat")
        private boolean gaps;

        @Override
        public Integer call() {
            if (folder.filter(path -> !Files.isDirectory(path)).isPresent()) {
                throw new ParameterException(spec.commandLine(), "no folder " + folder.get());
            }
            Knowledge knowledge = folder.map(Knowledge::over).orElseGet(knowing::unchecked);
            List<Finding> findings = KnowledgeCheck.of(knowledge);
            PrintWriter out = spec.commandLine().getOut();
            findings.stream()
                    .filter(found -> found.error() || gaps)
                    .forEach(found -> out.println((found.error() ? "refused: " : "gap: ") + found));
            long refused = findings.stream().filter(Finding::error).count();
            out.println(refused + " rows refused, " + (findings.size() - refused) + " gaps");
            out.flush();
            return refused == 0 ? Chancery.OK : Chancery.UNREAD;
        }
    }
}
