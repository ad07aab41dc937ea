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
        pairs(passage, proposal, out);
        context(passage, proposal, out);
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
        out.add(
                30,
                passage.quote(cue) >= 0 ? 1 : 0,
                passage.quote(proposal.content().first()) >= 0 ? 1 : 0);
        out.add(31, proposal.content().ranges(), length == 0 ? 1 : 0);
        out.add(32, source >= 0 && passage.sentence(source) != passage.sentence(cue) ? 1 : 0);
        out.add(33, passage.quote(cue) >= 0 ? 1 : 0, kind, relation);
        out.add(34, passage.lemma(proposal.content().first()), kind);
    }

    /** Cue with source, cue with content, source with content. */
    private void pairs(Passage passage, Proposal proposal, Features out) {
        int cue = proposal.cue();
        int lemma = passage.lemma(cue);
        int kind = lexicon.of(lemma);
        int source = proposal.sourceHead();
        int sourceLemma = source < 0 ? 0 : passage.lemma(source);
        int sourceRole =
                source < 0 ? 0 : passage.token(source).deprel().hashCode() + (passage.head(source) == cue ? 1 : 0);
        int sourceType = source < 0 ? 99 : 20 * passage.pos(source) + passage.name(source);
        int first = passage.lemma(proposal.content().first());
        int firstPos = passage.pos(proposal.content().first());
        int anchor = anchorRelation(passage, proposal);
        int length = Math.min(proposal.content().words(passage), 30) / 3;
        out.add(60, lemma, sourceType);
        out.add(61, lemma, sourceRole);
        out.add(62, kind, sourceRole, sourceType);
        out.add(63, kind, sourceLemma);
        out.add(64, lemma, first);
        out.add(65, kind, firstPos, anchor);
        out.add(66, lemma, anchor);
        out.add(67, lemma, proposal.origins());
        out.add(68, sourceLemma, anchor);
        out.add(69, sourceType, anchor, passage.pos(cue));
        out.add(70, lemma, length);
        out.add(71, lemma, passage.token(cue).deprel().hashCode());
        out.add(72, kind, passage.token(cue).feats().hashCode());
        out.add(73, lemma, passage.token(cue).feats().hashCode());
        out.add(74, anchor, proposal.origins());
        out.add(75, passage.lemma(passage.head(cue)), passage.relation(cue));
        out.add(76, lemma, sourceLemma);
        out.add(77, passage.wordClass(cue, 8), anchor);
        out.add(78, passage.wordClass(cue, 20), sourceRole);
        out.add(79, passage.wordClass(source, 8), kind);
    }

    /** The relation of the content's topmost token to the cue. */
    private static int anchorRelation(Passage passage, Proposal proposal) {
        Stretch content = proposal.content();
        for (int child : passage.children(proposal.cue())) {
            if (content.contains(child) && passage.isWord(child)) {
                return passage.token(child).deprel().hashCode();
            }
        }
        int head = passage.head(proposal.cue());
        return head >= 0 && content.contains(head) ? 1 + passage.relation(proposal.cue()) : 0;
    }

    private void context(Passage passage, Proposal proposal, Features out) {
        int cue = proposal.cue();
        int kind = lexicon.of(passage.lemma(cue));
        int first = passage.sentenceFirst(cue);
        int end = passage.sentenceEnd(cue);
        int size = (end - first) / 6;
        int words = passage.words(first, end);
        int share = words == 0 ? 0 : 5 * proposal.content().words(passage) / words;
        out.add(80, share, kind);
        out.add(81, share, passage.pos(cue));
        out.add(82, size);
        out.add(83, passage.lemma(cue - 1), passage.lemma(cue + 1));
        out.add(84, kind, passage.lemma(cue + 1));
        out.add(85, kind, passage.lemma(cue - 1));
        out.add(86, passage.lemma(proposal.content().end()), kind);
        out.add(87, passage.lemma(proposal.content().first() - 1), kind);
        for (int child : passage.children(cue)) {
            if (!proposal.content().contains(child)) {
                out.add(88, passage.token(child).deprel().hashCode(), kind);
                out.add(89, passage.lemma(child), passage.token(child).deprel().hashCode());
            }
            if (out.size() > 200) {
                break;
            }
        }
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
