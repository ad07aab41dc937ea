package org.chancery.attribution.internal;

import java.util.Comparator;
import java.util.List;
import org.chancery.attribution.internal.ContentCandidates.Origin;

/** Contents that are quotes, alone and together, and those that go on past the cue's sentence. */
final class SpeechCandidates {
    private final Passage passage;
    private final int cue;
    private final int first;
    private final int end;
    private final Sink out;

    /** Where candidates go. */
    @FunctionalInterface
    interface Sink {
        void add(Origin origin, Stretch stretch, int anchor);
    }

    SpeechCandidates(Passage passage, int cue, Sink out) {
        this.passage = passage;
        this.cue = cue;
        this.first = Math.min(cue, Marks.bodyFirst(passage, cue));
        this.end = passage.sentenceEnd(cue);
        this.out = out;
    }

    void find() {
        quotes();
        following();
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
            out.add(Origin.QUOTE, Stretch.of(quote.first(), quote.end()), -1);
            int start = passage.speechStart(quote);
            if (start < quote.first()) {
                out.add(Origin.QUOTE_BACK, Stretch.of(start, quote.end()), -1);
            }
            out.add(Origin.QUOTE_PART, Stretch.of(Math.max(first, quote.first()), Math.min(end, quote.end())), -1);
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
        int next = end < passage.size() && passage.quote(end) >= 0
                ? passage.speechEnd(passage.quotes().get(passage.quote(end)))
                : -1;
        Stretch on = next < 0 ? Stretch.of(0, 0) : Stretch.of(end, next);
        if (next < 0 || used.isEmpty() && Marks.after(passage, cue, end) == end) {
            out.add(Origin.QUOTES_ON, on, -1);
            return;
        }
        out.add(Origin.QUOTES_ON, on, -1);
        Stretch all = on;
        for (Quote quote : used) {
            if (quote.first() < end && !(quote.first() <= cue && cue < quote.end())) {
                all = all.with(Stretch.of(quote.first(), quote.end()));
            }
        }
        out.add(Origin.QUOTES_ON, all, -1);
        int subject = passage.child(cue, "nsubj").orElse(cue);
        int left = Marks.before(passage, Math.min(cue, passage.left(subject)));
        out.add(Origin.QUOTES_ON, Stretch.of(first, left).with(on), -1);
    }

    private void pairOfQuotes(Quote one, Quote other) {
        out.add(Origin.QUOTES, Stretch.of(one.first(), one.end(), other.first(), other.end()), -1);
        out.add(Origin.QUOTES, Stretch.of(first, one.end(), other.first(), other.end()), -1);
        if (cue < one.first() || cue >= other.end()) {
            out.add(Origin.QUOTES, Stretch.of(one.first(), other.end()), -1);
        }
    }

    /** A quote at the sentence's end, with what leads up to it. */
    private void into(Quote last) {
        out.add(Origin.INTO_QUOTE, Stretch.of(last.first(), passage.speechEnd(last)), -1);
        if (last.end() > end) {
            int subject = passage.child(cue, "nsubj").orElse(cue);
            int right = Math.max(cue + 1, subject > cue ? passage.right(subject) : 0);
            out.add(Origin.INTO_QUOTE, Stretch.of(right, last.end()), -1);
            out.add(Origin.INTO_QUOTE, Stretch.of(Marks.after(passage, right, end), last.end()), -1);
            out.add(Origin.INTO_QUOTE, Stretch.of(first, Marks.before(passage, cue), last.first(), last.end()), -1);
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
            out.add(Origin.PARAGRAPH, Stretch.of(end, paragraphEnd(end)), -1);
            int next = quoted ? passage.speechEnd(passage.quotes().get(passage.quote(end))) : passage.sentenceEnd(end);
            Origin origin =
                    passage.paragraph(end) == passage.paragraph(cue) ? Origin.NEXT_SENTENCE : Origin.NEXT_PARAGRAPH;
            out.add(origin, Stretch.of(end, next), -1);
        }
        if (first > 0 && passage.quote(first - 1) >= 0) {
            Quote before = passage.quotes().get(passage.quote(first - 1));
            out.add(Origin.SENTENCE_BEFORE, Stretch.of(before.first(), before.end()), -1);
        }
    }
}
