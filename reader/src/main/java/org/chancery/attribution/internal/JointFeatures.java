package org.chancery.attribution.internal;

import java.util.List;
import org.chancery.language.linear.Features;

/** What speaks for a proposal as a whole, among the others: how sure its parts are, and what it lies in. */
public final class JointFeatures {
    private final CueLexicon lexicon;

    public JointFeatures(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Fills in the features of {@code proposals.get(index)}.
     *
     * @param proposals of the whole report, by cue
     */
    public void extract(Passage passage, List<Proposal> proposals, int index, Features out) {
        out.clear();
        Proposal proposal = proposals.get(index);
        certainty(proposal, out);
        words(passage, proposal, out);
        neighbours(passage, proposals, index, out);
    }

    private static int step(float score) {
        return Math.round(Math.max(-8, Math.min(8, score)) * 2);
    }

    private static int tenth(float share) {
        return (int) (share * 10);
    }

    private static void certainty(Proposal proposal, Features out) {
        int cue = step(proposal.cueScore());
        int content = tenth(proposal.contentShare());
        int source = tenth(proposal.sourceShare());
        out.add(1);
        out.add(2, cue);
        out.add(3, content);
        out.add(4, source);
        out.add(5, cue / 2, content / 2);
        out.add(6, cue / 2, source / 2);
        out.add(7, content / 2, source / 2);
        for (int bar = -6; bar <= cue; bar++) {
            out.add(8, bar);
        }
        for (int bar = 0; bar <= content; bar++) {
            out.add(9, bar);
        }
        for (int bar = 0; bar <= source; bar++) {
            out.add(10, bar);
        }
    }

    private void words(Passage passage, Proposal proposal, Features out) {
        int cue = proposal.cue();
        int lemma = passage.lemma(cue);
        int kind = lexicon.of(lemma);
        int length = Math.min(proposal.content().words(passage), 30) / 3;
        int source = proposal.sourceHead();
        int nobody = source < 0 ? 1 : 0;
        int relation = source < 0 ? 0 : passage.token(source).deprel().hashCode();
        out.add(20, lemma);
        out.add(21, kind, passage.pos(cue));
        out.add(22, passage.token(cue).deprel().hashCode(), passage.pos(cue));
        out.add(23, length);
        out.add(24, length, kind);
        out.add(25, nobody, kind, passage.pos(cue));
        out.add(26, passage.pos(source), passage.name(source), relation);
        out.add(27, source < 0 ? 0 : passage.lemma(source));
        out.add(28, proposal.origins());
        out.add(29, proposal.origins(), kind);
        out.add(30, passage.quote(cue) >= 0 ? 1 : 0, passage.quote(proposal.content().first()) >= 0 ? 1 : 0);
        out.add(31, proposal.content().ranges(), length == 0 ? 1 : 0);
        out.add(32, source >= 0 && passage.sentence(source) != passage.sentence(cue) ? 1 : 0);
        out.add(33, passage.quote(cue) >= 0 ? 1 : 0, kind, relation);
        out.add(34, passage.lemma(proposal.content().first()), kind);
    }

    private void neighbours(Passage passage, List<Proposal> proposals, int index, Features out) {
        Proposal proposal = proposals.get(index);
        float over = -9;
        float rival = -9;
        float below = -9;
        int overKind = 0;
        int from = index;
        while (from > 0 && near(passage, proposals.get(from - 1), proposal, index - from)) {
            from--;
        }
        for (int i = from; i < proposals.size() && near(passage, proposals.get(i), proposal, i - index); i++) {
            Proposal other = proposals.get(i);
            if (i == index) {
                continue;
            }
            boolean holds = other.content().contains(proposal.cue());
            boolean held = proposal.content().contains(other.cue());
            float score = other.cueScore();
            if (holds && !held) {
                overKind = score > over ? lexicon.of(passage.lemma(other.cue())) : overKind;
                over = Math.max(over, score);
            } else if (held && !holds) {
                below = Math.max(below, score);
            } else if (other.content().shared(proposal.content(), passage) * 2
                    > proposal.content().words(passage)) {
                rival = Math.max(rival, score);
            }
        }
        float own = proposal.cueScore();
        out.add(40, step(over) / 2);
        out.add(41, step(below) / 2);
        out.add(42, step(rival) / 2);
        out.add(43, step(over) / 2, step(own) / 2);
        out.add(44, step(rival) / 2, step(own) / 2);
        out.add(45, step(below) / 2, step(own) / 2);
        out.add(46, over > own ? 1 : 0, overKind, lexicon.of(passage.lemma(proposal.cue())));
        out.add(47, rival > own ? 1 : 0, over > own ? 1 : 0, below > own ? 1 : 0);
    }

    /** Close enough to nest or to compete; bounds the work for each proposal. */
    private static boolean near(Passage passage, Proposal other, Proposal proposal, int distance) {
        return distance < 25 && Math.abs(passage.sentence(other.cue()) - passage.sentence(proposal.cue())) <= 8;
    }
}
