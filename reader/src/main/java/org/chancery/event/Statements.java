package org.chancery.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.attribution.Attributions;
import org.chancery.attribution.Speaker;
import org.chancery.record.Act;
import org.chancery.record.EventType;
import org.chancery.record.Status;
import org.chancery.record.Voucher;

/**
 * Claims that are statements: whoever speaks is the actor, and only those who relay the words vouch for them. "China
 * opposes the pact, the foreign ministry said" is China's own word.
 */
final class Statements {
    /** Acts made by words alone. */
    static final Set<EventType> SPOKEN =
            Set.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

    private Statements() {}

    /** Whether an act is made by words alone. */
    static boolean made(Act act) {
        return SPOKEN.contains(act.type());
    }

    /**
     * A claim's chain and actors' persons, once its own speakers are taken out of the chain.
     *
     * @param persons with the speakers who are persons
     */
    record Told(List<Voucher> chain, List<String> persons) {}

    static Told told(Act act, Status status, Filler actors, List<Voucher> chain, Attributions attributions) {
        boolean made = status == Status.DONE || status == Status.ONGOING;
        if (!made(act)) {
            return new Told(chain, made ? List.copyOf(actors.persons()) : planners(actors, chain, attributions));
        }
        Set<String> speakers = new LinkedHashSet<>(actors.persons());
        List<Voucher> relays = new ArrayList<>();
        for (Voucher voucher : chain) {
            if (utters(voucher, actors)) {
                continue;
            }
            Speaker speaker = attributions.speaker(voucher);
            boolean own = actors.persons().contains(voucher.name())
                    || !Collections.disjoint(speaker.parties(), actors.codes());
            if (!made || !own) {
                relays.add(voucher);
            } else if (speaker.person() && actors.persons().isEmpty()) {
                speakers.add(voucher.name());
            }
        }
        return new Told(relays, List.copyOf(speakers));
    }

    /** Who speaks of their own party's plan, or denies its deed, is one of those who act. */
    private static List<String> planners(Filler actors, List<Voucher> chain, Attributions attributions) {
        Set<String> persons = new LinkedHashSet<>(actors.persons());
        for (Voucher voucher : actors.persons().isEmpty() ? chain : List.<Voucher>of()) {
            Speaker speaker = attributions.speaker(voucher);
            if (speaker.person() && actors.codes().equals(Set.copyOf(speaker.parties()))) {
                persons.add(voucher.name());
            }
        }
        return List.copyOf(persons);
    }

    /** Whether the words that name the voucher name the actor: "“We condemn the attack,” the minister said". */
    private static boolean utters(Voucher voucher, Filler actors) {
        return voucher.source().stream()
                .anyMatch(source -> actors.proof().stream().anyMatch(source::overlaps));
    }
}
