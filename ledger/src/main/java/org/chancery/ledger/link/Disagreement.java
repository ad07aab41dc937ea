package org.chancery.ledger.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.EventEntry.Difference;
import org.chancery.record.Status;
import org.chancery.record.When;

/**
 * Two claims of one event that fill a slot differently.
 *
 * @param first what the first claim has in it
 */
public record Disagreement(Difference on, ClaimEntry a, String first, ClaimEntry b, String second) {

    /** One for each slot that claims of an event differ on: the first pair found, in the order of the claims. */
    public static List<Disagreement> among(List<ClaimEntry> claims) {
        List<Disagreement> found = new ArrayList<>();
        Set<Difference> seen = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size() && seen.size() < Difference.values().length; j++) {
                for (Disagreement disagreement : between(claims.get(i), claims.get(j))) {
                    if (seen.add(disagreement.on())) {
                        found.add(disagreement);
                    }
                }
            }
        }
        return found;
    }

    private static List<Disagreement> between(ClaimEntry a, ClaimEntry b) {
        List<Disagreement> found = new ArrayList<>();
        if (a.when().isPresent() && b.when().isPresent() && gap(a, b) > 0) {
            found.add(new Disagreement(Difference.DATE, a, told(a.when()), b, told(b.when())));
        }
        List<String> partiesA = a.parties();
        List<String> partiesB = b.parties();
        if (Bodies.disagree(partiesA, partiesB)) {
            found.add(new Disagreement(
                    Difference.PARTIES, a, String.join(", ", partiesA), b, String.join(", ", partiesB)));
        }
        if ((a.status() == Status.DENIED) != (b.status() == Status.DENIED)) {
            found.add(new Disagreement(
                    Difference.STATUS, a, a.status().label(), b, b.status().label()));
        }
        Map<String, Double> amountsA = Numbers.of(a.quote());
        Map<String, Double> amountsB = Numbers.of(b.quote());
        if (Numbers.differ(amountsA, amountsB)) {
            found.add(new Disagreement(
                    Difference.NUMBER,
                    a,
                    Numbers.told(Numbers.disputed(amountsA, amountsB)),
                    b,
                    Numbers.told(Numbers.disputed(amountsB, amountsA))));
        }
        return found;
    }

    private static int gap(ClaimEntry a, ClaimEntry b) {
        return Window.of(a.when().orElseThrow()).gap(Window.of(b.when().orElseThrow()));
    }

    private static String told(Optional<When> when) {
        return when.map(w -> w.from().equals(w.to())
                        ? w.from().orElseThrow().toString()
                        : w.from().map(Object::toString).orElse("…") + " – "
                                + w.to().map(Object::toString).orElse("…"))
                .orElse("");
    }
}
