package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Upos;

/**
 * Speech that the models leave out because its speaker is named elsewhere in the sentence: ", saying …" after what
 * somebody did or said, and a quote after a colon. One walk over the tokens.
 */
final class Unspoken {
    private static final int LONGEST_ASIDE = 14;

    private final Passage passage;
    private final CueLexicon lexicon;
    private final boolean[] cue;
    private final boolean[] content;

    private Unspoken(Passage passage, CueLexicon lexicon, List<Voice> voices) {
        this.passage = passage;
        this.lexicon = lexicon;
        cue = new boolean[passage.size()];
        content = new boolean[passage.size()];
        for (Voice voice : voices) {
            cue[voice.proposal().cue()] = true;
            Stretch held = voice.proposal().content();
            for (int i = held.first(); i < held.end(); i++) {
                content[i] |= held.contains(i);
            }
        }
    }

    static List<Proposal> in(Passage passage, CueLexicon lexicon, List<Voice> voices) {
        Unspoken unspoken = new Unspoken(passage, lexicon, voices);
        List<Proposal> found = new ArrayList<>();
        for (Voice voice : voices) {
            if (voice.within() < 0 && voice.proposal().sourceHead() >= 0) {
                unspoken.participles(voice.proposal(), found);
            }
        }
        for (int i = 1; i < passage.size(); i++) {
            unspoken.asSaying(i).ifPresent(found::add);
        }
        for (Quote quote : passage.quotes()) {
            unspoken.afterColon(quote).ifPresent(found::add);
        }
        return found;
    }

    /** ", saying that …" in the content, or right after it, is the same speaker's. */
    private void participles(Proposal speech, List<Proposal> found) {
        int from = speech.content().first() + 1;
        int end = Math.min(passage.sentenceEnd(speech.cue()), from + Proposer.LONGEST_SENTENCE);
        for (int i = from; i < end; i++) {
            boolean says = passage.isPos(i, Upos.VERB)
                    && passage.token(i).form().endsWith("ing")
                    && lexicon.vouches(passage.lemma(i))
                    && !passage.isWord(i - 1)
                    && passage.quote(i) < 0
                    && !cue[i]
                    && passage.child(i, "nsubj").isEmpty();
            if (says && passage.sentenceFirst(i) < speech.cue() && finite(passage, i + 1, end)) {
                found.add(Proposal.certain(i, Stretch.of(i + 1, clauseEnd(end)), speech.sourceHead()));
                cue[i] = true;
                return;
            }
        }
    }

    /** "The mayor was quoted by the Post as saying …", "the Post quoted the mayor as saying …". */
    private Optional<Proposal> asSaying(int i) {
        int end = passage.sentenceEnd(i);
        boolean says = !cue[i]
                && passage.token(i).form().equals("saying")
                && passage.token(i - 1).form().equals("as")
                && end - passage.sentenceFirst(i) <= Proposer.LONGEST_SENTENCE
                && finite(passage, i + 1, end);
        for (int verb = i - 2; says && verb >= Math.max(passage.sentenceFirst(i), i - LONGEST_ASIDE); verb--) {
            String lemma = passage.token(verb).lemma();
            if (passage.isPos(verb, Upos.VERB) && (lemma.equals("quote") || lemma.equals("cite"))) {
                return passage.child(verb, "nsubj:pass")
                        .or(() -> quoted(i, passage))
                        .map(head -> Proposal.certain(i, Stretch.of(i + 1, clauseEnd(end)), head));
            }
        }
        return Optional.empty();
    }

    /** The noun right before "as saying". */
    private static Optional<Integer> quoted(int saying, Passage passage) {
        int noun = saying - 2;
        return passage.isPos(noun, Upos.NOUN) || passage.isPos(noun, Upos.PROPN) ? Optional.of(noun) : Optional.empty();
    }

    /** In "(sunk by the wind, according to the navy)" no more than the bracket holds. */
    static Proposal bracketed(Passage passage, Proposal proposal) {
        int cue = proposal.cue();
        int open = cue;
        int first = Math.max(passage.sentenceFirst(cue), cue - Proposer.LONGEST_SENTENCE);
        while (open >= first && !passage.token(open).form().equals("(")) {
            if (passage.token(open).form().equals(")")) {
                return proposal;
            }
            open--;
        }
        boolean inside = open >= first
                && open < cue - 1
                && passage.token(cue).form().equals("according")
                && proposal.content().first() < open;
        return inside ? proposal.with(Stretch.of(open + 1, cue), proposal.sourceHead()) : proposal;
    }

    /** "Boats which, according to the navy, the wind has sunk": what is on both sides of the cue's brackets of commas. */
    static Proposal widened(Passage passage, Proposal proposal) {
        int cue = proposal.cue();
        Stretch content = proposal.content();
        int end = passage.sentenceEnd(cue);
        boolean inside = cue > passage.sentenceFirst(cue)
                && passage.token(cue).form().equals("according")
                && passage.token(cue - 1).form().equals(",")
                && content.ranges() == 1
                && content.end() <= cue;
        for (int i = cue + 2; inside && i < Math.min(end, cue + LONGEST_ASIDE); i++) {
            if (passage.token(i).form().equals(",")) {
                int to = passage.isWord(end - 1) ? end : end - 1;
                boolean clause = to - i > 3 && finite(passage, i + 1, to) && !passage.isPos(i + 1, Upos.CCONJ);
                return clause ? proposal.with(content.with(Stretch.of(i + 1, to)), proposal.sourceHead()) : proposal;
            }
        }
        return proposal;
    }

    private static boolean finite(Passage passage, int from, int end) {
        for (int i = from; i < end; i++) {
            if (passage.token(i).feat("VerbForm").equals("Fin")) {
                return true;
            }
        }
        return false;
    }

    private int clauseEnd(int end) {
        return passage.isWord(end - 1) || !".".equals(passage.token(end - 1).form()) ? end : end - 1;
    }

    /** "The attack was claimed by the Falcons: “…”": a quote that no voice has, of whoever the clause before it names. */
    private Optional<Proposal> afterColon(Quote quote) {
        int colon = quote.first() - 1;
        boolean opens = colon > 0
                && passage.token(colon).form().equals(":")
                && passage.sentence(colon) == passage.sentence(quote.first())
                && !content[quote.first()]
                && !cue[colon]
                && passage.words(quote.first(), quote.end()) > 2;
        if (!opens) {
            return Optional.empty();
        }
        int first = passage.sentenceFirst(colon);
        for (int i = Math.max(first, colon - Proposer.LONGEST_SENTENCE); i < colon; i++) {
            boolean root = passage.head(i) < first || passage.head(i) >= colon;
            if (root && passage.isPos(i, Upos.VERB)) {
                return speaker(i)
                        .filter(head -> head < colon && isNamed(head))
                        .map(head -> Proposal.certain(colon, Stretch.of(quote.first(), quote.end()), head));
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> speaker(int verb) {
        if (passage.child(verb, "nsubj:pass").isEmpty()) {
            return passage.child(verb, "nsubj");
        }
        for (int child : passage.children(verb)) {
            if (passage.is(child, "obl") && isAgent(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private boolean isAgent(int i) {
        return passage.child(i, "case")
                .map(passage::token)
                .filter(token -> token.lemma().equals("by"))
                .isPresent();
    }

    private boolean isNamed(int head) {
        return passage.isPos(head, Upos.PROPN)
                || passage.isPos(head, Upos.PRON)
                || passage.name(head) > 0
                || passage.child(head, "appos")
                        .filter(child -> passage.isPos(child, Upos.PROPN))
                        .isPresent();
    }
}
