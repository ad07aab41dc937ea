package org.chancery.attribution.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;

/**
 * Letters: whoever signs below a closing line ("Yours sincerely,") vouches for what stands between it and the line
 * "Dear …,". One walk over the tokens; attribution/letters.tsv.
 */
final class Letters {
    private static final int LONGEST_LINE = 14;

    private final Set<String> closings = new HashSet<>();

    Letters(Knowledge knowledge) {
        knowledge.rows("attribution/letters.tsv").forEach(row -> closings.add(row.get("closing")));
    }

    /** The first letter of the report. */
    Optional<Proposal> in(String text, Passage passage) {
        int body = -1;
        for (int i = 0; i < passage.size(); i++) {
            if (!opensLine(text, passage, i)) {
                continue;
            }
            int end = lineEnd(text, passage, i);
            if (body < 0 && isForm(passage, i, "Dear") && end < passage.size() && isMark(passage, end - 1)) {
                body = end;
            } else if (body >= 0 && body < i && isMark(passage, end - 1) && closes(passage, i, end - 1)) {
                return signed(text, passage, body, i, end);
            }
        }
        return Optional.empty();
    }

    private Optional<Proposal> signed(String text, Passage passage, int body, int closing, int from) {
        int end = from < passage.size() ? lineEnd(text, passage, from) : from;
        boolean name = end > from && end - from < LONGEST_LINE && Character.isUpperCase(initial(passage, from));
        if (!name) {
            return Optional.empty();
        }
        int comma = from;
        while (comma < end && passage.isWord(comma)) {
            comma++;
        }
        Stretch source = Stretch.of(from, Math.max(from + 1, comma));
        return Optional.of(new Proposal(from - 1, 0, Stretch.of(body, closing), 0, 1, source.end() - 1, 1, source));
    }

    private static char initial(Passage passage, int i) {
        return passage.token(i).form().charAt(0);
    }

    private boolean closes(Passage passage, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < Math.min(end, first + LONGEST_LINE); i++) {
            words.append(i > first ? " " : "").append(passage.token(i).form().toLowerCase(Locale.ROOT));
        }
        return closings.contains(words.toString());
    }

    private static int lineEnd(String text, Passage passage, int first) {
        int end = first + 1;
        while (end < passage.size() && end < first + LONGEST_LINE && !opensLine(text, passage, end)) {
            end++;
        }
        return end;
    }

    private static boolean opensLine(String text, Passage passage, int token) {
        return SpeakerLabels.opensLine(text, passage, token);
    }

    private static boolean isForm(Passage passage, int i, String form) {
        return passage.token(i).form().equals(form);
    }

    private static boolean isMark(Passage passage, int i) {
        return isForm(passage, i, ",") || isForm(passage, i, ":");
    }
}
