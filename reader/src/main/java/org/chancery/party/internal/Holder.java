package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's term in an office.
 *
 * @param until first day after the term; empty: last known on {@code known}
 */
record Holder(
        String state,
        String office,
        String title,
        Person person,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<LocalDate> known,
        boolean verified) {
    /** An open term is taken to last this long after the last day that a source has it. */
    private static final int STANDING_DAYS = 400;

    private static final double SAME_FAMILY = 0.85;
    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "KOR", "PRK", "VNM", "TWN", "HUN", "KHM", "SGP");

    String name() {
        return person.name();
    }

    /** Whether the folded word is, or spells, the family name: the first word in most of East Asia, else the last. */
    boolean isFamilyName(Word word) {
        return person.spellings().stream().anyMatch(spelling -> isFamilyName(word, spelling));
    }

    /** Whether it is that of the name by which the person is known. */
    boolean isUsualFamilyName(Word word) {
        return isFamilyName(word, person.words());
    }

    private boolean isFamilyName(Word word, List<Word> spelling) {
        int at = FAMILY_FIRST.contains(state) ? 0 : spelling.size() - 1;
        return !spelling.isEmpty() && Likeness.words(word, spelling.get(at)) >= SAME_FAMILY;
    }

    /** Whether the seat goes with another of the person's: France's president is a co-prince of Andorra. */
    boolean isShared() {
        return title.startsWith("Co-");
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Whether a source has the person in the seat on the day, or not long before. */
    boolean isKnownOn(LocalDate day) {
        return holdsOn(day)
                && (until.isPresent()
                        || known.map(last -> !day.isAfter(last.plusDays(STANDING_DAYS)))
                                .orElse(true));
    }

    /** Days between the term and a day; 0 within it. */
    long distance(LocalDate day) {
        if (day.isBefore(from)) {
            return from.toEpochDay() - day.toEpochDay();
        }
        return until.filter(end -> !day.isBefore(end))
                .map(end -> day.toEpochDay() - end.toEpochDay() + 1)
                .orElse(0L);
    }
}
