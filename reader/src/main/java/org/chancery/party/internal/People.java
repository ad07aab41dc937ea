package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.party.PartyMention;

/** The persons met so far in a report: later mentions by surname, or in another spelling, are theirs. */
final class People {
    private record Person(List<String> written, List<String> name, PartyMention mention) {}

    private final List<Person> met = new ArrayList<>();

    /** Remembers a person by the words written, and all words that may be used later. */
    void add(List<String> written, List<String> name, PartyMention mention) {
        if (met.size() < 400) {
            met.add(new Person(written, name, mention));
        }
    }

    /**
     * The one who bears all words of the name, by any spelling of theirs: by a family name alone whoever of its bearers
     * holds an office rather than their relatives, else the one met last.
     */
    Optional<PartyMention> known(List<String> name) {
        Optional<PartyMention> last = Optional.empty();
        for (int i = met.size() - 1; i >= 0; i--) {
            Person person = met.get(i);
            if (name.stream().allMatch(word -> person.name().stream().anyMatch(other -> alike(word, other)))) {
                if (name.size() > 1 || isInOffice(person.mention())) {
                    return Optional.of(person.mention());
                }
                last = last.or(() -> Optional.of(person.mention()));
            }
        }
        return last;
    }

    private static boolean isInOffice(PartyMention mention) {
        return mention.office().isPresent() && !mention.codes().isEmpty();
    }

    /** Who was met under several words of which the last is this. */
    Optional<PartyMention> surnamed(String word) {
        return met.stream()
                .filter(person -> person.written().size() > 1
                        && person.written().get(person.written().size() - 1).equals(word))
                .map(Person::mention)
                .findFirst();
    }

    /** In a family of spellings: two of three words the same ("Vu Van Sang", "Vu Van Rieu"). */
    Optional<PartyMention> variant(List<String> name) {
        for (int i = met.size() - 1; i >= 0 && name.size() >= 3; i--) {
            Person person = met.get(i);
            long same = name.stream().filter(person.written()::contains).count();
            if (person.mention().note().isPresent()
                    && same >= 2
                    && person.written().size() == name.size()) {
                return Optional.of(person.mention());
            }
        }
        return Optional.empty();
    }

    private static boolean alike(String word, String other) {
        return word.equals(other)
                || word.replace('v', 'u').equals(other.replace('v', 'u'))
                || word.length() >= 5 && other.length() >= 5 && Likeness.words(Word.of(word), Word.of(other)) >= 0.85;
    }
}
