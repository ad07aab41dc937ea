package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Upos;

/**
 * Cues that close a sentence, found by their order where the parse has lost them: "Ships will leave on Friday, Kyodo
 * News reported on the 13th, citing officials." One walk over the tokens.
 */
final class TailCues {
    private static final int LONGEST_SOURCE = 14;
    private static final int LONGEST_REST = 10;
    private static final int LEAST_CONTENT = 4;
    private static final Set<Upos> NAMING =
            Set.of(Upos.DET, Upos.PROPN, Upos.NOUN, Upos.ADJ, Upos.NUM, Upos.PART, Upos.ADP);
    private static final Set<String> RELIES = Set.of("citing", "quoting");

    private static final Set<String> QUOTES = Set.of("quote", "cite");

    private final Passage passage;
    private final CueLexicon lexicon;

    private TailCues(Passage passage, CueLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
    }

    /** Proposals for the cues that no voice has. */
    static List<Proposal> in(Passage passage, CueLexicon lexicon, List<Voice> voices) {
        TailCues tails = new TailCues(passage, lexicon);
        boolean[] taken = new boolean[passage.size()];
        voices.forEach(voice -> taken[voice.proposal().cue()] = true);
        List<Proposal> found = new ArrayList<>();
        for (int s = 0; s < passage.sentences().size(); s++) {
            tails.of(passage.sentences(s))
                    .filter(proposal -> !taken[proposal.cue()])
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Proposal> of(int first) {
        int end = passage.sentenceEnd(first);
        if (end - first > Proposer.LONGEST_SENTENCE) {
            return Optional.empty();
        }
        for (int i = first + LEAST_CONTENT; i < end; i++) {
            int verb = passage.token(i).form().equals(",") ? verb(i + 1, end) : -1;
            int saying = verb > 0 && QUOTES.contains(passage.token(verb).lemma()) ? saying(verb + 1, end) : -1;
            int body = Marks.bodyFirst(passage, first);
            if (saying > 0 && states(body, i)) {
                return Optional.of(Proposal.certain(saying, Stretch.of(body, i), head(verb + 1, saying - 1)));
            }
            if (verb > 0 && lexicon.vouches(passage.lemma(verb)) && closes(verb + 1, end)) {
                return states(body, i)
                        ? Optional.of(Proposal.certain(verb, Stretch.of(body, i), head(i + 1, verb)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The finite verb of saying that ends a bare noun phrase, or -1. */
    private int verb(int from, int end) {
        boolean named = false;
        for (int i = from; i < Math.min(end, from + LONGEST_SOURCE); i++) {
            boolean says = passage.isPos(i, Upos.VERB)
                    && passage.token(i).feat("VerbForm").equals("Fin")
                    && (lexicon.vouches(passage.lemma(i))
                            || QUOTES.contains(passage.token(i).lemma()));
            if (says) {
                return named ? i : -1;
            }
            if (!NAMING.contains(passage.token(i).upos()) || i == from && passage.isPos(i, Upos.ADP)) {
                return -1;
            }
            named |= passage.isPos(i, Upos.PROPN) || passage.isPos(i, Upos.NOUN);
        }
        return -1;
    }

    /** The "saying" of "quoted officials as saying.", or -1. */
    private int saying(int from, int end) {
        for (int i = from + 1; i + 1 < Math.min(end, from + LONGEST_SOURCE); i++) {
            boolean says = passage.token(i).form().equals("as")
                    && passage.token(i + 1).form().equals("saying");
            if (says) {
                return closes(i + 2, end) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Nothing but a time or place follows, and perhaps whom the source relies on. */
    private boolean closes(int from, int end) {
        for (int i = from; i < end; i++) {
            String form = passage.token(i).form().toLowerCase(Locale.ROOT);
            if (form.equals(",") && i + 1 < end) {
                return RELIES.contains(passage.token(i + 1).form().toLowerCase(Locale.ROOT));
            }
            boolean plain = passage.isPos(i, Upos.NOUN)
                    || passage.isPos(i, Upos.PROPN)
                    || passage.isPos(i, Upos.NUM)
                    || passage.isPos(i, Upos.ADP)
                    || passage.isPos(i, Upos.DET)
                    || passage.isPos(i, Upos.ADJ)
                    || passage.isPos(i, Upos.ADV)
                    || !passage.isWord(i);
            if (!plain || i > from + LONGEST_REST) {
                return false;
            }
        }
        return true;
    }

    /** A main clause of its own: with a finite verb, and none that a conjunction opens. */
    private boolean states(int from, int to) {
        boolean opened = passage.isPos(from, Upos.SCONJ) || passage.isPos(from, Upos.ADP) || passage.quote(from) >= 0;
        boolean finite = false;
        for (int i = from; i < to; i++) {
            finite |= passage.token(i).feat("VerbForm").equals("Fin");
        }
        return finite && !opened && passage.words(from, to) >= LEAST_CONTENT;
    }

    /** The last noun before the first preposition. */
    private int head(int from, int verb) {
        int head = verb - 1;
        for (int i = from; i < verb && !passage.isPos(i, Upos.ADP); i++) {
            head = passage.isPos(i, Upos.PROPN) || passage.isPos(i, Upos.NOUN) ? i : head;
        }
        return head;
    }
}
