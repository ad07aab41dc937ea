package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.language.Upos;

/**
 * Sentences that open with "According to": the frame holds all that follows. Machine translation doubles the cue
 * ("According to the agency reported on the 3rd, …"); the content then begins after the comma that ends the frame.
 */
final class DoubledCues {
    /** A frame longer than this is none. */
    private static final int LONGEST = 25;

    private DoubledCues() {}

    /**
     * The opening of a sentence.
     *
     * @param cue its "According"
     * @param begin first token of the content, past the comma
     */
    private record Frame(int cue, int begin) {}

    /** The voices with contents that begin where the frames end, and chain-only voices for frames that have none. */
    static List<Voice> framed(Passage passage, List<Voice> voices, List<Proposal> proposals) {
        List<Voice> framed = new ArrayList<>();
        for (Voice voice : voices) {
            framed.add(new Voice(mended(passage, voice.proposal()), voice.within(), voice.listed()));
        }
        for (Proposal proposal : proposals) {
            Optional<Frame> frame = frame(passage, proposal.cue()).filter(found -> found.cue() == proposal.cue());
            boolean spoken = frame.isPresent()
                    && voices.stream()
                            .anyMatch(voice -> voice.proposal().cue() >= proposal.cue()
                                    && voice.proposal().cue() < frame.get().begin());
            if (frame.isPresent() && !spoken) {
                enclose(framed, mended(passage, proposal));
            }
        }
        return framed;
    }

    /** Adds the frame, and puts what it holds inside it. */
    private static void enclose(List<Voice> voices, Proposal frame) {
        int outer = voices.size();
        for (int i = 0; i < outer; i++) {
            Voice voice = voices.get(i);
            if (voice.within() < 0 && frame.content().contains(voice.proposal().cue())) {
                voices.set(i, new Voice(voice.proposal(), outer, voice.listed()));
            }
        }
        voices.add(new Voice(frame, -1, false));
    }

    private static Proposal mended(Passage passage, Proposal proposal) {
        int cue = proposal.cue();
        Optional<Frame> frame = frame(passage, cue).filter(found -> cue < found.begin());
        if (frame.isEmpty()) {
            return proposal;
        }
        int begin = frame.get().begin();
        Stretch content = proposal.content();
        int end = Math.max(passage.sentenceEnd(cue), content.end());
        boolean whole =
                content.ranges() == 1 && content.first() == begin && content.end() >= passage.sentenceEnd(cue) - 1;
        boolean quoted = content.first() >= begin && passage.quote(content.first()) >= 0;
        int source = sourceHead(passage, frame.get(), proposal.sourceHead());
        return proposal.with(whole || quoted ? content : Stretch.of(begin, end), source);
    }

    /**
     * In a framed sentence, a speech whose clause follows a comma instead of "that": "… the minister announced at a
     * conference, the king will visit".
     */
    static Optional<Proposal> unlinked(Passage passage, Proposal framed, CueLexicon lexicon) {
        int begin = framed.content().first();
        int end = Math.min(framed.content().end(), passage.sentenceEnd(framed.cue()));
        if (frame(passage, framed.cue()).filter(found -> found.begin() == begin).isEmpty()) {
            return Optional.empty();
        }
        for (int i = begin; i < end; i++) {
            Optional<Integer> subject = speaker(passage, i);
            boolean speaks = passage.isPos(i, Upos.VERB)
                    && lexicon.vouches(passage.lemma(i))
                    && passage.child(i, "ccomp").isEmpty()
                    && subject.isPresent();
            int comma = speaks ? clauseAfter(passage, i, end) : -1;
            if (comma > 0) {
                return Optional.of(Proposal.certain(i, Stretch.of(comma + 1, end), subject.get()));
            }
        }
        return Optional.empty();
    }

    /** The first comma after the verb with a clause of its own behind it, or -1. */
    private static int clauseAfter(Passage passage, int verb, int end) {
        for (int i = verb + 1; i + 1 < end; i++) {
            if (!passage.token(i).form().equals(",")) {
                continue;
            }
            boolean clause = false;
            for (int at = i + 1; at < end && at < i + LONGEST; at++) {
                clause |= passage.isPos(at, Upos.VERB)
                        && passage.child(at, "nsubj")
                                .filter(subject -> subject > verb)
                                .isPresent();
            }
            return clause && !passage.is(i + 1, "cc") && !passage.isPos(i + 1, Upos.SCONJ) ? i : -1;
        }
        return -1;
    }

    private static Optional<Frame> frame(Passage passage, int token) {
        int first = passage.sentenceFirst(token);
        int end = passage.sentenceEnd(token);
        int cue = passage.isWord(first) ? first : first + 1;
        boolean opens = cue + 1 < end
                && passage.token(cue).form().toLowerCase(Locale.ROOT).equals("according")
                && passage.token(cue + 1).form().equals("to");
        if (!opens) {
            return Optional.empty();
        }
        int limit = Math.min(end, cue + LONGEST);
        int aside = Asides.end(passage, cue + 2, limit);
        int told = Asides.secondCue(passage, Math.max(cue + 2, aside), limit);
        if (told > 0) {
            return Optional.of(new Frame(cue, told));
        }
        if (aside > 0 && aside + 1 < end) {
            return Optional.of(new Frame(cue, aside));
        }
        for (int i = cue + 2; i < limit; i++) {
            if (i + 2 < end && passage.token(i).form().equals(",") && closes(passage, cue, i)) {
                return Optional.of(new Frame(cue, i + 1));
            }
        }
        return Optional.empty();
    }

    /** A comma that no apposition or list follows. */
    private static boolean closes(Passage passage, int cue, int comma) {
        int next = comma + 1;
        int head = passage.head(next);
        boolean back = head >= cue && head < comma;
        boolean inner = passage.is(next, "appos") || passage.is(next, "cc") || passage.is(next, "acl");
        int top = next;
        for (int step = 0; step < 12 && passage.head(top) > comma; step++) {
            top = passage.head(top);
        }
        boolean aside = passage.is(top, "appos") && !isDate(passage, passage.head(top));
        return !(back && inner && !isDate(passage, head))
                && !aside
                && !passage.is(top, "conj")
                && !passage.is(top, "acl:relcl");
    }

    /** "The 13th" has no other name. */
    private static boolean isDate(Passage passage, int i) {
        return i >= 0 && Character.isDigit(passage.token(i).form().charAt(0));
    }

    /** The verb's subject, or the name that stands right before it. */
    private static Optional<Integer> speaker(Passage passage, int verb) {
        int before = verb - 1;
        while (before > 0 && passage.is(before, "flat")) {
            before--;
        }
        int name = before;
        return passage.child(verb, "nsubj")
                .filter(found -> found < verb)
                .or(() -> Optional.of(name).filter(found -> passage.isPos(found, Upos.PROPN)));
    }

    /** The source, where it lies in the frame; else the first name in it. */
    private static int sourceHead(Passage passage, Frame frame, int source) {
        if (source > frame.cue() && source < frame.begin()) {
            return source;
        }
        for (int i = frame.cue() + 2; i < frame.begin(); i++) {
            boolean nominal = passage.isPos(i, Upos.PROPN) || passage.isPos(i, Upos.NOUN);
            if (nominal && !passage.is(i, "compound") && !passage.is(i, "nmod:poss")) {
                return i;
            }
        }
        return source;
    }
}
