package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.language.Upos;

/**
 * The stretches that a cue may report: subtrees of the clauses that hang on it, what stands before and after it,
 * quotes, and what goes on in the sentences that follow.
 */
public final class ContentCandidates {
    private static final int MOST = 140;
    private static final int MOST_CHILDREN = 10;

    /** How a stretch was found; its ordinal is a bit of {@link Candidate#origins}. */
    public enum Origin {
        CHILD,
        CHILD_TO_CUE_END,
        CHILD_TO_SENTENCE_END,
        GRANDCHILD,
        GRANDCHILD_TO_END,
        AFTER_CUE,
        AFTER_MARK,
        AFTER_SUBJECT,
        BEFORE,
        BEFORE_IN_HEAD,
        AROUND,
        AROUND_IN_HEAD,
        HEAD,
        GRANDHEAD,
        PAIR,
        QUOTE,
        QUOTE_PART,
        QUOTES,
        SENTENCE_BEFORE,
        NEXT_SENTENCE,
        NEXT_PARAGRAPH,
        INTO_QUOTE,
        HEAD_RIGHT,
        CONJUNCTS,
        CHILD_CORE,
        CHILD_TO_MARK,
        CHILD_CLOSE,
        QUOTES_ON,
        PARAGRAPH,
        QUOTE_BACK
    }

    /**
     * A stretch that may be the content.
     *
     * @param origins bits of the {@link Origin}s that proposed it
     * @param anchor the token that it grew from, or -1
     */
    public record Candidate(Stretch stretch, int origins, int anchor) {}

    private final Passage passage;
    private final int cue;
    private final int first;
    private final int end;
    private final Map<Stretch, Integer> places = new HashMap<>();
    private final List<Candidate> found = new ArrayList<>();

    private ContentCandidates(Passage passage, int cue) {
        this.passage = passage;
        this.cue = cue;
        this.first = Math.min(cue, Marks.bodyFirst(passage, cue));
        this.end = passage.sentenceEnd(cue);
    }

    public static List<Candidate> of(Passage passage, int cue) {
        ContentCandidates candidates = new ContentCandidates(passage, cue);
        candidates.subtrees();
        candidates.heads();
        candidates.sides();
        new SpeechCandidates(passage, cue, candidates::add).find();
        return candidates.found;
    }

    private void add(Origin origin, Stretch stretch, int anchor) {
        Stretch trimmed = trim(stretch);
        if (trimmed.isEmpty() || trimmed.words(passage) == 0) {
            return;
        }
        Integer place = places.get(trimmed);
        int bit = 1 << origin.ordinal();
        if (place != null) {
            Candidate known = found.get(place);
            int grown = known.anchor() < 0 ? anchor : known.anchor();
            found.set(place, new Candidate(known.stretch(), known.origins() | bit, grown));
        } else if (found.size() < MOST) {
            places.put(trimmed, found.size());
            found.add(new Candidate(trimmed, bit, anchor));
        }
    }

    /** Without loose marks at both ends, so that the same words are one candidate; the cue is never its own content. */
    private Stretch trim(Stretch stretch) {
        Stretch rest = stretch.contains(cue) ? stretch.without(cue, cue + 1) : stretch;
        rest = rest.without(passage.sentenceFirst(cue), first);
        int from = rest.first();
        int to = rest.end();
        while (from < rest.end(0) && passage.isLooseMark(from)) {
            from++;
        }
        while (to > rest.first(rest.ranges() - 1) && passage.isLooseMark(to - 1)) {
            to--;
        }
        return rest.ranges() == 1
                ? Stretch.of(from, Math.max(from, to))
                : rest.without(rest.first(), from).without(to, rest.end());
    }

    private void subtrees() {
        int count = 0;
        for (int child : passage.children(cue)) {
            if (passage.isPos(child, Upos.PUNCT) || passage.isPos(child, Upos.AUX) || ++count > MOST_CHILDREN) {
                continue;
            }
            add(Origin.CHILD, subtree(child), child);
            cores(child);
            if (child > cue) {
                add(Origin.CHILD_TO_CUE_END, Stretch.of(passage.left(child), passage.right(cue)), child);
                add(Origin.CHILD_TO_SENTENCE_END, Stretch.of(passage.left(child), end), child);
            }
            grandchildren(child);
            if (passage.is(child, "nsubj") || passage.is(child, "csubj")) {
                pairs(child);
            }
            if (passage.is(child, "conj")) {
                add(Origin.CONJUNCTS, Stretch.of(passage.left(child), end), child);
            }
        }
    }

    /** A subtree without the preposition before it, and cut before a mark or before what hangs on it loosely. */
    private void cores(int child) {
        int left = passage.left(child);
        int right = passage.right(child);
        int core = left < child && passage.is(left, "case") && passage.head(left) == child ? left + 1 : left;
        add(Origin.CHILD_CORE, Stretch.of(core, right), child);
        int mark = Math.min(right, Marks.after(passage, child, end));
        if (mark < right) {
            add(Origin.CHILD_TO_MARK, Stretch.of(core, mark), child);
        }
        int close = right;
        for (int below : passage.children(child)) {
            boolean loose = passage.is(below, "acl")
                    || passage.is(below, "advcl")
                    || passage.is(below, "obl")
                    || passage.is(below, "conj")
                    || passage.is(below, "parataxis")
                    || passage.is(below, "appos")
                    || passage.is(below, "nmod") && !passage.is(below, "nmod:poss");
            if (below > child && loose && passage.left(below) > child) {
                close = Math.min(close, passage.left(below));
            }
            if (below > child && loose) {
                add(Origin.CHILD_CLOSE, Stretch.of(core, Math.max(core, passage.left(below))), child);
            }
        }
        add(Origin.CHILD_CLOSE, Stretch.of(core, close), child);
    }

    private Stretch subtree(int i) {
        return Stretch.of(passage.left(i), passage.right(i));
    }

    private void grandchildren(int child) {
        int count = 0;
        for (int below : passage.children(child)) {
            boolean clause = passage.is(below, "ccomp")
                    || passage.is(below, "xcomp")
                    || passage.is(below, "acl")
                    || passage.is(below, "nmod")
                    || passage.is(below, "obl")
                    || passage.is(below, "obj")
                    || passage.is(below, "advcl")
                    || passage.is(below, "parataxis")
                    || passage.is(below, "appos");
            if (clause && ++count <= 5) {
                add(Origin.GRANDCHILD, subtree(below), below);
                if (below > cue) {
                    add(Origin.GRANDCHILD_TO_END, Stretch.of(passage.left(below), passage.right(cue)), below);
                }
            }
        }
    }

    /** "Talks are expected to begin": the content is the subject and the rest, around the cue. */
    private void pairs(int subject) {
        for (int child : passage.children(cue)) {
            if (child > cue && child > subject && !passage.isPos(child, Upos.PUNCT)) {
                add(
                        Origin.PAIR,
                        Stretch.of(
                                passage.left(subject),
                                Math.min(passage.right(subject), cue),
                                passage.left(child),
                                passage.right(child)),
                        child);
            }
        }
    }

    private void heads() {
        int head = passage.head(cue);
        if (head < 0) {
            return;
        }
        int from = passage.left(cue);
        int to = passage.right(cue);
        add(Origin.HEAD, Stretch.of(passage.left(head), from, to, passage.right(head)), head);
        add(Origin.HEAD_RIGHT, Stretch.of(passage.left(head), Math.min(from, passage.right(head))), head);
        add(Origin.HEAD_RIGHT, Stretch.of(Math.max(to, passage.left(head)), passage.right(head)), head);
        int grand = passage.head(head);
        if (grand >= 0) {
            add(Origin.GRANDHEAD, Stretch.of(passage.left(grand), from, to, passage.right(grand)), grand);
        }
    }

    /** What stands before the words of the cue, after them, and on both sides. */
    private void sides() {
        int subject = passage.child(cue, "nsubj", "obl").orElse(cue);
        int left = Math.min(cue, passage.left(subject));
        int right = Math.max(cue + 1, subject > cue ? passage.right(subject) : 0);
        int[] lefts = {left, Marks.before(passage, Math.min(left, cue)), passage.left(cue)};
        int[] rights = {
            cue + 1, right, Marks.after(passage, cue + 1, end), Marks.after(passage, right, end), passage.right(cue)
        };
        int head = passage.head(cue);
        add(Origin.AFTER_CUE, Stretch.of(cue + 1, end), -1);
        add(Origin.AFTER_CUE, Stretch.of(cue + 1, passage.right(cue)), -1);
        add(Origin.AFTER_SUBJECT, Stretch.of(right, end), -1);
        add(Origin.AFTER_MARK, Stretch.of(Marks.after(passage, cue + 1, end), end), -1);
        add(Origin.AFTER_MARK, Stretch.of(Marks.after(passage, right, end), end), -1);
        for (int to : lefts) {
            add(Origin.BEFORE, Stretch.of(first, to), -1);
            if (head >= 0) {
                add(Origin.BEFORE_IN_HEAD, Stretch.of(Math.min(passage.left(head), to), to), head);
            }
            for (int from : rights) {
                add(Origin.AROUND, Stretch.of(first, to, from, end), -1);
                if (head >= 0) {
                    int out = Math.max(passage.right(head), from);
                    add(Origin.AROUND_IN_HEAD, Stretch.of(Math.min(passage.left(head), to), to, from, out), head);
                }
            }
        }
    }
}
