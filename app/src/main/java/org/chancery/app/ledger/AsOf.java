package org.chancery.app.ledger;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day from which it is told what is ahead and what is over. */
final class AsOf {
    @Option(names = "--as-of", paramLabel = "DATE", description = "as things stood on that day (default: today)")
    private Optional<LocalDate> day = Optional.empty();

    LocalDate day() {
        return day.orElseGet(LocalDate::now);
    }
}
