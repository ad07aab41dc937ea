package org.chancery.language.linear;

import org.chancery.knowledge.Knowledge;

/**
 * What is known of words before they are read in a sentence: the tags the treebanks give them, and the word class that
 * raw text puts them in.
 *
 * @param ambiguity by the hash of the lower-cased word, a number for the set of its tags
 * @param classes by the hash of the word as written, its class's path in the hierarchy, a leading 1 and then the turns
 * @param names by the hash of the lower-cased word, what it is in known names of persons: bits for a first, a last and a
 *     middle part
 */
public record Lexicon(IntTable ambiguity, IntTable classes, IntTable names) {
    /** Knows no word. */
    public static Lexicon empty() {
        IntTable nothing = IntTable.of(new int[0], new int[0]);
        return new Lexicon(nothing, nothing, nothing);
    }

    public static Lexicon load(Knowledge knowledge) {
        Packed packed = Packed.open(knowledge, "models/lexicon.bin");
        return new Lexicon(IntTable.read(packed), IntTable.read(packed), IntTable.read(packed));
    }
}
