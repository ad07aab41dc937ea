package org.chancery.app.ledger;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.Chancery;
import org.chancery.app.Knowing;
import org.chancery.ledger.Writer;
import org.chancery.ledger.entry.Verdict;
import org.chancery.ledger.review.Correction;
import org.chancery.ledger.review.Review;
import org.chancery.ledger.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery review}: what a person makes of a claim. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Confirms, corrects or rejects a claim. Who and when are kept; what the reader made of it is kept too.",
            "Slots: type, mode, status, actors, recipients, persons, from, to, place, instrument; an empty value"
                    + " empties the slot."
        },
        footer = {
            "",
            "Examples:",
            "  chancery review 12 confirm",
            "  chancery review 13 reject --note \"the page's caption\"",
            "  chancery review 14 correct --set status=planned --set from=2023-11-27 --set actors=VNM",
        })
final class ReviewCommand implements Callable<Integer> {
    enum Action {
        confirm(Verdict.CONFIRMED),
        correct(Verdict.CORRECTED),
        reject(Verdict.REJECTED);

        private final Verdict verdict;

        Action(Verdict verdict) {
            this.verdict = verdict;
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Located located = new Located();

    @Mixin
    private Knowing knowing = new Knowing();

    @Parameters(index = "0", paramLabel = "CLAIM", description = "its number, as chancery search gives it")
    private int claim;

    @Parameters(index = "1", paramLabel = "confirm|correct|reject", description = "what to make of it")
    private Action action = Action.confirm;

    @Option(names = "--set", paramLabel = "SLOT=VALUE", description = "what is right (with correct)")
    private Map<String, String> changes = new LinkedHashMap<>();

    @Option(names = "--who", paramLabel = "NAME", description = "the reviewer (default: the user's name)")
    private String who = System.getProperty("user.name", "unknown");

    @Option(names = "--note", paramLabel = "TEXT", description = "why")
    private Optional<String> note = Optional.empty();

    @Override
    public Integer call() {
        if ((action == Action.correct) == changes.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--set goes with correct, and correct needs it: say what is right");
        }
        Optional<Correction> correction = changes.isEmpty() ? Optional.empty() : Optional.of(new Correction(changes));
        try (Database database = Database.write(located.location())) {
            new Writer(database, knowing.knowledge(), Clock.systemUTC())
                    .review(new Review(claim, action.verdict, who, note, correction));
        }
        spec.commandLine()
                .getErr()
                .println("claim " + claim + ": " + action.verdict.name().toLowerCase(Locale.ROOT) + " by " + who);
        return Chancery.OK;
    }
}
