package org.chancery.attribution.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.attribution.Stance;
import org.chancery.knowledge.Knowledge;

/** What a cue makes of its content: attribution/stances.tsv. */
public final class Stances {
    private final Map<String, Stance> byLemma = new HashMap<>();

    public Stances(Knowledge knowledge) {
        CueLexicon.rows(knowledge, "attribution/stances.tsv")
                .forEach(
                        row -> byLemma.put(row.get(0), Stance.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    }

    Stance of(Passage passage, int cue) {
        return byLemma.getOrDefault(passage.token(cue).lemma().toLowerCase(Locale.ROOT), Stance.NEUTRAL);
    }
}
