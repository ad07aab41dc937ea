package org.chancery.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.entry.Names;
import org.chancery.ledger.follow.Turn;
import org.chancery.ledger.follow.Turns;
import org.chancery.ledger.link.Disagreement;

/**
 * All that the ledger knows of one event.
 *
 * @param claims by the day they were reported
 */
public record Story(EventEntry event, List<Found> claims) {
    public Story {
        claims = List.copyOf(claims);
    }

    /**
     * A step of its status history: considered, planned, postponed, done.
     *
     * @param claim the first that says so
     */
    public record Step(Optional<LocalDate> said, String status, Found claim) {}

    /** The steps: a claim that says what the one before it said is none. */
    public List<Step> steps(Turns turns) {
        List<Step> steps = new ArrayList<>();
        String before = "";
        for (Found found : claims) {
            String status = status(found, turns.in(found.claim().quote()));
            String state = status + found.claim().when().map(Object::toString).orElse("");
            if (!state.equals(before)) {
                steps.add(new Step(found.claim().said(), status, found));
            }
            before = state;
        }
        return steps;
    }

    private static String status(Found found, Set<Turn> turns) {
        if (turns.contains(Turn.POSTPONED)) {
            return Turn.POSTPONED.label();
        }
        return turns.contains(Turn.CANCELLED)
                ? Turn.CANCELLED.label()
                : found.claim().status().label();
    }

    /** Its claims by their origin, in the order in which the origins were first reported. */
    public Map<String, List<Found>> origins() {
        Map<String, List<Found>> origins = new LinkedHashMap<>();
        for (Found found : claims) {
            origins.computeIfAbsent(found.claim().chain().origin(), origin -> new ArrayList<>())
                    .add(found);
        }
        return origins;
    }

    /** How an origin is called: as its first claim names its innermost voucher, else by its report's outlet. */
    public static String called(String origin, List<Found> claims) {
        Found first = claims.get(0);
        return first.claim().chain().names().stream()
                .filter(name -> Names.key(name).equals(origin))
                .findFirst()
                .or(() -> first.report().outlet().filter(name -> Names.key(name).equals(origin)))
                .orElse(origin);
    }

    /** What its claims disagree on, with one pair of claims each. */
    public List<Disagreement> disagreements() {
        return Disagreement.among(claims.stream().map(Found::claim).toList());
    }
}
