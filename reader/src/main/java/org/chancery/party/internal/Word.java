package org.chancery.party.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** The text tells: the sound follows from it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Word word && text.equals(word.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    int length() {
        return text.length();
    }
}
