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

    /** The one met last who bears all words of the name, by any spelling of theirs. */
    Optional<PartyMention> known(List<String> name) {
        for (int i = met.size() - 1; i >= 0; i--) {
            Person person = met.get(i);
            if (name.stream().allMatch(word -> person.name().stream().anyMatch(other -> alike(word, other)))) {
                return Optional.of(person.mention());
            }
        }
        return Optional.empty();
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
