package org.chancery.attribution.internal;

import java.util.Locale;
import org.chancery.language.Upos;

/**
 * Sentences that open with "According to": the frame holds all that follows. Machine translation doubles the cue
 * ("According to the agency reported on the 3rd, …"); the content then begins after the comma that ends the frame.
 */
final class DoubledCues {
    /** A frame longer than this is none. */
    private static final int LONGEST = 25;

    private DoubledCues() {}

    /** Whether the proposal is an "according to" that opens its sentence. */
    static boolean opens(Passage passage, Proposal proposal) {
        return frameEnd(passage, proposal) > 0;
    }

    /** The proposal with the content that the frame leaves it; as it is where no frame opens the sentence. */
    static Proposal mend(Passage passage, Proposal proposal) {
        int begin = frameEnd(passage, proposal);
        if (begin < 0) {
            return proposal;
        }
        int end = Math.max(passage.sentenceEnd(proposal.cue()), proposal.content().end());
        if (proposal.content().first() >= begin && proposal.content().ranges() == 1) {
            return proposal;
        }
        return new Proposal(
                proposal.cue(),
                proposal.cueScore(),
                Stretch.of(begin, end),
                proposal.origins(),
                proposal.contentShare(),
                sourceHead(passage, proposal, begin),
                proposal.sourceShare());
    }

    /** First token of the content: past the comma that ends the frame; -1 where there is no frame. */
    private static int frameEnd(Passage passage, Proposal proposal) {
        int cue = proposal.cue();
        int first = passage.sentenceFirst(cue);
        String form = passage.token(cue).form().toLowerCase(Locale.ROOT);
        if (!form.equals("according") || cue - first > 1) {
            return -1;
        }
        int end = passage.sentenceEnd(cue);
        int comma = -1;
        for (int i = cue + 2; i < end && i < cue + LONGEST; i++) {
            if (passage.token(i).form().equals(",") && closes(passage, cue, i)) {
                comma = i;
                break;
            }
        }
        return comma < 0 || comma + 2 >= end ? -1 : comma + 1;
    }

    /** A comma after which a clause with a subject of its own begins, or the last one near. */
    private static boolean closes(Passage passage, int cue, int comma) {
        int head = passage.head(cue);
        while (head >= 0 && head < comma && passage.head(head) >= 0) {
            head = passage.head(head);
        }
        return !passage.is(comma + 1, "appos") && (head > comma || head < 0 || passage.isPos(head, Upos.VERB));
    }

    private static int sourceHead(Passage passage, Proposal proposal, int begin) {
        int source = proposal.sourceHead();
        if (source > proposal.cue() && source < begin) {
            return source;
        }
        int best = source;
        for (int i = begin - 2; i > proposal.cue() + 1; i--) {
            boolean nominal = passage.isPos(i, Upos.PROPN) || passage.isPos(i, Upos.NOUN);
            if (nominal && !passage.is(i, "compound") && passage.name(i) > 0) {
                best = i;
            }
        }
        return best;
    }
}
