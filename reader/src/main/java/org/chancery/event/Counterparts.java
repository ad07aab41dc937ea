package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.attribution.Attributions;
import org.chancery.record.Claim;
import org.chancery.record.EventType;

/**
 * The other side of an act, where only what the report told before it says who that is: "we object to this", "Moscow
 * condemned the decision".
 */
final class Counterparts {
    private static final Set<EventType> STATEMENTS =
            Set.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.SUPPORT, EventType.THREATEN);

    private final Lexicon lexicon;
    private final Attributions attributions;

    Counterparts(Lexicon lexicon, Attributions attributions) {
        this.lexicon = lexicon;
        this.attributions = attributions;
    }

    /**
     * The draft with its other side, where it points back at somebody's act.
     *
     * @param told the drafts of the text before it, in its order
     */
    Draft resolved(Draft draft, List<Draft> told) {
        Claim claim = draft.claim();
        if (!claim.roles().recipients().isEmpty()) {
            return draft;
        }
        if (claim.act().type() == EventType.CONSULT) {
            return Talks.joined(draft, told);
        }
        if (STATEMENTS.contains(claim.act().type())) {
            return new Answers(lexicon, attributions, draft, told)
                    .meant()
                    .map(meant -> new Draft(
                            draft.candidate(),
                            draft.sentence(),
                            claim.towards(meant.parties(), new ArrayList<>(meant.proof()))))
                    .orElse(draft);
        }
        return draft;
    }
}
