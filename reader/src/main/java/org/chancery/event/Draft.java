package org.chancery.event;

import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Claim;

/** A claim before it is set among the report's others. */
record Draft(Candidate candidate, Sentence sentence, Claim claim) {
    /** Whether its event noun is one already spoken of: "the talks". */
    boolean definite() {
        for (Token child : sentence.children(candidate.word())) {
            if (child.relation().equals("det")
                    && !child.lemma().equals("a")
                    && !child.lemma().equals("an")) {
                return true;
            }
        }
        return false;
    }
}
