package org.chancery.event;

import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Claim;

/** A claim before it is set among the report's others. */
record Draft(Candidate candidate, Sentence sentence, Claim claim) {
    /** The same candidate with more in its claim. */
    Draft with(Claim fuller) {
        return new Draft(candidate, sentence, fuller);
    }

    /** Whether its event noun is one already spoken of: "the talks", "the president's visit". */
    boolean definite() {
        for (Token child : sentence.children(candidate.word())) {
            if (child.deprel().equals("nmod:poss") && candidate.carrier() < 0) {
                return true;
            }
            if (child.relation().equals("det")
                    && !child.lemma().equals("a")
                    && !child.lemma().equals("an")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quoted speaker says it of himself: "we deplore the strike". */
    boolean uttered() {
        for (Token child : sentence.children(candidate.top())) {
            if (child.relation().equals("nsubj") && Speakers.firstPerson(child.lemma())) {
                return true;
            }
        }
        return false;
    }
}
