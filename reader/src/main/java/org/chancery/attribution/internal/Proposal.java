package org.chancery.attribution.internal;

/**
 * An attribution that the models propose.
 *
 * @param cue anchor token of the cue
 * @param cueScore log-odds that it is one
 * @param contentShare probability of the content among its candidates
 * @param sourceHead head of the source, or {@link SourceCandidates#NOBODY}
 * @param sourceShare probability of the source among its candidates
 * @param label the source's words where a label gives them; else empty, and the parse tells
 */
public record Proposal(
        int cue,
        float cueScore,
        Stretch content,
        int origins,
        float contentShare,
        int sourceHead,
        float sourceShare,
        Stretch label) {

    private static final Stretch NONE = Stretch.of(0, 0);

    Proposal(
            int cue,
            float cueScore,
            Stretch content,
            int origins,
            float contentShare,
            int sourceHead,
            float sourceShare) {
        this(cue, cueScore, content, origins, contentShare, sourceHead, sourceShare, NONE);
    }

    /** One that a rule is sure of. */
    static Proposal certain(int cue, Stretch content, int sourceHead) {
        return new Proposal(cue, 0, content, 0, 1, sourceHead, 1, NONE);
    }

    /** With another content and source. */
    Proposal with(Stretch other, int head) {
        return new Proposal(cue, cueScore, other, origins, contentShare, head, sourceShare, label);
    }

    /** The source's words; empty where nobody is named. */
    public Stretch source(Passage passage) {
        if (!label.isEmpty()) {
            return label;
        }
        return sourceHead < 0 ? Stretch.of(0, 0) : SourceCandidates.phrase(passage, sourceHead, cue, content);
    }
}
