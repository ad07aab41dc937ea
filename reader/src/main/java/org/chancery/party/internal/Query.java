package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text says of a person.
 *
 * @param name folded words, without titles and honorifics; none where only the office is named
 * @param written the name as it stands
 * @param title in lower case; empty where there is none
 * @param offices what the title can mean
 * @param state whose office it is
 * @param day the report's
 * @param placed whether the text gives the person an office or a state, rather than a bare name
 * @param about states and organisations that the report has spoken of
 */
record Query(
        List<Word> name,
        String written,
        String title,
        List<String> offices,
        Optional<String> state,
        Optional<LocalDate> day,
        Standing standing,
        boolean placed,
        Set<String> about) {
    private static final int MOST_WORDS = 8;

    /** How the title stands to the day. */
    enum Standing {
        SITTING,
        FORMER,
        COMING
    }

    Query {
        name = List.copyOf(name.size() > MOST_WORDS ? name.subList(0, MOST_WORDS) : name);
        offices = List.copyOf(offices);
        about = Set.copyOf(about);
    }

    /** Family name and more. */
    boolean isFull() {
        return name.size() > 1;
    }

    boolean isSitting() {
        return standing == Standing.SITTING;
    }

    Query within(Optional<String> other) {
        return new Query(name, written, title, offices, other, day, standing, placed, about);
    }
}
