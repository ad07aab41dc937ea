package org.chancery.event;

import java.util.Set;

/**
 * What must stand beside an event word for a frame to fit.
 *
 * @param place a grammatical place (obj, subj, prt, inf, ing, that, party, passive, xadj) or prepositions
 * @param prepositions that open the place, where it is one; else empty
 * @param lemmas one of which must fill it; empty: any
 */
record Condition(String place, Set<String> prepositions, Set<String> lemmas) {
    Condition {
        prepositions = Set.copyOf(prepositions);
        lemmas = Set.copyOf(lemmas);
    }
}
