package org.chancery.ledger.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Claim;
import org.chancery.record.Record;
import org.chancery.record.Span;
import org.chancery.record.Voucher;

/** What two readings of the same text differ in. */
public final class RecordDiff {
    private RecordDiff() {}

    /** How a claim has changed. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A difference.
     *
     * @param claim the claim of the newer record, or the removed one of the older
     * @param slot empty for whole claims
     */
    public record Change(Kind kind, Claim claim, String slot, String before, String after) {}

    /** The differences, in the order of the text. Claims are the same where their evidence overlaps the most. */
    public static List<Change> between(Record before, Record after) {
        List<Change> changes = new ArrayList<>();
        Set<Claim> met = new HashSet<>();
        for (Claim claim : after.claims()) {
            Optional<Claim> old = counterpart(claim, before.claims(), met);
            if (old.isEmpty()) {
                changes.add(new Change(Kind.ADDED, claim, "", "", told(claim)));
            } else {
                met.add(old.get());
                slots(old.get(), claim, changes);
            }
        }
        for (Claim claim : before.claims()) {
            if (!met.contains(claim)) {
                changes.add(new Change(Kind.REMOVED, claim, "", told(claim), ""));
            }
        }
        return changes;
    }

    private static Optional<Claim> counterpart(Claim claim, List<Claim> others, Set<Claim> met) {
        Claim best = claim;
        int most = 0;
        for (Claim other : others) {
            int shared = met.contains(other) ? 0 : shared(claim, other);
            if (shared > most) {
                most = shared;
                best = other;
            }
        }
        return most > 0 ? Optional.of(best) : Optional.empty();
    }

    private static int shared(Claim a, Claim b) {
        int shared = 0;
        for (Span mine : a.evidence()) {
            for (Span theirs : b.evidence()) {
                if (mine.overlaps(theirs)) {
                    shared += Math.min(mine.end(), theirs.end()) - Math.max(mine.start(), theirs.start());
                }
            }
        }
        return a.act().type() == b.act().type() ? shared * 2 : shared;
    }

    private static void slots(Claim before, Claim after, List<Change> changes) {
        Map<String, String> old = slots(before);
        slots(after).forEach((slot, value) -> {
            String was = old.getOrDefault(slot, "");
            if (!was.equals(value)) {
                changes.add(new Change(Kind.CHANGED, after, slot, was, value));
            }
        });
    }

    private static Map<String, String> slots(Claim claim) {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("event", claim.act().type().name());
        slots.put("mode", claim.act().mode().orElse(""));
        slots.put("status", claim.status().label());
        slots.put("actors", String.join(", ", claim.roles().actors()));
        slots.put("recipients", String.join(", ", claim.roles().recipients()));
        slots.put("persons", String.join(", ", claim.roles().persons()));
        slots.put(
                "from",
                claim.when().flatMap(w -> w.from()).map(Object::toString).orElse(""));
        slots.put("to", claim.when().flatMap(w -> w.to()).map(Object::toString).orElse(""));
        slots.put("place", claim.place().orElse(""));
        slots.put("instrument", claim.instrument().orElse(""));
        slots.put(
                "attribution",
                String.join(
                        " ← ", claim.attribution().stream().map(Voucher::name).toList()));
        return slots;
    }

    private static String told(Claim claim) {
        Map<String, String> slots = slots(claim);
        slots.values().removeIf(String::isEmpty);
        return String.join("; ", slots.entrySet().stream().map(Object::toString).toList());
    }
}
