package org.chancery.party.internal;

import java.util.HashSet;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** Nouns that act for a state, from {@code party/bodies.tsv}. */
final class BodyNouns {
    private final Set<String> all = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    private BodyNouns() {}

    static BodyNouns load(Knowledge knowledge) {
        BodyNouns nouns = new BodyNouns();
        for (TableRow row : knowledge.rows("party/bodies.tsv")) {
            String noun = row.get("noun");
            nouns.all.add(noun);
            if (row.get("alone").equals("yes")) {
                nouns.alone.add(noun);
            }
            if (row.get("named").equals("yes")) {
                nouns.named.add(noun);
            }
        }
        return nouns;
    }

    /** After a state's or people's name: "Japanese officials". */
    boolean isBody(String noun) {
        return all.contains(noun);
    }

    /** A body that the report names without its state: "the foreign ministry". */
    boolean actsAlone(String noun) {
        return alone.contains(noun);
    }

    /** Whether a body's own name has the noun of a state's organ in it: "Ministry of Works". */
    boolean isOrgan(String name) {
        return Fold.words(name).stream().anyMatch(named::contains);
    }
}
