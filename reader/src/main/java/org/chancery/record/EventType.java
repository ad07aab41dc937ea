package org.chancery.record;

/**
 * PLOVER's event types (2021). The type names the act itself whatever its status: a planned visit is {@link #CONSULT}
 * with {@link Status#PLANNED}. PLOVER's YIELD is kept as its two halves, CONCEDE and RETREAT.
 */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    CONCEDE,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT
}
