package org.chancery.record;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When the report was published, and how that is known.
 *
 * @param earliest {@code latest} and {@code because}: given where the date is inferred
 */
public record Published(
        LocalDate date,
        Basis basis,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Optional<String> because) {

    /** Where the date comes from: the user, the page's metadata, or the text itself. */
    public enum Basis {
        GIVEN,
        METADATA,
        INFERRED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Published given(LocalDate date) {
        return new Published(date, Basis.GIVEN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A date that the report's page, feed or file states outside its text. */
    public static Published metadata(LocalDate date) {
        return new Published(date, Basis.METADATA, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
