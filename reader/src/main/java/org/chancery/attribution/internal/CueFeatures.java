package org.chancery.attribution.internal;

import java.util.Set;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.language.linear.Features;

/** Which tokens may be the anchor of a cue, and what speaks for it. */
public final class CueFeatures {
    private static final int SUBJECT = "nsubj".hashCode();
    private static final int CONJUNCT = "conj".hashCode();
    private static final int OPEN_COMPLEMENT = "xcomp".hashCode();

    private final CueLexicon lexicon;
    private final Set<Integer> vocabulary;

    /** @param vocabulary hashes of the lemmas that may be a cue although they are no verbs */
    public CueFeatures(CueLexicon lexicon, Set<Integer> vocabulary) {
        this.lexicon = lexicon;
        this.vocabulary = Set.copyOf(vocabulary);
    }

    public CueLexicon lexicon() {
        return lexicon;
    }

    public boolean isCandidate(Passage passage, int i) {
        return passage.isPos(i, Upos.VERB)
                || vocabulary.contains(passage.lemma(i))
                || lexicon.of(passage.lemma(i)) != 0
                || (passage.isPos(i, Upos.ADJ) || passage.isPos(i, Upos.NOUN)) && takesClause(passage, i);
    }

    private static boolean takesClause(Passage passage, int i) {
        return passage.child(i, "ccomp", "xcomp").isPresent()
                || passage.child(i, "cop").isPresent()
                || passage.isPos(i, Upos.NOUN)
                        && passage.child(i, "acl")
                                .filter(child -> !passage.is(child, "acl:relcl"))
                                .isPresent();
    }

    public void extract(Passage passage, int i, Features out) {
        out.clear();
        out.add(1);
        word(passage, i, out);
        neighbours(passage, i, out);
        tree(passage, i, out);
        quotation(passage, i, out);
        classes(passage, i, out);
    }

    private void word(Passage passage, int i, Features out) {
        Token token = passage.token(i);
        int lemma = passage.lemma(i);
        int pos = passage.pos(i);
        int relation = token.deprel().hashCode();
        int kind = lexicon.of(lemma);
        int form = token.form().toLowerCase(java.util.Locale.ROOT).hashCode();
        String shape = token.form();
        out.add(2, lemma, pos);
        out.add(3, form);
        out.add(4, lemma, relation);
        out.add(5, pos, relation);
        out.add(6, kind, pos);
        out.add(7, kind, relation);
        out.add(8, token.feats().hashCode());
        out.add(9, suffix(shape, 3), pos);
        out.add(10, prefix(token.lemma(), 4), pos);
    }

    private void classes(Passage passage, int i, Features out) {
        int head = passage.head(i);
        for (int turns = 4; turns <= 20; turns += turns < 10 ? 3 : 10) {
            int own = passage.wordClass(i, turns);
            out.add(110, turns, own);
            out.add(111, turns, own, passage.token(i).deprel().hashCode());
            out.add(112, turns, own, passage.lemma(i + 1));
            out.add(113, turns, own, passage.pos(i + 1), passage.pos(i - 1));
            out.add(114, turns, passage.wordClass(head, turns), passage.relation(i));
        }
        for (int child : passage.children(i)) {
            String relation = passage.token(child).relation();
            int turns = relation.equals("nsubj") || relation.equals("obj") ? 8 : 5;
            if (out.size() < 200) {
                out.add(115, passage.wordClass(i, 7), relation.hashCode(), child < i ? 0 : 1);
                out.add(116, passage.wordClass(child, turns), relation.hashCode(), lexicon.of(passage.lemma(i)));
                out.add(117, passage.wordClass(child, 7), relation.hashCode(), passage.wordClass(i, 7));
            }
        }
    }

    private static int suffix(String form, int length) {
        return form.substring(Math.max(0, form.length() - length)).hashCode();
    }

    private static int prefix(String form, int length) {
        return form.substring(0, Math.min(form.length(), length)).hashCode();
    }

    private void neighbours(Passage passage, int i, Features out) {
        int lemma = passage.lemma(i);
        int kind = lexicon.of(lemma);
        out.add(20, passage.lemma(i - 1), passage.pos(i));
        out.add(21, passage.lemma(i + 1), passage.pos(i));
        out.add(22, passage.lemma(i - 2));
        out.add(23, passage.lemma(i + 2));
        out.add(24, lemma, passage.lemma(i + 1));
        out.add(25, lemma, passage.lemma(i - 1));
        out.add(26, passage.pos(i - 1), passage.pos(i), passage.pos(i + 1));
        out.add(27, kind, passage.lemma(i + 1));
        out.add(28, kind, passage.pos(i - 1), passage.pos(i + 1));
        out.add(29, passage.lemma(i + 1), passage.lemma(i + 2));
        out.add(30, passage.lemma(i - 1), passage.lemma(i - 2));
        out.add(31, lemma, passage.name(i + 1));
    }

    private void tree(Passage passage, int i, Features out) {
        int lemma = passage.lemma(i);
        int kind = lexicon.of(lemma);
        int head = passage.head(i);
        int headKind = lexicon.of(passage.lemma(head));
        out.add(40, passage.lemma(head), passage.relation(i));
        out.add(41, passage.pos(head), passage.relation(i), kind);
        out.add(42, headKind, passage.relation(i));
        out.add(43, lemma, headKind, passage.relation(i));
        int frame = 0;
        for (int child : passage.children(i)) {
            int relation = passage.token(child).deprel().hashCode();
            int side = child < i ? 0 : 1;
            out.add(44, lemma, relation, side);
            out.add(45, kind, relation, side);
            out.add(46, passage.lemma(child), relation);
            out.add(47, passage.pos(i), relation, side);
            if (passage.is(child, "ccomp") || passage.is(child, "xcomp") || passage.is(child, "parataxis")) {
                clause(passage, i, child, out);
            }
            frame |= frameBit(passage, child);
            if (out.size() > 110) {
                break;
            }
        }
        out.add(48, frame, passage.pos(i));
        out.add(49, frame, kind);
        out.add(50, frame, lemma);
        subject(passage, i, out);
        ancestors(passage, i, out);
    }

    private static int frameBit(Passage passage, int child) {
        String relation = passage.token(child).relation();
        return switch (relation) {
            case "nsubj" -> passage.is(child, "nsubj:pass") ? 2 : 1;
            case "ccomp" -> 4;
            case "xcomp" -> 8;
            case "parataxis" -> 16;
            case "obj" -> 32;
            case "obl" -> 64;
            case "advcl" -> 128;
            case "nmod" -> passage.is(child, "nmod:poss") ? 256 : 512;
            case "acl" -> 1024;
            default -> 0;
        };
    }

    private void clause(Passage passage, int i, int child, Features out) {
        int kind = lexicon.of(passage.lemma(i));
        int first = passage.lemma(passage.left(child));
        out.add(60, kind, first, passage.relation(child));
        out.add(61, passage.lemma(i), first);
        out.add(62, passage.pos(child), passage.relation(child), passage.lemma(i));
        out.add(63, passage.lemma(child), passage.relation(child));
    }

    /** The subject, own or taken over from the verb that this one hangs on. */
    private void subject(Passage passage, int i, Features out) {
        int at = i;
        for (int step = 0; step < 4 && at >= 0; step++) {
            for (int child : passage.children(at)) {
                if (passage.relation(child) == SUBJECT) {
                    int kind = lexicon.of(passage.lemma(i));
                    out.add(70, passage.name(child), passage.pos(child), kind);
                    out.add(71, passage.lemma(child), kind);
                    out.add(72, passage.lemma(child));
                    out.add(73, passage.name(child), passage.lemma(i));
                    out.add(74, step, passage.pos(child), child < i ? 0 : 1);
                    return;
                }
            }
            boolean shares = passage.relation(at) == CONJUNCT || passage.relation(at) == OPEN_COMPLEMENT;
            at = shares ? passage.head(at) : -1;
        }
        out.add(75, lexicon.of(passage.lemma(i)), passage.relation(i));
    }

    /** Whether it lies inside what another cue reports: only the outermost is marked. */
    private void ancestors(Passage passage, int i, Features out) {
        int kind = lexicon.of(passage.lemma(i));
        int at = i;
        int above = 0;
        for (int step = 1; step <= 5 && passage.head(at) >= 0; step++) {
            int relation = passage.relation(at);
            int head = passage.head(at);
            int headKind = lexicon.of(passage.lemma(head));
            if (headKind != 0) {
                out.add(80, headKind, relation, head < i ? 0 : 1);
                out.add(81, headKind, relation, kind);
                out.add(82, passage.lemma(head), relation);
                above++;
            }
            at = head;
        }
        out.add(83, above, kind);
        for (int child : passage.children(i)) {
            int below = lexicon.of(passage.lemma(child));
            if (below != 0 && out.size() < 150) {
                out.add(84, below, passage.relation(child), kind);
            }
        }
    }

    private void quotation(Passage passage, int i, Features out) {
        int lemma = passage.lemma(i);
        int kind = lexicon.of(lemma);
        boolean inside = passage.quote(i) >= 0;
        int first = passage.sentenceFirst(i);
        int end = passage.sentenceEnd(i);
        int around = 0;
        if (inside) {
            Quote quote = passage.quotes().get(passage.quote(i));
            around = quote.first() < first ? 4 : quote.end() - quote.first() > 5 ? 2 : 1;
            around += quote.first() <= first && quote.end() >= end ? 8 : 0;
        }
        out.add(90, around, kind);
        out.add(91, around, passage.pos(i));
        boolean before = passage.quote(first) >= 0 && !inside;
        boolean after = passage.quote(i + 1) >= 0 || passage.quote(i + 2) >= 0;
        boolean ends = passage.quote(end - 1) >= 0 || passage.quote(end - 2) >= 0;
        int pattern = (before ? 1 : 0) + (after ? 2 : 0) + (ends ? 4 : 0) + (inside ? 8 : 0);
        out.add(92, pattern, kind);
        out.add(93, pattern, lemma);
        out.add(94, pattern, passage.pos(i), passage.relation(i));
        out.add(95, passage.token(i).form().hashCode(), i + 1 == end ? 1 : 0, passage.quote(end) >= 0 ? 1 : 0);
        out.add(96, Math.min(i - first, 6), kind);
        out.add(97, Math.min(end - i, 4), kind);
        out.add(98, passage.sentences().get(passage.sentence(i)).kind().ordinal(), kind);
    }
}
