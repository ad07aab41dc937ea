package org.chancery.party.internal;

import java.util.List;

/**
 * Somebody whom the tables know, under all names.
 *
 * @param name the usual one
 * @param spellings folded words of the usual name, then of the others and the aliases
 * @param readings folded words of the name as those write it who read its characters wrongly: weaker evidence
 */
record Person(String id, String name, List<List<Word>> spellings, List<List<Word>> readings) {
    Person {
        spellings = List.copyOf(spellings);
        readings = List.copyOf(readings);
    }

    /** The words of the usual name. */
    List<Word> words() {
        return spellings.get(0);
    }

    /** Whether the words are just those of one of the spellings, in any order. */
    boolean isSpelled(List<Word> name) {
        return spellings.stream().anyMatch(spelling -> sameWords(name, spelling));
    }

    /** Whether each word of the name is, to the letter, a word of one of the spellings. */
    boolean isWithin(List<Word> name) {
        return spellings.stream().anyMatch(spelling -> spelling.containsAll(name));
    }

    private static boolean sameWords(List<Word> one, List<Word> other) {
        return one.size() == other.size() && other.containsAll(one) && one.containsAll(other);
    }
}
