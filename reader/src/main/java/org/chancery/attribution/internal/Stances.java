package org.chancery.attribution.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.attribution.Stance;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** What a cue makes of its content: attribution/stances.tsv. */
public final class Stances {
    private final Map<String, Stance> byLemma = new HashMap<>();

    public Stances(Knowledge knowledge) {
        for (TableRow row : knowledge.rows("attribution/stances.tsv")) {
            byLemma.put(row.get("lemma"), row.read("stance", name -> Stance.valueOf(name.toUpperCase(Locale.ROOT))));
        }
    }

    Stance of(Passage passage, int cue) {
        return byLemma.getOrDefault(passage.token(cue).lemma().toLowerCase(Locale.ROOT), Stance.NEUTRAL);
    }
}
