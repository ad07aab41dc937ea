package org.chancery.event;

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
}
