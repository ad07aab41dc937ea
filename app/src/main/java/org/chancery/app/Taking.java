package org.chancery.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.intake.Intake;
import org.chancery.intake.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Inputs, and what the user says of them. */
@Command
public final class Taking {
    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "what to read")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "when the reports were published, YYYY-MM-DD; goes before the date that a page gives, after"
                    + " that of a JSON or CSV record or a feed's entry")
    private Optional<LocalDate> published = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "who published them; likewise")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "reports read at once (default: one a core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    public List<String> inputs() {
        return inputs;
    }

    /** What is said of them, within the standard limits. */
    public Intake.Options options(Predicate<String> known) {
        return new Intake.Options(published, outlet, Limits.STANDARD, known);
    }

    /** One or more. */
    public int threads() {
        return Math.max(1, threads);
    }
}
