package org.chancery.attribution.internal;

import org.chancery.language.Upos;
import org.chancery.language.linear.Features;

/** What speaks for a noun phrase as the source of a cue. */
public final class SourceFeatures {
    private static final int DEEPEST = 6;

    private final CueLexicon lexicon;

    public SourceFeatures(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public void extract(Passage passage, int cue, Stretch content, int head, Features out) {
        out.clear();
        int lemma = passage.lemma(cue);
        int kind = lexicon.of(lemma);
        if (head < 0) {
            nobody(passage, cue, out);
            return;
        }
        out.add(1);
        path(passage, cue, head, out);
        place(passage, cue, content, head, out);
        phrase(passage, cue, head, out);
        out.add(40, content.contains(head) ? 1 : 0);
        out.add(41, content.contains(head) ? 1 : 0, kind);
        out.add(42, passage.quote(head) >= 0 ? 1 : 0, passage.quote(cue) >= 0 ? 1 : 0);
        out.add(43, passage.quote(head) >= 0 && passage.quote(head) == passage.quote(cue) ? 1 : 0);
    }

    private void nobody(Passage passage, int cue, Features out) {
        int lemma = passage.lemma(cue);
        int kind = lexicon.of(lemma);
        out.add(60);
        out.add(61, lemma);
        out.add(62, passage.relation(cue), passage.pos(cue));
        out.add(63, kind, passage.pos(cue));
        out.add(64, passage.token(cue).feats().hashCode());
        out.add(65, passage.token(cue).deprel().hashCode(), kind);
        boolean passive = passage.child(cue, "nsubj:pass", "aux:pass").isPresent();
        boolean active = passage.child(cue, "nsubj").isPresent() && !passive;
        boolean agent = passage.child(cue, "obl:agent").isPresent();
        boolean owner = passage.child(cue, "nmod:poss").isPresent();
        int frame = (passive ? 1 : 0) + (active ? 2 : 0) + (agent ? 4 : 0) + (owner ? 8 : 0);
        out.add(66, frame, passage.pos(cue));
        out.add(67, frame, lemma);
        out.add(68, frame, kind);
        out.add(69, frame, passage.relation(cue), passage.pos(cue));
        for (int child : passage.children(cue)) {
            if (passage.relation(child) == "nsubj".hashCode()) {
                out.add(70, passage.lemma(child));
                out.add(71, passage.pos(child), passage.name(child));
            }
        }
    }

    /** The way in the tree from the cue up to what governs both and down to the head. */
    private void path(Passage passage, int cue, int head, Features out) {
        int lemma = passage.lemma(cue);
        int[] way = way(passage, cue, head);
        int up = way[0];
        int hash = way[1];
        int length = way[2];
        int kind = lexicon.of(lemma);
        int voice = passage.child(cue, "aux:pass").isPresent() ? 1 : 0;
        int caseMark = passage.child(head, "case").map(passage::lemma).orElse(0);
        out.add(2, hash);
        out.add(3, hash, lemma);
        out.add(4, hash, kind);
        out.add(5, hash, voice);
        out.add(6, hash, passage.pos(head));
        out.add(7, hash, passage.name(head));
        out.add(8, length, up);
        out.add(9, hash, caseMark);
        out.add(10, hash, caseMark, lemma);
        out.add(11, hash, head < cue ? 0 : 1);
        out.add(12, passage.token(head).deprel().hashCode(), passage.pos(cue), length);
        out.add(13, hash, passage.pos(cue));
    }

    /** {steps up, hash of the relations on the way, length}; a hash of its own where they lie far apart. */
    private static int[] way(Passage passage, int cue, int head) {
        int hash = 7;
        int up = 0;
        for (int at = cue; at >= 0 && up <= DEEPEST; at = passage.head(at), up++) {
            int down = 0;
            int hashDown = 0;
            int low = head;
            while (low >= 0 && low != at && down <= DEEPEST) {
                hashDown = hashDown * 31 + passage.token(low).deprel().hashCode();
                low = passage.head(low);
                down++;
            }
            if (low == at) {
                return new int[] {up, hash * 31 + hashDown, up + down};
            }
            hash = hash * 37 + passage.relation(at);
        }
        return new int[] {up, 1, 2 * DEEPEST};
    }

    private void place(Passage passage, int cue, Stretch content, int head, Features out) {
        int side = head < cue ? 0 : 1;
        int gap = Math.min(Math.abs(head - cue), 12);
        int between = 0;
        for (int i = Math.min(cue, head) + 1; i < Math.max(cue, head); i++) {
            between |= passage.isPos(i, Upos.VERB) ? 1 : 0;
            between |= passage.isPos(i, Upos.PUNCT) ? 2 : 0;
            between |=
                    passage.isPos(i, Upos.PROPN) || passage.isPos(i, Upos.NOUN) || passage.isPos(i, Upos.PRON) ? 4 : 0;
        }
        int where = head < content.first() ? 0 : head >= content.end() ? 1 : 2;
        out.add(20, side, gap);
        out.add(21, side, between, passage.pos(head));
        out.add(22, where, side);
        out.add(23, where, side, passage.relation(head));
        out.add(24, side, between, lexicon.of(passage.lemma(cue)));
        out.add(25, side, gap < 3 ? gap : 3, passage.lemma(cue));
        out.add(26, head == passage.sentenceFirst(cue) ? 1 : 0, passage.pos(head), side);
    }

    private void phrase(Passage passage, int cue, int head, Features out) {
        int kind = lexicon.of(passage.lemma(cue));
        out.add(30, passage.lemma(head));
        out.add(31, passage.pos(head), passage.relation(head));
        out.add(50, passage.wordClass(head, 6), passage.relation(head));
        out.add(51, passage.wordClass(head, 20));
        out.add(
                52,
                passage.wordClass(head, 8),
                kind,
                passage.token(head).deprel().hashCode());
        out.add(32, passage.name(head), passage.relation(head));
        out.add(33, passage.name(head), passage.pos(head), kind);
        out.add(34, passage.lemma(head), passage.relation(head));
        out.add(
                35,
                passage.lemma(passage.head(head)),
                passage.token(head).deprel().hashCode());
        out.add(36, passage.token(head).deprel().hashCode(), kind, passage.pos(cue));
        out.add(37, passage.token(head).deprel().hashCode(), passage.lemma(cue));
        out.add(38, passage.token(head).feats().hashCode(), passage.relation(head));
    }
}
