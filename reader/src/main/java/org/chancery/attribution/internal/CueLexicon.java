package org.chancery.attribution.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** Words that report what others say, think or plan, in classes: attribution/cues.tsv. */
public final class CueLexicon {
    private final Map<Integer, Integer> classes;

    private final Set<Integer> vouching;

    private CueLexicon(Map<Integer, Integer> classes, Set<Integer> vouching) {
        this.classes = Map.copyOf(classes);
        this.vouching = Set.copyOf(vouching);
    }

    public static CueLexicon load(Knowledge knowledge) {
        Map<Integer, Integer> classes = new HashMap<>();
        Set<Integer> vouching = new HashSet<>();
        for (TableRow row : knowledge.rows("attribution/cues.tsv")) {
            for (String lemma : row.get("lemmas").split(" ")) {
                classes.putIfAbsent(lemma.hashCode(), row.get("class").hashCode());
                if (row.get("vouches").equals("yes")) {
                    vouching.add(lemma.hashCode());
                }
            }
        }
        return new CueLexicon(classes, vouching);
    }

    /** The class of a lemma, given by its hash; 0 for a word that is no cue by itself. */
    int of(int lemma) {
        return classes.getOrDefault(lemma, 0);
    }

    /** Whether the source of such a cue stands for what it reports. */
    boolean vouches(int lemma) {
        return vouching.contains(lemma);
    }
}
