package org.chancery.event;

import java.util.Set;
import org.chancery.record.EventType;

/**
 * A place in a sentence that may tell an act.
 *
 * @param word the event word
 * @param carrier the light verb that carries an event noun, or -1
 * @param effect what the carrier makes of the status: "same" or a status
 * @param noun whether the event word is a noun
 */
record Candidate(Frame frame, int word, int carrier, String effect, boolean noun) {
    int top() {
        return carrier >= 0 ? carrier : word;
    }

    private static final Set<String> ASIDE = Set.of("during", "after", "before", "following");

    /** Whether a noun only says when something was done: "during talks". */
    static boolean aside(Tree tree, int noun) {
        return tree.cases(noun).stream().anyMatch(ASIDE::contains);
    }

    /** "accused France during talks with Japan": where somebody spoke is not what they spoke of. */
    boolean occasion(Tree tree) {
        return frame.act().filter(act -> act.type() == EventType.CONSULT).isPresent()
                && noun
                && carrier < 0
                && aside(tree, word);
    }

    /** "a phone conversation" is one: whether this noun only qualifies the other's. */
    boolean part(Tree tree, Candidate other) {
        return noun
                && carrier < 0
                && other.noun
                && tree.is(word, "compound")
                && tree.at(word).head() == other.word;
    }
}
