package org.chancery.ledger.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.ledger.LedgerException;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.record.Act;
import org.chancery.record.EventType;
import org.chancery.record.Precision;
import org.chancery.record.Roles;
import org.chancery.record.Status;
import org.chancery.record.When;

/**
 * What a person changes in a claim: {@code status=planned}, {@code type=AID}, {@code mode=visit}, {@code actors=JPN,USA},
 * {@code recipients=…}, {@code persons=…}, {@code from=2023-11-27}, {@code to=…}, {@code place=JPN},
 * {@code instrument=…}. An empty value empties the slot.
 */
public record Correction(Map<String, String> changes) {
    private static final List<String> SLOTS =
            List.of("type", "mode", "status", "actors", "recipients", "persons", "from", "to", "place", "instrument");

    public Correction {
        changes = Map.copyOf(changes);
        for (String slot : changes.keySet()) {
            if (!SLOTS.contains(slot)) {
                throw new LedgerException("a claim has no slot \"" + slot + "\"; it has " + String.join(", ", SLOTS));
            }
        }
    }

    /** The changes as one line, for the review's row. */
    public String told() {
        Map<String, String> sorted = new LinkedHashMap<>();
        SLOTS.stream().filter(changes::containsKey).forEach(slot -> sorted.put(slot, changes.get(slot)));
        return String.join(
                "; ", sorted.entrySet().stream().map(Object::toString).toList());
    }

    /** The claim as the reviewer has it. */
    public ClaimEntry applied(ClaimEntry claim) {
        try {
            return corrected(claim);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new LedgerException("the correction cannot be: " + e.getMessage(), e);
        }
    }

    private ClaimEntry corrected(ClaimEntry claim) {
        Act act = new Act(
                text("type")
                        .map(type -> EventType.valueOf(type.toUpperCase(Locale.ROOT)))
                        .orElse(claim.act().type()),
                slot("mode", claim.act().mode()),
                claim.act().contexts());
        Roles roles = new Roles(
                list("actors", claim.roles().actors()),
                list("recipients", claim.roles().recipients()),
                list("persons", claim.roles().persons()));
        Status status = text("status")
                .map(label -> Status.valueOf(label.toUpperCase(Locale.ROOT)))
                .orElse(claim.status());
        return new ClaimEntry(
                claim.id(),
                claim.report(),
                claim.local(),
                act,
                status,
                roles,
                when(claim.when()),
                slot("place", claim.place()),
                slot("instrument", claim.instrument()),
                claim.chain(),
                claim.quote(),
                claim.evidence(),
                claim.said(),
                claim.event(),
                claim.verdict());
    }

    private Optional<String> text(String slot) {
        return Optional.ofNullable(changes.get(slot));
    }

    private Optional<String> slot(String slot, Optional<String> known) {
        return changes.containsKey(slot) ? text(slot).filter(value -> !value.isBlank()) : known;
    }

    private List<String> list(String slot, List<String> known) {
        return text(slot)
                .map(value -> Stream.of(value.split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList())
                .orElse(known);
    }

    private Optional<When> when(Optional<When> known) {
        Optional<LocalDate> from =
                slot("from", known.flatMap(When::from).map(Object::toString)).map(LocalDate::parse);
        Optional<LocalDate> to =
                slot("to", known.flatMap(When::to).map(Object::toString)).map(LocalDate::parse);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new When(from, to, known.map(When::precision).orElse(Precision.DAY)));
    }
}
