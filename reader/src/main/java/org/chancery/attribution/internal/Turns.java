package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.attribution.internal.SpeakerLabel.Role;
import org.chancery.knowledge.Knowledge;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;
import org.chancery.text.Layout;

/**
 * Turns of speech that labels mark, in transcripts, interviews and round-ups: each speaker vouches for what follows the
 * label, up to the next one; and letters, for which whoever signs them does. Linear in the text.
 */
public final class Turns {
    private final SpeakerLabels labels;
    private final Letters letters;

    public Turns(Knowledge knowledge) {
        labels = new SpeakerLabels(knowledge);
        letters = new Letters(knowledge);
    }

    /** The voices, each inside the turn that holds its cue, and the turns after them. */
    public List<Voice> around(String text, Passage passage, Parties parties, List<Voice> voices) {
        List<SpeakerLabel> found = labels.in(text, passage, parties);
        List<Proposal> turns =
                found.isEmpty() ? letters.in(text, passage).stream().toList() : turns(passage, parties, found);
        if (turns.isEmpty()) {
            return voices;
        }
        int[] turnOf = new int[passage.size()];
        for (int t = 0; t < turns.size(); t++) {
            Stretch content = turns.get(t).content();
            Arrays.fill(turnOf, content.first(), content.end(), t + 1);
            turnOf[turns.get(t).cue()] = t + 1;
        }
        return nested(passage, voices, turns, turnOf);
    }

    /** A voice with a turn's own mark for its cue gives way to the turn. */
    private static List<Voice> nested(Passage passage, List<Voice> voices, List<Proposal> turns, int[] turnOf) {
        List<Voice> all = new ArrayList<>();
        for (Voice voice : voices) {
            int turn = turnOf[voice.proposal().cue()] - 1;
            boolean label =
                    turn >= 0 && turns.get(turn).cue() == voice.proposal().cue();
            boolean outer = turn >= 0 && voice.within() < 0 && !label;
            all.add(outer ? new Voice(voice.proposal(), voices.size() + turn, voice.listed()) : voice);
        }
        for (int i = 0; i < all.size(); i++) {
            int turn = turnOf[all.get(i).proposal().cue()] - 1;
            if (turn >= 0 && turns.get(turn).cue() == all.get(i).proposal().cue()) {
                all.set(i, new Voice(all.get(i).proposal(), all.get(i).within(), false));
            }
        }
        turns.forEach(turn -> all.add(new Voice(turn, -1, true)));
        return all;
    }

    private static List<Proposal> turns(Passage passage, Parties parties, List<SpeakerLabel> labels) {
        boolean transcript = isTranscript(passage, labels);
        Stretch interviewee = interviewee(passage, parties, labels.get(0).line());
        List<Proposal> turns = new ArrayList<>();
        int longest = 1;
        for (int i = 0; i < labels.size(); i++) {
            SpeakerLabel label = labels.get(i);
            int begin = label.mark() + 1;
            boolean last = i + 1 == labels.size();
            int limit = last ? passage.size() : labels.get(i + 1).line();
            int end = transcript && !last ? limit : end(passage, begin, limit, transcript ? longest : 1);
            longest = Math.max(longest, passage.paragraph(end - 1) - passage.paragraph(label.line()) + 1);
            boolean known = label.role() == Role.ANSWER && !interviewee.isEmpty();
            Stretch source = known ? interviewee : Stretch.of(label.first(), label.end());
            int head = head(passage, source);
            if (label.role() != Role.QUESTION && end > begin) {
                turns.add(new Proposal(label.mark(), 0, Stretch.of(begin, end), 0, 1, head, 1, source));
            }
        }
        return turns;
    }

    /** Labels that open a quarter of the paragraphs from the first to the last. */
    private static boolean isTranscript(Passage passage, List<SpeakerLabel> labels) {
        int first = passage.paragraph(labels.get(0).line());
        int last = passage.paragraph(labels.get(labels.size() - 1).line());
        return labels.size() > 1 && 4 * labels.size() >= last - first + 1;
    }

    /** After so many paragraphs at most, and before a headline. */
    private static int end(Passage passage, int begin, int limit, int paragraphs) {
        int at = begin;
        int count = 1;
        while (at < limit) {
            boolean next = at > begin && passage.paragraph(at) != passage.paragraph(at - 1);
            count += next ? 1 : 0;
            boolean headline =
                    next && passage.sentences().get(passage.sentence(at)).kind() == Layout.Kind.HEADLINE;
            if (count > paragraphs || headline) {
                return at;
            }
            at = Math.min(limit, passage.sentenceEnd(at));
        }
        return at;
    }

    /** The last word: a surname, or the office's noun. */
    private static int head(Passage passage, Stretch source) {
        int head = source.end() - 1;
        while (head > source.first() && !passage.isWord(head)) {
            head--;
        }
        return head;
    }

    /** The only person named before the first label; empty where there are others. */
    private static Stretch interviewee(Passage passage, Parties parties, int before) {
        Stretch words = Stretch.of(0, 0);
        Optional<String> name = Optional.empty();
        for (PartyMention mention : parties.all()) {
            int shift = passage.shiftOf(mention.sentence());
            boolean person = mention.kind() == Mention.Kind.PERSON && shift >= 0 && shift + mention.end() <= before;
            Optional<String> called = mention.person().or(() -> Optional.of(mention.name()));
            if (person && name.isPresent() && !name.equals(called)) {
                return Stretch.of(0, 0);
            }
            if (person && name.isEmpty()) {
                words = Stretch.of(shift + mention.first(), shift + mention.end());
                name = called;
            }
        }
        return words;
    }
}
