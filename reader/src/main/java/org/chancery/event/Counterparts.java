package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.attribution.Attributions;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Span;

/**
 * The other side of an act, where only what the report told before it says who that is: "we object to this", "Moscow
 * condemned the decision".
 */
final class Counterparts {

    private static final Set<EventType> MEETINGS = Set.of(EventType.CONSULT, EventType.AGREE);

    /** In sentences: how far back the meeting that is called off may be told. */
    private static final int REACH = 8;

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
        if (Statements.made(claim.act())) {
            return new Answers(lexicon, attributions, draft, told)
                    .meant()
                    .map(meant -> draft.with(claim.towards(meant.parties(), new ArrayList<>(meant.proof()))))
                    .orElse(draft);
        }
        return claim.act().type() == EventType.SANCTION && meeting(draft) ? partner(draft, told) : draft;
    }

    /** "cancelled the summit": with whom it was to be. */
    private static Draft partner(Draft draft, List<Draft> told) {
        List<String> actors = draft.claim().roles().actors();
        for (int i = told.size() - 1; i >= 0 && near(told.get(i), draft); i--) {
            Claim earlier = told.get(i).claim();
            Set<String> others = new LinkedHashSet<>(earlier.roles().actors());
            others.addAll(earlier.roles().recipients());
            if (MEETINGS.contains(earlier.act().type()) && others.removeAll(actors) && !others.isEmpty()) {
                Set<Span> proof = new LinkedHashSet<>(earlier.because().actors());
                proof.addAll(earlier.because().recipients());
                return draft.with(draft.claim().towards(new ArrayList<>(others), new ArrayList<>(proof)));
            }
        }
        return draft;
    }

    private boolean meeting(Draft draft) {
        return draft.sentence().children(draft.candidate().top()).stream()
                .anyMatch(child -> child.relation().equals("obj") && lexicon.in("talks", child.lemma()));
    }

    private static boolean near(Draft earlier, Draft later) {
        return later.sentence().index() - earlier.sentence().index() <= REACH;
    }
}
