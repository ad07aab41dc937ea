package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A name that the tables know.
 *
 * @param code state, organisation or office that it means
 * @param name the usual name
 * @param words folded
 * @param exact the spelling that the text must have, for abbreviations such as "US"; empty where case is free
 * @param states for titles that mean a seat only in some states; for organs, those that have one of the name
 *     too
 */
record Phrase(
        Kind kind,
        String code,
        String name,
        List<String> words,
        String exact,
        List<String> states,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    enum Kind {
        STATE,
        DEMONYM,
        CAPITAL,
        /** A part of a state, or a city other than its capital. */
        REGION,
        SEAT,
        GROUP,
        ORGANISATION,
        OUTLET,
        /** Of a state, which the words do not name: "police". */
        ORGAN,
        TITLE
    }

    /** The same words for another office. */
    Phrase as(String office) {
        return new Phrase(kind, office, name, words, exact, states, from, until);
    }

    boolean holdsOn(Optional<LocalDate> day) {
        return day.isEmpty()
                || from.map(start -> !day.get().isBefore(start)).orElse(true)
                        && until.map(end -> !day.get().isAfter(end)).orElse(true);
    }
}
