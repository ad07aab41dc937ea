package org.chancery.party;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A term of office weighed against what a text says of a person.
 *
 * @param name the person's usual name
 * @param office "President of Vietnam"
 * @param until first day after the term; empty: last known on {@code lastKnown}
 * @param verified whether a source stands behind the term
 * @param basis what the names have in common, in words
 * @param nameScore from 0 to 1, so are the other scores
 * @param score all of them together
 */
public record Candidate(
        String name,
        String office,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<LocalDate> lastKnown,
        boolean verified,
        String basis,
        double nameScore,
        double officeScore,
        double dateScore,
        double score) {}
