package org.chancery.attribution.internal;

/**
 * An attribution in its place among the others.
 *
 * @param within index of the voice whose content holds it, or -1
 * @param score log-odds that it is right
 */
public record Voice(Proposal proposal, int within, float score) {}
