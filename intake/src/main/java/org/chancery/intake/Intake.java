package org.chancery.intake;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.intake.fetch.Reach;
import org.chancery.intake.internal.Flow;
import org.chancery.intake.internal.Setting;

/**
 * Takes in what people have, as reports.
 *
 * <p>An input is a file, a folder (all files below it but hidden ones, in the order of their names), {@code -} for
 * standard input, or an http(s) address. What a file is shows in its first bytes and its name: text, HTML, JSON Lines
 * of reports, CSV or TSV with a text column, PDF, RSS or Atom, WARC or ARC, ZIP, a list of addresses, or any of these
 * packed with gzip.
 */
public final class Intake {
    private Intake() {}

    /**
     * What the user says about the inputs.
     *
     * @param published the publication date of every report that does not give its own in its JSON or CSV record or feed
     *     entry; it goes before what a page says
     * @param outlet the outlet, likewise
     * @param known tells which addresses need not be fetched
     */
    public record Options(
            Optional<LocalDate> published, Optional<String> outlet, Limits limits, Predicate<String> known) {
        /** Options by which every address is fetched. */
        public Options(Optional<LocalDate> published, Optional<String> outlet, Limits limits) {
            this(published, outlet, limits, address -> false);
        }

        /** Nothing said, standard limits. */
        public static final Options NONE = new Options(Optional.empty(), Optional.empty(), Limits.STANDARD);
    }

    /** Opens the inputs, in their order, with this process's standard input as {@code -}. */
    public static Arrivals open(List<String> inputs, Options options) {
        return open(inputs, options, System.in);
    }

    /** Opens the inputs, in their order, with {@code standardInput} as {@code -}. */
    public static Arrivals open(List<String> inputs, Options options, InputStream standardInput) {
        return Flow.open(inputs, Setting.of(options, standardInput, Reach.PUBLIC));
    }
}
