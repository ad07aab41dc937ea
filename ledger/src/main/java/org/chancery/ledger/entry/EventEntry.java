package org.chancery.ledger.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Act;
import org.chancery.record.Status;
import org.chancery.record.When;

/**
 * A happening that one or more claims are about.
 *
 * @param parties of all its claims, the most often named first
 * @param headline the words of its newest claim
 * @param status what the newest report says
 * @param origins independent first vouchers, copies and relays folded in
 * @param differences what its claims disagree on
 * @param course what its claims say of plan and deed
 */
public record EventEntry(
        int id,
        Act act,
        List<String> parties,
        Optional<String> instrument,
        Optional<String> place,
        String headline,
        Optional<When> when,
        LocalDate anchor,
        Status status,
        Optional<LocalDate> statusSaid,
        int claims,
        int reports,
        int origins,
        Set<Difference> differences,
        Course course) {
    public EventEntry {
        parties = List.copyOf(parties);
        differences = Set.copyOf(differences);
    }

    /** A slot that claims of one event fill differently. */
    public enum Difference {
        DATE(1),
        PARTIES(2),
        NUMBER(4),
        STATUS(8);

        private final int bit;

        Difference(int bit) {
            this.bit = bit;
        }

        /** Its bit in a set of differences, as it is stored. */
        public int bit() {
            return bit;
        }
    }

    /** "3 origins, 14 reports". */
    public String corroboration() {
        return counted(origins, "origin") + ", " + counted(reports, "report");
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
