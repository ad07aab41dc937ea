package org.chancery.record;

import java.util.List;

/** The words that prove each slot of a claim. The attribution's proof lies in its {@link Voucher}s. */
public record Proof(
        List<Span> event,
        List<Span> status,
        List<Span> actors,
        List<Span> recipients,
        List<Span> when,
        List<Span> place,
        List<Span> instrument) {
    public Proof {
        event = List.copyOf(event);
        status = List.copyOf(status);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        when = List.copyOf(when);
        place = List.copyOf(place);
        instrument = List.copyOf(instrument);
        if (event.isEmpty()) {
            throw new IllegalArgumentException("evidence or nothing: no words prove the event");
        }
    }

    /** This proof with other words for the recipients. */
    Proof towards(List<Span> others) {
        return new Proof(event, status, actors, others, when, place, instrument);
    }

    /** This proof with other words for the actors. */
    Proof by(List<Span> others) {
        return new Proof(event, status, others, recipients, when, place, instrument);
    }
}
