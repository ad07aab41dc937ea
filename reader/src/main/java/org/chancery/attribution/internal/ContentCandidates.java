package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.Comparator;
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
        this.first = Math.min(cue, passage.bodyFirst(cue));
        this.end = passage.sentenceEnd(cue);
    }

    public static List<Candidate> of(Passage passage, int cue) {
        ContentCandidates candidates = new ContentCandidates(passage, cue);
        candidates.subtrees();
        candidates.heads();
        candidates.sides();
        candidates.quotes();
        candidates.following();
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
        int mark = Math.min(right, markAfter(child));
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
        int[] lefts = {left, markBefore(Math.min(left, cue)), passage.left(cue)};
        int[] rights = {cue + 1, right, markAfter(cue + 1), markAfter(right), passage.right(cue)};
        int head = passage.head(cue);
        add(Origin.AFTER_CUE, Stretch.of(cue + 1, end), -1);
        add(Origin.AFTER_CUE, Stretch.of(cue + 1, passage.right(cue)), -1);
        add(Origin.AFTER_SUBJECT, Stretch.of(right, end), -1);
        add(Origin.AFTER_MARK, Stretch.of(markAfter(cue + 1), end), -1);
        add(Origin.AFTER_MARK, Stretch.of(markAfter(right), end), -1);
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

    private int markBefore(int i) {
        int at = i;
        while (at > first && (passage.isWord(at - 1) || passage.token(at - 1).form().equals("'"))) {
            at--;
        }
        return at;
    }

    private int markAfter(int i) {
        int at = i;
        while (at < end && passage.isWord(at)) {
            at++;
        }
        return at;
    }

    private void quotes() {
        List<Quote> near = passage.quotesBetween(first, end);
        List<Quote> used = near.size() <= 6
                ? near
                : near.stream()
                        .sorted(Comparator.comparingInt(q -> Math.abs(q.first() - cue)))
                        .limit(6)
                        .sorted(Comparator.comparingInt(Quote::first))
                        .toList();
        for (Quote quote : used) {
            if (quote.first() <= cue && cue < quote.end()) {
                continue;
            }
            add(Origin.QUOTE, Stretch.of(quote.first(), quote.end()), -1);
            int start = passage.speechStart(quote);
            if (start < quote.first()) {
                add(Origin.QUOTE_BACK, Stretch.of(start, quote.end()), -1);
            }
            add(Origin.QUOTE_PART, Stretch.of(Math.max(first, quote.first()), Math.min(end, quote.end())), -1);
        }
        if (used.size() > 1) {
            pairOfQuotes(used.get(0), used.get(used.size() - 1));
        }
        quotesOn(used);
    }

    /** The quotes of the sentence with those that open the next sentences: "…," she said. "…" */
    private void quotesOn(List<Quote> used) {
        if (passage.sentenceEnd(cue) < passage.size() && passage.paragraph(end) != passage.paragraph(cue)) {
            return;
        }
        int next = end < passage.size() && passage.quote(end) >= 0 ? passage.speechEnd(passage.quotes().get(passage.quote(end))) : -1;
        Stretch on = next < 0 ? Stretch.of(0, 0) : Stretch.of(end, next);
        if (next < 0 || used.isEmpty() && markAfter(cue) == end) {
            add(Origin.QUOTES_ON, on, -1);
            return;
        }
        add(Origin.QUOTES_ON, on, -1);
        Stretch all = on;
        for (Quote quote : used) {
            if (quote.first() < end && !(quote.first() <= cue && cue < quote.end())) {
                all = all.with(Stretch.of(quote.first(), quote.end()));
            }
        }
        add(Origin.QUOTES_ON, all, -1);
        int subject = passage.child(cue, "nsubj").orElse(cue);
        int left = markBefore(Math.min(cue, passage.left(subject)));
        add(Origin.QUOTES_ON, Stretch.of(first, left).with(on), -1);
    }

    private void pairOfQuotes(Quote one, Quote other) {
        add(Origin.QUOTES, Stretch.of(one.first(), one.end(), other.first(), other.end()), -1);
        add(Origin.QUOTES, Stretch.of(first, one.end(), other.first(), other.end()), -1);
        if (cue < one.first() || cue >= other.end()) {
            add(Origin.QUOTES, Stretch.of(one.first(), other.end()), -1);
        }
    }

    /** A quote at the sentence's end, with what leads up to it. */
    private void into(Quote last) {
        add(Origin.INTO_QUOTE, Stretch.of(last.first(), passage.speechEnd(last)), -1);
        if (last.end() > end) {
            int subject = passage.child(cue, "nsubj").orElse(cue);
            int right = Math.max(cue + 1, subject > cue ? passage.right(subject) : 0);
            add(Origin.INTO_QUOTE, Stretch.of(right, last.end()), -1);
            add(Origin.INTO_QUOTE, Stretch.of(markAfter(right), last.end()), -1);
            add(Origin.INTO_QUOTE, Stretch.of(first, markBefore(cue), last.first(), last.end()), -1);
        }
    }

    private int paragraphEnd(int token) {
        int at = token;
        while (at < passage.size() && passage.paragraph(at) == passage.paragraph(token) && at < token + 400) {
            at = passage.sentenceEnd(at);
        }
        return at;
    }

    /** Contents that go on past the sentence: into the rest of a quote, or into what a colon opens. */
    private void following() {
        passage.quoteAt(end - 1).filter(quote -> quote.first() > cue).ifPresent(this::into);
        if (end < passage.size()) {
            boolean quoted = passage.quote(end) >= 0;
            add(Origin.PARAGRAPH, Stretch.of(end, paragraphEnd(end)), -1);
            int next = quoted
                    ? passage.speechEnd(passage.quotes().get(passage.quote(end)))
                    : passage.sentenceEnd(end);
            Origin origin = passage.paragraph(end) == passage.paragraph(cue)
                    ? Origin.NEXT_SENTENCE
                    : Origin.NEXT_PARAGRAPH;
            add(origin, Stretch.of(end, next), -1);
        }
        if (first > 0 && passage.quote(first - 1) >= 0) {
            Quote before = passage.quotes().get(passage.quote(first - 1));
            add(Origin.SENTENCE_BEFORE, Stretch.of(before.first(), before.end()), -1);
        }
    }
}
