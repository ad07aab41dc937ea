package org.chancery.ledger.review;

import java.util.Optional;
import org.chancery.ledger.entry.Verdict;

/**
 * What a person makes of a claim.
 *
 * @param correction what is changed; given with {@link Verdict#CORRECTED} only
 */
public record Review(int claim, Verdict verdict, String who, Optional<String> note, Optional<Correction> correction) {
    public Review {
        if (who.isBlank()) {
            throw new IllegalArgumentException("a review without a reviewer");
        }
        if ((verdict == Verdict.CORRECTED) != correction.isPresent()) {
            throw new IllegalArgumentException("a correction says what is changed, and nothing else does");
        }
    }
}
