package org.chancery.ledger.entry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.When;

/**
 * Something that holds for a time, as a report has it.
 *
 * @param party who it is about
 * @param other the other state of a relation; the giver of a programme; empty for an office
 * @param value level of relations, name of the programme, office
 * @param standing holds, planned, considered, ended
 * @param when validity, where the report gives one
 * @param quote the words
 */
public record Fact(
        Kind kind,
        String party,
        String other,
        String value,
        Standing standing,
        Optional<When> when,
        Optional<LocalDate> said,
        String quote) {

    /** What a fact is about. */
    public enum Kind {
        RELATION,
        PROGRAMME,
        OFFICE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it holds. */
    public enum Standing {
        HOLDS,
        PLANNED,
        CONSIDERED,
        DENIED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
