package org.chancery.party;

import java.util.List;
import java.util.Optional;

/**
 * Why a name or a title was taken for whom.
 *
 * @param written the name as it stands; empty where only an office is named
 * @param offices codes of the offices that the title can mean; see {@code party/offices.tsv}
 * @param state whose office it is
 * @param standing "sitting", "former" or "coming"
 * @param candidates the best, best first
 * @param decision the usual name of the person meant; empty: nobody whom the tables know
 * @param reason for the decision
 * @param note what differs between the text and what is known
 */
public record Explanation(
        String written,
        List<String> offices,
        Optional<String> state,
        String standing,
        List<Candidate> candidates,
        Optional<String> decision,
        String reason,
        Optional<String> note) {
    public Explanation {
        offices = List.copyOf(offices);
        candidates = List.copyOf(candidates);
    }
}
