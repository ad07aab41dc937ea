package org.chancery.attribution.internal;

/**
 * An attribution in its place among the others.
 *
 * @param within index of the voice whose content holds it, or -1
 * @param listed the report's own, outermost; the others only make chains
 */
public record Voice(Proposal proposal, int within, boolean listed) {}
