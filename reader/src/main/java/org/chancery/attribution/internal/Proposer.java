package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.List;
import org.chancery.attribution.internal.ContentCandidates.Candidate;
import org.chancery.language.Upos;
import org.chancery.language.linear.Features;

/** Cue, content and source, one after the other. Thread-safe. */
public final class Proposer {
    /** A sentence longer than this is no prose; the ranking would not be linear in it. */
    public static final int LONGEST_SENTENCE = 400;

    private final CueFeatures cues;
    private final ContentFeatures contents;
    private final SourceFeatures sources;
    private final Weights cueWeights;
    private final Weights contentWeights;
    private final Weights sourceWeights;
    private final float floor;

    /** @param floor cues of a score below it are not followed up */
    public Proposer(CueFeatures cues, Weights cueWeights, Weights contentWeights, Weights sourceWeights, float floor) {
        this.cues = cues;
        this.contents = new ContentFeatures(cues.lexicon());
        this.sources = new SourceFeatures(cues.lexicon());
        this.cueWeights = cueWeights;
        this.contentWeights = contentWeights;
        this.sourceWeights = sourceWeights;
        this.floor = floor;
    }

    public List<Proposal> propose(Passage passage) {
        List<Proposal> proposals = new ArrayList<>();
        Features features = new Features();
        for (int i = 0; i < passage.size(); i++) {
            if (!cues.isCandidate(passage, i) || passage.sentenceEnd(i) - passage.sentenceFirst(i) > LONGEST_SENTENCE) {
                continue;
            }
            cues.extract(passage, i, features);
            float score = cueWeights.score(features);
            if (score >= floor) {
                propose(passage, i, score, features, proposals);
            }
        }
        return proposals;
    }

    private void propose(Passage passage, int cue, float score, Features features, List<Proposal> out) {
        List<Candidate> candidates = ContentCandidates.of(passage, cue);
        if (candidates.isEmpty()) {
            return;
        }
        float[] scores = new float[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            contents.extract(passage, cue, candidates.get(i), features);
            scores[i] = contentWeights.score(features);
        }
        int best = withClause(passage, cue, candidates, scores, best(scores));
        Candidate content = candidates.get(best);
        float contentShare = share(scores, best);
        List<Integer> heads = SourceCandidates.of(passage, cue);
        float[] sourceScores = new float[heads.size()];
        for (int i = 0; i < sourceScores.length; i++) {
            sources.extract(passage, cue, content.stretch(), heads.get(i), features);
            sourceScores[i] = sourceWeights.score(features);
        }
        int source = best(sourceScores);
        out.add(new Proposal(
                cue,
                score,
                apart(passage, cue, content.stretch(), heads.get(source)),
                content.origins(),
                contentShare,
                heads.get(source),
                share(sourceScores, source)));
    }

    /** Where the best is a mere phrase although a clause hangs on the cue as its object, the best that has the clause. */
    private static int withClause(Passage passage, int cue, List<Candidate> candidates, float[] scores, int best) {
        int clause = passage.child(cue, "ccomp").orElse(-1);
        Stretch chosen = candidates.get(best).stretch();
        if (clause <= cue || hasVerb(passage, chosen) || passage.quote(chosen.first()) >= 0) {
            return best;
        }
        int found = best;
        for (int i = 0; i < scores.length; i++) {
            boolean better = found == best || scores[i] > scores[found];
            if (better && candidates.get(i).stretch().contains(clause)) {
                found = i;
            }
        }
        return found;
    }

    private static boolean hasVerb(Passage passage, Stretch stretch) {
        for (int i = stretch.first(); i < stretch.end(); i++) {
            if (stretch.contains(i) && (passage.isPos(i, Upos.VERB) || passage.isPos(i, Upos.AUX))) {
                return true;
            }
        }
        return false;
    }

    /** The content without the source's words, where these lie at one of its ends. */
    private static Stretch apart(Passage passage, int cue, Stretch content, int head) {
        if (head < 0 || !content.contains(head)) {
            return content;
        }
        Stretch phrase = SourceCandidates.phrase(passage, head, cue, Stretch.of(0, 0));
        Stretch rest = content.without(phrase.first(), phrase.end());
        return rest.words(passage) * 2 >= content.words(passage) ? rest : content;
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    private static float share(float[] scores, int chosen) {
        double sum = 0;
        for (float score : scores) {
            sum += StrictMath.exp(score - scores[chosen]);
        }
        return (float) (1 / sum);
    }
}
