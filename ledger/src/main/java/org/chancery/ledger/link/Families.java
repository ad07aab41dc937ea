package org.chancery.ledger.link;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.EventType;

/** Which event types two reports may give to the same happening. */
final class Families {
    private static final List<Set<EventType>> FAMILIES = List.of(
            EnumSet.of(EventType.AGREE, EventType.COOPERATE, EventType.CONSULT),
            EnumSet.of(EventType.AID, EventType.COOPERATE, EventType.SUPPORT),
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.PROTEST),
            EnumSet.of(EventType.THREATEN, EventType.REQUEST),
            EnumSet.of(EventType.SANCTION, EventType.COERCE),
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE),
            EnumSet.of(EventType.CONCEDE, EventType.RETREAT, EventType.AGREE));

    /** Speech acts: several a day between the same parties, told apart by their words. */
    private static final Set<EventType> SPEECH = EnumSet.of(
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.PROTEST);

    private static final Set<EventType> ONE_SIDED = EnumSet.of(
            EventType.AID,
            EventType.SUPPORT,
            EventType.ACCUSE,
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.SANCTION,
            EventType.THREATEN,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.PROTEST);

    private Families() {}

    static boolean related(EventType a, EventType b) {
        return a == b || FAMILIES.stream().anyMatch(family -> family.contains(a) && family.contains(b));
    }

    static boolean speech(EventType type) {
        return SPEECH.contains(type);
    }

    /** Whether it matters who acts and who is acted on. */
    static boolean oneSided(EventType type) {
        return ONE_SIDED.contains(type);
    }
}
