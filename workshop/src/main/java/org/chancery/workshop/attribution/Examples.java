package org.chancery.workshop.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.attribution.internal.ContentCandidates;
import org.chancery.attribution.internal.ContentCandidates.Candidate;
import org.chancery.attribution.internal.ContentFeatures;
import org.chancery.attribution.internal.CueFeatures;
import org.chancery.attribution.internal.JointFeatures;
import org.chancery.attribution.internal.Passage;
import org.chancery.attribution.internal.Proposal;
import org.chancery.attribution.internal.Proposer;
import org.chancery.attribution.internal.SourceCandidates;
import org.chancery.attribution.internal.SourceFeatures;
import org.chancery.attribution.internal.Stretch;
import org.chancery.language.linear.Features;
import org.chancery.workshop.attribution.Learner.Choice;

/** Turns lessons into the choices that the three models learn from. */
final class Examples {
    private final CueFeatures cues;
    private final ContentFeatures contents;
    private final SourceFeatures sources;
    private final Features features = new Features();

    Examples(CueFeatures cues) {
        this.cues = cues;
        this.contents = new ContentFeatures(cues.lexicon());
        this.sources = new SourceFeatures(cues.lexicon());
    }

    /** Lemmas that anchor a cue at least {@code least} times. */
    static Set<Integer> vocabulary(List<Lesson> lessons, int least) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Lesson lesson : lessons) {
            for (Lesson.Answer answer : lesson.answers()) {
                if (answer.anchor() >= 0) {
                    counts.merge(lesson.passage().lemma(answer.anchor()), 1, Integer::sum);
                }
            }
        }
        Set<Integer> kept = new HashSet<>();
        counts.forEach((lemma, count) -> {
            if (count >= least) {
                kept.add(lemma);
            }
        });
        return kept;
    }

    /** The choices of one lesson. */
    record Lot(List<Choice> cues, List<Choice> contents, List<Choice> sources) {}

    Lot of(Lesson lesson) {
        Lot lot = new Lot(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Integer, Lesson.Answer> answers = lesson.byAnchor();
        Passage passage = lesson.passage();
        for (int i = 0; i < passage.size(); i++) {
            boolean overlong = passage.sentenceEnd(i) - passage.sentenceFirst(i) > Proposer.LONGEST_SENTENCE;
            if (lesson.discarded().contains(i) || overlong) {
                continue;
            }
            Optional<Lesson.Answer> gold = Optional.ofNullable(answers.get(i));
            if (cues.isCandidate(passage, i)) {
                cues.extract(passage, i, features);
                lot.cues().add(new Choice(new int[][] {copy()}, new float[] {gold.isPresent() ? 1 : 0}));
            }
            if (gold.isPresent()) {
                ranks(passage, i, gold.get(), lot);
            }
        }
        return lot;
    }

    private void ranks(Passage passage, int cue, Lesson.Answer answer, Lot lot) {
        List<Candidate> candidates = ContentCandidates.of(passage, cue);
        if (candidates.size() < 2) {
            return;
        }
        float[] wanted = new float[candidates.size()];
        double best = 0;
        int[][] vectors = new int[candidates.size()][];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = (float)
                    Scores.f1(passage, answer.content(), candidates.get(i).stretch());
            best = Math.max(best, wanted[i]);
        }
        if (best < 0.3) {
            return;
        }
        Stretch chosen = candidates.get(0).stretch();
        float sum = 0;
        for (int i = 0; i < wanted.length; i++) {
            chosen = wanted[i] == best ? candidates.get(i).stretch() : chosen;
            wanted[i] = wanted[i] > best - 0.02 ? 1 : 0;
            sum += wanted[i];
        }
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] /= sum;
            contents.extract(passage, cue, candidates.get(i), features);
            vectors[i] = copy();
        }
        lot.contents().add(new Choice(vectors, wanted));
        source(passage, cue, answer, chosen, lot);
    }

    private void source(Passage passage, int cue, Lesson.Answer answer, Stretch content, Lot lot) {
        List<Integer> heads = SourceCandidates.of(passage, cue);
        int[][] vectors = new int[heads.size()][];
        float[] wanted = new float[heads.size()];
        int wantedHead = sourceHead(passage, heads, answer, cue, content);
        if (wantedHead < 0) {
            return;
        }
        wanted[wantedHead] = 1;
        for (int i = 0; i < vectors.length; i++) {
            sources.extract(passage, cue, content, heads.get(i), features);
            vectors[i] = copy();
        }
        lot.sources().add(new Choice(vectors, wanted));
    }

    /** Index of the head that stands for the gold source; -1 where none does. */
    private static int sourceHead(
            Passage passage, List<Integer> heads, Lesson.Answer answer, int cue, Stretch content) {
        if (answer.source().isEmpty()) {
            return heads.indexOf(SourceCandidates.NOBODY);
        }
        int best = -1;
        double bestF1 = 0;
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) < 0) {
                continue;
            }
            Stretch phrase = SourceCandidates.phrase(passage, heads.get(i), cue, content);
            double f1 = Scores.f1(passage, phrase, answer.source());
            if (f1 > bestF1 && Scores.sameSource(passage, answer.source(), phrase)) {
                bestF1 = f1;
                best = i;
            }
        }
        return best;
    }

    private int[] copy() {
        int[] hashes = new int[features.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = features.get(i);
        }
        return hashes;
    }

    /** The features of one proposal among those of its report. */
    int[] joint(Passage passage, List<Proposal> proposals, int index, JointFeatures joint) {
        joint.extract(passage, proposals, index, features);
        return copy();
    }
}
