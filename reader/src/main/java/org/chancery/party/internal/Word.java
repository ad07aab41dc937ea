package org.chancery.party.internal;

import java.util.List;

/**
 * A word of a name.
 *
 * @param text folded
 * @param sound the same for spellings that romanisations write for one another
 */
record Word(String text, String sound) {
    static Word of(String text) {
        return new Word(text, Sound.of(text));
    }

    static List<Word> all(List<String> words) {
        return words.stream().map(Word::of).toList();
    }

    int length() {
        return text.length();
    }
}
