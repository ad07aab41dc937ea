package org.chancery.attribution.internal;

import java.util.Locale;
import java.util.Set;
import org.chancery.language.Upos;

/** What may stand between "According to", its source and the content: "…, which cited officials, …", "reported that". */
final class Asides {
    private static final Set<String> RELATIVES = Set.of("which", "who");
    private static final Set<String> RELIES = Set.of("citing", "quoting");

    /** From a second cue to its "that": "reported on the 13th that". */
    private static final int REACH = 8;

    private Asides() {}

    /** Past the second comma of ", which cited officials," or ", citing officials,"; -1 where no such aside comes first. */
    static int end(Passage passage, int from, int limit) {
        int open = comma(passage, from, limit);
        if (open < 0 || open + 1 >= limit) {
            return -1;
        }
        String next = passage.token(open + 1).form().toLowerCase(Locale.ROOT);
        if (!RELATIVES.contains(next) && !RELIES.contains(next)) {
            return -1;
        }
        int close = comma(passage, open + 1, limit);
        return close < 0 ? -1 : close + 1;
    }

    /** The "that" of a second cue before any comma, outside a relative clause; -1 where there is none. */
    static int secondCue(Passage passage, int from, int limit) {
        for (int i = from; i < limit; i++) {
            String form = passage.token(i).form().toLowerCase(Locale.ROOT);
            if (form.equals(",") || RELATIVES.contains(form) || form.equals("that")) {
                return -1;
            }
            if (passage.isPos(i, Upos.VERB) && passage.token(i).feat("VerbForm").equals("Fin")) {
                return that(passage, i + 1, Math.min(limit, i + REACH));
            }
        }
        return -1;
    }

    private static int that(Passage passage, int from, int limit) {
        for (int i = from; i < limit && !passage.token(i).form().equals(","); i++) {
            if (passage.token(i).form().equals("that") && !passage.is(i, "det")) {
                return i;
            }
        }
        return -1;
    }

    private static int comma(Passage passage, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (passage.token(i).form().equals(",")) {
                return i;
            }
        }
        return -1;
    }
}
