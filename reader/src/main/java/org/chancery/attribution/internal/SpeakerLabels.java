package org.chancery.attribution.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.attribution.internal.SpeakerLabel.Role;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Name;
import org.chancery.language.Upos;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.Mention;

/** Finds the labels of transcripts, interviews and round-ups: attribution/labels.tsv. Thread-safe. */
final class SpeakerLabels {
    private static final int LONGEST = 16;
    private static final int PERSON = 1 + Name.Kind.PERSON.ordinal();

    private final Map<String, Role> roles = new HashMap<>();

    SpeakerLabels(Knowledge knowledge) {
        knowledge.rows("attribution/labels.tsv").forEach(row -> {
            Role role = row.get("role").equals("title")
                    ? Role.SPEAKER
                    : row.read("role", name -> Role.valueOf(name.toUpperCase(Locale.ROOT)));
            for (String word : row.get("words").split(" ")) {
                roles.put(word, role);
            }
        });
    }

    /** All labels, in order; those of unknown role only where the others show a transcript. */
    List<SpeakerLabel> in(String text, Passage passage, Parties parties) {
        List<SpeakerLabel> found = new ArrayList<>();
        for (int s = 0; s < passage.sentences().size(); s++) {
            int first = passage.sentences(s);
            if (opensLine(text, passage, first)) {
                label(passage, parties, first).ifPresent(found::add);
            }
        }
        return settled(passage, found);
    }

    /** Whether a line break stands before the token. */
    static boolean opensLine(String text, Passage passage, int token) {
        int from = token == 0 ? 0 : passage.token(token - 1).span().end();
        return token == 0
                || text.substring(from, passage.token(token).span().start()).indexOf('\n') >= 0;
    }

    private Optional<SpeakerLabel> label(Passage passage, Parties parties, int line) {
        boolean bracketed = isForm(passage, line, "(") && isForm(passage, line + 1, "(");
        int first = bracketed ? line + 2 : isForm(passage, line, "From") ? line + 1 : line;
        String close = bracketed ? ")" : ":";
        for (int i = first; i < Math.min(passage.sentenceEnd(line), first + LONGEST); i++) {
            if (isForm(passage, i, close)) {
                int mark = bracketed && isForm(passage, i + 1, ")") ? i + 1 : i;
                int end = i;
                return i == first || mark + 1 >= passage.size()
                        ? Optional.empty()
                        : role(passage, parties, first, end, first > line)
                                .map(role -> new SpeakerLabel(line, first, end, mark, role));
            }
            if (!mayStand(passage, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Capitalised words, what joins them, and points. */
    private static boolean mayStand(Passage passage, int i) {
        char initial = passage.token(i).form().charAt(0);
        return Character.isUpperCase(initial)
                || Character.isDigit(initial)
                || passage.isPos(i, Upos.ADP)
                || passage.isPos(i, Upos.DET)
                || passage.isPos(i, Upos.CCONJ)
                || passage.is(i, "flat")
                || ".,-'’&".indexOf(initial) >= 0;
    }

    /** Empty for what labels no speaker: "Image", "Related". */
    private Optional<Role> role(Passage passage, Parties parties, int first, int end, boolean marked) {
        Role only = roles.getOrDefault(plain(passage, first), Role.UNKNOWN);
        if (only == Role.QUESTION || only == Role.ANSWER && end == first + 1) {
            return Optional.of(only);
        }
        boolean capitals = true;
        boolean titled = false;
        boolean person = false;
        for (int i = first; i < end; i++) {
            String form = passage.token(i).form();
            capitals &= form.equals(form.toUpperCase(Locale.ROOT));
            titled |= roles.get(plain(passage, i)) == Role.SPEAKER;
            person |= passage.name(i) == PERSON || isPerson(passage, parties, i);
        }
        boolean framed = isPartOfName(passage, parties, first) && isPartOfName(passage, parties, end - 1);
        if (person && framed || titled && (capitals || marked)) {
            return Optional.of(Role.SPEAKER);
        }
        return capitals || marked ? Optional.of(Role.UNKNOWN) : Optional.empty();
    }

    /** "JUST WATCHED Jeb Bush" names him, and is no label of his. */
    private boolean isPartOfName(Passage passage, Parties parties, int i) {
        return !passage.isWord(i)
                || passage.name(i) == PERSON
                || isPerson(passage, parties, i)
                || roles.get(plain(passage, i)) == Role.SPEAKER;
    }

    private static boolean isPerson(Passage passage, Parties parties, int i) {
        int sentence = passage.sentences().get(passage.sentence(i)).index();
        return parties.at(sentence, i - passage.sentenceFirst(i))
                .map(PartyMention::kind)
                .filter(kind -> kind == Mention.Kind.PERSON || kind == Mention.Kind.OFFICE)
                .isPresent();
    }

    /**
     * In a transcript an unknown label that comes twice is a speaker's, and one that comes once ends the turn before; the
     * label that is the first in brackets asks. Else unknown labels are none.
     */
    private static List<SpeakerLabel> settled(Passage passage, List<SpeakerLabel> labels) {
        boolean transcript = labels.size() > 2
                && labels.stream().anyMatch(label -> label.role() == Role.SPEAKER || label.role() == Role.QUESTION);
        Map<String, Integer> counts = new HashMap<>();
        labels.forEach(label -> counts.merge(label.words(passage), 1, Integer::sum));
        String asks = labels.stream()
                .filter(SpeakerLabel::bracketed)
                .map(label -> label.words(passage))
                .findFirst()
                .orElse("");
        List<SpeakerLabel> settled = new ArrayList<>();
        for (SpeakerLabel label : labels) {
            String words = label.words(passage);
            boolean speaks = counts.getOrDefault(words, 0) > 1 && !(label.bracketed() && words.equals(asks));
            if (label.role() != Role.UNKNOWN) {
                settled.add(label);
            } else if (transcript) {
                settled.add(label.as(speaks ? Role.SPEAKER : Role.QUESTION));
            }
        }
        return settled;
    }

    private static boolean isForm(Passage passage, int i, String form) {
        return i < passage.size() && passage.token(i).form().equals(form);
    }

    private static String plain(Passage passage, int i) {
        return passage.token(i).form().toLowerCase(Locale.ROOT).replace(".", "");
    }
}
