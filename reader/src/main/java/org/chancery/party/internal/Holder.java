package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's term in an office.
 *
 * @param spellings folded words of the name and its aliases
 * @param until first day after the term; empty: last known on {@code known}
 */
record Holder(
        String state,
        String office,
        String title,
        String name,
        List<List<Word>> spellings,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<LocalDate> known,
        boolean verified) {

    /** Whether the folded word is, or spells, the family name: the first word in most of East Asia, else the last. */
    boolean isFamilyName(Word word) {
        boolean first = switch (state) {
            case "CHN", "KOR", "PRK", "VNM", "TWN", "HUN", "KHM", "SGP" -> true;
            default -> false;
        };
        return spellings.stream()
                .filter(spelling -> !spelling.isEmpty())
                .anyMatch(spelling -> Likeness.words(word, spelling.get(first ? 0 : spelling.size() - 1)) >= 0.85);
    }

    /** Whether all the folded words are words of the usual name. */
    boolean isWritten(List<String> name) {
        return name.stream()
                .allMatch(word ->
                        spellings.get(0).stream().anyMatch(own -> own.text().equals(word)));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
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
