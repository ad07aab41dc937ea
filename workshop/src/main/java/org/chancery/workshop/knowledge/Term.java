package org.chancery.workshop.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person's time in a seat, as one source has it.
 *
 * @param alias other spellings, |-separated
 * @param id of the person in the source, where it has one
 * @param until first day after it, where the source knows one
 * @param asOf up to when the source can speak
 * @param basis what the term is worth
 */
record Term(
        String state,
        String office,
        String title,
        String name,
        String native_,
        String alias,
        String id,
        LocalDate from,
        Optional<LocalDate> until,
        LocalDate asOf,
        Basis basis,
        Source source) {

    /** What a term is worth. */
    enum Basis {
        /** A source states the term. */
        STATED,
        /** Nobody but the project says so. */
        UNVERIFIED,
        /** A source saw the person in the seat between the dates; the term may be longer. */
        SEEN,
        /** Confirms a term that another source has; is no row by itself. */
        CONFIRMS
    }

    /** The sources, the most trusted for spelling and dates first. */
    enum Source {
        IFG("ifg"),
        EVERYPOLITICIAN("ep"),
        WORLD("epw"),
        FACTBOOK("cia"),
        OWN("own"),
        REIGN("reign"),
        CURRENT_EVENTS("wpce"),
        WHITE_HOUSE("wh"),
        STATE_DEPARTMENT("dos"),
        KREMLIN("krm"),
        WIKINEWS("wn"),
        NEWS("news"),
        PETRARCH("pet");

        final String code;

        Source(String code) {
            this.code = code;
        }
    }

    /** The last day that is known to be in the term, exclusive. */
    LocalDate end() {
        return until.orElse(asOf.plusDays(1));
    }

    /** The same term as a source's confirmation. */
    Term confirming(Source by) {
        return new Term(state, office, title, name, native_, alias, id, from, until, asOf, Basis.CONFIRMS, by);
    }

    boolean overlaps(Term other, int slackDays) {
        return from.minusDays(slackDays).isBefore(other.end())
                && other.from.minusDays(slackDays).isBefore(end());
    }
}
