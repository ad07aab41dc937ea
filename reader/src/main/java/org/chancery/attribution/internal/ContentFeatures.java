package org.chancery.attribution.internal;

import org.chancery.attribution.internal.ContentCandidates.Candidate;
import org.chancery.attribution.internal.ContentCandidates.Origin;
import org.chancery.language.Upos;
import org.chancery.language.linear.Features;

/** What speaks for a stretch as the content of a cue. */
public final class ContentFeatures {
    private static final Origin[] ORIGINS = Origin.values();
    private static final int SUBJECT = "nsubj".hashCode();

    private final CueLexicon lexicon;

    public ContentFeatures(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public void extract(Passage passage, int cue, Candidate candidate, Features out) {
        out.clear();
        origins(passage, cue, candidate, out);
        edges(passage, cue, candidate.stretch(), out);
        shape(passage, cue, candidate.stretch(), out);
        quotation(passage, cue, candidate.stretch(), out);
        syntax(passage, cue, candidate.stretch(), out);
    }

    private void origins(Passage passage, int cue, Candidate candidate, Features out) {
        int lemma = passage.lemma(cue);
        int kind = lexicon.of(lemma);
        int pos = passage.pos(cue);
        int relation = passage.relation(cue);
        int anchor = candidate.anchor() < 0
                ? 0
                : passage.token(candidate.anchor()).deprel().hashCode();
        int first = passage.lemma(candidate.stretch().first());
        for (Origin origin : ORIGINS) {
            if ((candidate.origins() & 1 << origin.ordinal()) == 0) {
                continue;
            }
            int type = origin.ordinal();
            out.add(1, type);
            out.add(2, type, lemma);
            out.add(3, type, kind, pos);
            out.add(4, type, relation, pos);
            out.add(5, type, anchor, pos);
            out.add(6, type, anchor, lemma);
            out.add(7, type, anchor, kind);
            out.add(8, type, first);
            out.add(9, type, passage.lemma(cue + 1));
            out.add(13, type, passage.wordClass(cue, 8));
        }
        out.add(10, candidate.origins());
        out.add(11, candidate.origins(), kind);
        out.add(12, passage.pos(candidate.anchor()), anchor, kind);
    }

    private void edges(Passage passage, int cue, Stretch stretch, Features out) {
        int lemma = passage.lemma(cue);
        int kind = lexicon.of(lemma);
        int first = stretch.first();
        int end = stretch.end();
        int side = first > cue ? 1 : 0;
        out.add(20, passage.lemma(first), side);
        out.add(21, passage.lemma(first), lemma);
        out.add(22, passage.lemma(first), kind);
        out.add(23, passage.pos(first), kind, side);
        out.add(24, passage.lemma(first - 1), side);
        out.add(25, passage.lemma(first - 1), passage.pos(first), side);
        out.add(26, passage.lemma(end), side);
        out.add(27, passage.pos(end), passage.pos(end - 1), side);
        out.add(28, passage.pos(end - 1), side);
        out.add(29, passage.lemma(end), passage.lemma(end + 1));
        out.add(30, passage.relation(first), passage.pos(first), kind);
        out.add(31, passage.lemma(first - 1), lemma);
        if (stretch.ranges() > 1) {
            int gapStart = stretch.end(0);
            int gapEnd = stretch.first(1);
            out.add(32, passage.lemma(gapStart), passage.lemma(gapEnd - 1));
            out.add(33, passage.pos(gapStart), passage.pos(gapEnd - 1));
            out.add(34, passage.pos(gapEnd), passage.pos(gapStart - 1));
            out.add(35, bucket(gapEnd - gapStart), kind);
            out.add(36, gapStart <= cue && cue < gapEnd ? 1 : 0);
            out.add(37, passage.lemma(gapEnd), passage.lemma(gapEnd - 1));
        }
    }

    private void shape(Passage passage, int cue, Stretch stretch, Features out) {
        int lemma = passage.lemma(cue);
        int kind = lexicon.of(lemma);
        int first = stretch.first();
        int end = stretch.end();
        int length = bucket(stretch.words(passage));
        int side = first > cue ? 1 : end <= cue ? 2 : 3;
        int gap = first > cue ? bucket(first - cue - 1) : end <= cue ? bucket(cue - end) : 20;
        int marks = (Marks.bodyFirst(passage, cue) == first ? 1 : 0)
                + (passage.sentenceEnd(cue) - end <= 1 && end <= passage.sentenceEnd(cue) ? 2 : 0)
                + (end > passage.sentenceEnd(cue) ? 4 : 0)
                + (first < passage.sentenceFirst(cue) ? 8 : 0)
                + (stretch.ranges() > 1 ? 16 : 0);
        out.add(40, length, side);
        out.add(41, length, kind, passage.pos(cue));
        out.add(42, gap, side);
        out.add(43, gap, side, kind);
        out.add(44, marks, side);
        out.add(45, marks, kind);
        out.add(46, marks, lemma);
        out.add(47, side, lemma);
        out.add(48, side, kind, passage.relation(cue));
        out.add(49, stretch.ranges(), passage.relation(cue));
    }

    private static int bucket(int value) {
        return value < 6 ? value : value < 10 ? 6 : value < 16 ? 7 : value < 26 ? 8 : value < 50 ? 9 : 10;
    }

    private void quotation(Passage passage, int cue, Stretch stretch, Features out) {
        int kind = lexicon.of(passage.lemma(cue));
        int first = stretch.first();
        int last = stretch.end() - 1;
        int state = quoteState(passage, first, last);
        int inSentence = passage.quotesBetween(passage.sentenceFirst(cue), passage.sentenceEnd(cue))
                .size();
        int cueQuoted = passage.quote(cue) >= 0 ? 1 : 0;
        int gaps = 0;
        for (int range = 0; range + 1 < stretch.ranges(); range++) {
            gaps |= quoteState(passage, stretch.first(range + 1), stretch.end(range) - 1);
        }
        int next = passage.quote(last + 1) >= 0 && passage.quote(last + 1) != passage.quote(last) ? 1 : 0;
        int before = passage.quote(first - 1) >= 0 && passage.quote(first - 1) != passage.quote(first) ? 1 : 0;
        out.add(60, state, Math.min(inSentence, 3), cueQuoted);
        out.add(61, state, kind);
        out.add(62, state, next, before, Math.min(inSentence, 3));
        out.add(63, state, stretch.ranges(), gaps);
        out.add(64, state, passage.lemma(cue));
        out.add(65, state, first > cue ? 1 : 0, passage.relation(cue));
    }

    /** Bits: begins with a quote, begins inside one, ends with one, ends inside one, touches none. */
    private static int quoteState(Passage passage, int first, int last) {
        int state = 0;
        if (passage.quote(first) >= 0) {
            state |= passage.quotes().get(passage.quote(first)).first() == first ? 1 : 2;
        }
        if (passage.quote(last) >= 0) {
            int end = passage.quotes().get(passage.quote(last)).end();
            state |= end - last <= 2 ? 4 : 8;
        }
        return state;
    }

    /** How the stretch sits in the tree: tokens that hang on what lies outside, verbs and subjects in it. */
    private void syntax(Passage passage, int cue, Stretch stretch, Features out) {
        int roots = 0;
        int onCue = 0;
        int torn = 0;
        boolean verb = false;
        boolean finite = false;
        int limit = Math.min(stretch.end(), stretch.first() + 80);
        for (int i = stretch.first(); i < limit; i++) {
            if (!stretch.contains(i)) {
                int head = passage.head(i);
                torn += i != cue && head >= 0 && head != cue && stretch.contains(head) ? 1 : 0;
                continue;
            }
            int head = passage.head(i);
            if (passage.isPos(i, Upos.PUNCT)) {
                continue;
            }
            verb |= passage.isPos(i, Upos.VERB);
            finite |= passage.isPos(i, Upos.VERB) && passage.child(i, "nsubj").isPresent();
            if (head == cue) {
                onCue++;
            } else if (head < 0 || !stretch.contains(head)) {
                roots++;
            }
        }
        boolean own = hasOwnSubject(passage, cue, stretch);
        int kind = lexicon.of(passage.lemma(cue));
        out.add(80, Math.min(roots, 4), Math.min(onCue, 4));
        out.add(81, Math.min(roots, 4), kind);
        out.add(82, Math.min(torn, 3), stretch.ranges());
        out.add(83, verb ? 1 : 0, finite ? 1 : 0, kind);
        out.add(84, own ? 1 : 0, kind);
        out.add(85, own ? 1 : 0, passage.token(cue).feats().hashCode());
        out.add(86, verb ? 1 : 0, finite ? 1 : 0, passage.lemma(cue));
        out.add(87, Math.min(onCue, 3), passage.lemma(cue));
    }

    private static boolean hasOwnSubject(Passage passage, int cue, Stretch stretch) {
        for (int child : passage.children(cue)) {
            if (passage.relation(child) == SUBJECT && stretch.contains(child)) {
                return true;
            }
        }
        return false;
    }
}
