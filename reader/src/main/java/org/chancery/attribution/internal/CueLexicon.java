package org.chancery.attribution.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Knowledge;

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
        for (List<String> row : rows(knowledge, "attribution/cues.tsv")) {
            for (String lemma : row.get(2).split(" ")) {
                classes.putIfAbsent(lemma.hashCode(), row.get(0).hashCode());
                if (row.get(1).equals("yes")) {
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
