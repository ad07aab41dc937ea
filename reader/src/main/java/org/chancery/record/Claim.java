package org.chancery.record;

import java.util.List;
import java.util.Optional;

/**
 * One act, statement, plan or refusal in a report, with all its slots.
 *
 * @param id unique within its record: c1, c2, … in the order of the text
 * @param evidence the smallest stretches that state the event; more than one where the report tells it again
 * @param place ISO 3166-1 alpha-3 code of the state where it happens, or the place's name
 * @param instrument programme, treaty or forum that the act runs under
 * @param attribution innermost voucher first; empty: the report itself says so
 */
public record Claim(
        String id,
        List<Span> evidence,
        Act act,
        Status status,
        Roles roles,
        Optional<When> when,
        Optional<String> place,
        Optional<String> instrument,
        List<Voucher> attribution,
        Proof because) {
    public Claim {
        evidence = List.copyOf(evidence);
        attribution = List.copyOf(attribution);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("evidence or nothing: claim " + id + " has none");
        }
    }

    /** This claim under another id. */
    public Claim numbered(String number) {
        return new Claim(number, evidence, act, status, roles, when, place, instrument, attribution, because);
    }

    /** This claim towards others than it names, and the words that say so. */
    public Claim towards(List<String> recipients, List<Span> proof) {
        return new Claim(
                id,
                evidence,
                act,
                status,
                new Roles(roles.actors(), recipients, roles.persons()),
                when,
                place,
                instrument,
                attribution,
                because.towards(proof));
    }

    /** This claim by others than it names, and the words that say so. */
    public Claim by(List<String> actors, List<Span> proof) {
        return new Claim(
                id,
                evidence,
                act,
                status,
                new Roles(actors, roles.recipients(), roles.persons()),
                when,
                place,
                instrument,
                attribution,
                because.by(proof));
    }
}
