package org.chancery.attribution.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Knowledge;

/** Words that report what others say, think or plan, in classes: attribution/cues.tsv. */
public final class CueLexicon {
    private final Map<Integer, Integer> classes;

    private CueLexicon(Map<Integer, Integer> classes) {
        this.classes = Map.copyOf(classes);
    }

    public static CueLexicon load(Knowledge knowledge) {
        Map<Integer, Integer> classes = new HashMap<>();
        for (List<String> row : rows(knowledge, "attribution/cues.tsv")) {
            for (String lemma : row.get(1).split(" ")) {
                classes.putIfAbsent(lemma.hashCode(), row.get(0).hashCode());
            }
        }
        return new CueLexicon(classes);
    }

    /** The class of a lemma, given by its hash; 0 for a word that is no cue by itself. */
    int of(int lemma) {
        return classes.getOrDefault(lemma, 0);
    }

    /** A table's rows without its header and comments. */
    static List<List<String>> rows(Knowledge knowledge, String name) {
        try (BufferedReader table = knowledge.table(name)) {
            return table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
