package org.chancery.attribution.internal;

/**
 * An attribution that the models propose.
 *
 * @param cue anchor token of the cue
 * @param cueScore log-odds that it is one
 * @param contentShare probability of the content among its candidates
 * @param sourceHead head of the source, or {@link SourceCandidates#NOBODY}
 * @param sourceShare probability of the source among its candidates
 */
public record Proposal(
        int cue, float cueScore, Stretch content, int origins, float contentShare, int sourceHead, float sourceShare) {

    /** With another content and source. */
    Proposal with(Stretch other, int head) {
        return new Proposal(cue, cueScore, other, origins, contentShare, head, sourceShare);
    }

    /** The source's words; empty where nobody is named. */
    public Stretch source(Passage passage) {
        Stretch phrase =
                sourceHead < 0 ? Stretch.of(0, 0) : SourceCandidates.phrase(passage, sourceHead, cue, content);
        int from = phrase.first();
        int to = phrase.end();
        while (from < sourceHead && !passage.isWord(from)) {
            from++;
        }
        while (to > sourceHead + 1 && !passage.isWord(to - 1) && !passage.isWord(cue)) {
            to--;
        }
        return passage.isWord(cue) ? phrase : Stretch.of(from, to);
    }
}
