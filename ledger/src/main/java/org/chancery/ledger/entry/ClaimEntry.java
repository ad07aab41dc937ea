package org.chancery.ledger.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Act;
import org.chancery.record.Roles;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.chancery.record.When;

/**
 * A claim in the ledger.
 *
 * @param report id of its report in the ledger
 * @param local its id within its record: c1
 * @param quote the words of its evidence; stretches are joined by " … "
 * @param evidence code points of the report's text
 * @param said when it was reported: the outermost dated voucher's date, or the report's
 * @param event id of the event that it is about
 * @param verdict the newest review, where there is one
 */
public record ClaimEntry(
        int id,
        int report,
        String local,
        Act act,
        Status status,
        Roles roles,
        Optional<When> when,
        Optional<String> place,
        Optional<String> instrument,
        Chain chain,
        String quote,
        List<Span> evidence,
        Optional<LocalDate> said,
        int event,
        Optional<Verdict> verdict) {
    public ClaimEntry {
        evidence = List.copyOf(evidence);
    }

    /** Actors and recipients, each once. */
    public List<String> parties() {
        Set<String> all = new LinkedHashSet<>(roles.actors());
        all.addAll(roles.recipients());
        return new ArrayList<>(all);
    }

    /** The same claim, about the event of that id. */
    public ClaimEntry about(int eventId) {
        return new ClaimEntry(
                id,
                report,
                local,
                act,
                status,
                roles,
                when,
                place,
                instrument,
                chain,
                quote,
                evidence,
                said,
                eventId,
                verdict);
    }

    /** The day from which the act is looked for: its own first day, or the day it was reported. */
    public Optional<LocalDate> firstDay() {
        return when.flatMap(w -> w.from().or(w::to)).or(() -> said);
    }
}
