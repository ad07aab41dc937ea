package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.List;

/** Finds the outermost attributions, then those inside their contents, each read as a text of its own. */
public final class VoiceFinder {
    private static final int DEEPEST = 3;
    /** Inside a content only what vouches is of use; a doubtful one is better than a chain cut short. */
    private static final float EASE = 2.3f;

    private final CueLexicon lexicon;
    private final Proposer proposer;
    private final Selector selector;

    public VoiceFinder(AttributionModel model, CueLexicon lexicon) {
        this.lexicon = lexicon;
        CueFeatures cues = new CueFeatures(lexicon, model.vocabulary());
        proposer = new Proposer(cues, model.cue(), model.content(), model.source(), model.floor());
        selector = model.selector(lexicon);
    }

    /** Outer voices before those that they hold. */
    public List<Voice> find(Passage passage) {
        List<Proposal> proposals = proposer.propose(passage);
        List<Voice> outermost = new ArrayList<>();
        for (Selector.Weighed weighed : selector.weigh(passage, proposals)) {
            if (weighed.outermost()) {
                outermost.add(new Voice(
                        Unspoken.bracketed(passage, Unspoken.widened(passage, weighed.proposal())), -1, true));
            }
        }
        List<Voice> voices = DoubledCues.framed(passage, outermost, proposals);
        for (int i = voices.size() - 1; i >= 0; i--) {
            int index = i;
            DoubledCues.unlinked(passage, voices.get(i).proposal(), lexicon)
                    .ifPresent(proposal -> link(voices, proposal, index));
        }
        TailCues.in(passage, lexicon, voices).forEach(proposal -> voices.add(new Voice(proposal, -1, true)));
        int from = 0;
        for (int depth = 1; depth < DEEPEST; depth++) {
            int to = voices.size();
            for (int i = from; i < to; i++) {
                inside(passage, voices, i);
            }
            from = to;
        }
        Unspoken.in(passage, lexicon, voices).forEach(proposal -> voices.add(new Voice(proposal, -1, false)));
        return voices;
    }

    private void inside(Passage passage, List<Voice> voices, int index) {
        Stretch content = voices.get(index).proposal().content();
        SubPassage.of(passage, content).ifPresent(sub -> {
            List<Proposal> proposals = proposer.propose(sub.passage());
            for (Selector.Weighed weighed : selector.leniently(sub.passage(), proposals, EASE)) {
                boolean vouches =
                        lexicon.vouches(sub.passage().lemma(weighed.proposal().cue()))
                                && weighed.proposal().sourceHead() >= 0;
                if (weighed.outermost() && vouches) {
                    Proposal proposal = sub.inWhole(weighed.proposal());
                    addInside(
                            voices,
                            bySpeaker(passage, proposal, voices.get(index).proposal()),
                            index);
                }
            }
        });
    }

    /** "The minister called it a lie, saying …": the participle that hangs on the outer cue is the same speaker's. */
    private static Proposal bySpeaker(Passage passage, Proposal inner, Proposal outer) {
        boolean same = passage.head(inner.cue()) == outer.cue()
                && passage.is(inner.cue(), "advcl")
                && passage.child(inner.cue(), "nsubj").isEmpty();
        return same ? inner.with(inner.content(), outer.sourceHead()) : inner;
    }

    private static void addInside(List<Voice> voices, Proposal proposal, int index) {
        boolean known = voices.stream().anyMatch(voice -> voice.proposal().cue() == proposal.cue());
        if (!known) {
            voices.add(new Voice(proposal, index, false));
        }
    }

    /** Adds the proposal inside a voice, or gives its content to the voice that has its cue and stops short of it. */
    private static void link(List<Voice> voices, Proposal proposal, int index) {
        for (int i = 0; i < voices.size(); i++) {
            Voice voice = voices.get(i);
            if (voice.proposal().cue() == proposal.cue()) {
                boolean falls =
                        !voice.proposal().content().contains(proposal.content().first());
                voices.set(i, falls ? new Voice(proposal, voice.within(), voice.listed()) : voice);
                return;
            }
        }
        voices.add(new Voice(proposal, index, false));
    }
}
