package org.chancery.party.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** Nouns and world regions by which a party named before is taken up again: {@code party/collectives.tsv}, {@code areas.tsv}. */
final class Collectives {
    /** A body that no table knows. */
    private static final String OTHER = "other";

    private static final String STATE = "state";
    private static final String REGIONAL = "regional";
    private static final String STYLED = "styled";

    private final Map<String, List<String>> kinds = new HashMap<>();
    private final Map<String, Set<String>> areas = new HashMap<>();
    private final Map<String, String> bodyKinds = new HashMap<>();
    private final Map<String, Set<String>> styles = new HashMap<>();

    private final WordClasses words;

    private Collectives(WordClasses words) {
        this.words = words;
    }

    static Collectives load(Knowledge knowledge, WordClasses words) {
        Collectives collectives = new Collectives(words);
        for (TableRow row : knowledge.rows("party/collectives.tsv")) {
            collectives.kinds.put(row.get("noun"), row.list("kinds"));
            if (row.list("kinds").contains(STYLED)) {
                collectives.styles.put(row.get("noun"), new HashSet<>());
            }
        }
        for (TableRow row : knowledge.rows("party/areas.tsv")) {
            collectives.areas.put(String.join(" ", Fold.words(row.get("area"))), Set.copyOf(row.list("members")));
        }
        for (TableRow row : knowledge.rows("party/organisations.tsv")) {
            collectives.bodyKinds.putIfAbsent(row.get("code"), row.get("kind"));
        }
        for (TableRow row : knowledge.rows("party/states.tsv")) {
            for (String alias : row.list("aliases")) {
                collectives.style(row.get("code"), alias);
            }
        }
        return collectives;
    }

    private void style(String code, String alias) {
        if (alias.contains(" of ")) {
            for (String noun : Fold.words(alias)) {
                styles.computeIfPresent(noun, (key, states) -> {
                    states.add(code);
                    return states;
                });
            }
        }
    }

    /** Whether "the" and the noun take up a party. */
    boolean has(String noun) {
        return kinds.containsKey(noun);
    }

    /** Whether the noun stands for the state that the report speaks of, whichever it is. */
    boolean ofAnyState(String noun) {
        return kinds.getOrDefault(noun, List.of()).contains(STATE);
    }

    /** Whether the noun stands for states, not for bodies. */
    boolean ofStates(String noun) {
        List<String> of = kinds.getOrDefault(noun, List.of());
        return of.contains(STATE) || of.contains(REGIONAL) || of.contains(STYLED);
    }

    /** The states that a area's adjective, folded, leaves to choose from; empty where it is none. */
    Set<String> area(String adjective) {
        return areas.getOrDefault(adjective, Set.of());
    }

    /** Whether the noun can stand for the body of that code. */
    boolean fits(String noun, String code) {
        List<String> of = kinds.getOrDefault(noun, List.of());
        String kind = bodyKinds.getOrDefault(code, OTHER);
        return of.contains(kind) && (!kind.equals(OTHER) || isGroup(code));
    }

    /** "Kurdish Freedom Falcons", but no "Freedom University", and no single word: that may be anything. */
    private boolean isGroup(String name) {
        List<String> parts = Fold.words(name);
        return parts.size() > 1 && parts.stream().noneMatch(word -> words.is(WordClasses.Kind.INSTITUTION, word));
    }

    /** Whether the noun, with a area or without, can stand for the state. */
    boolean fits(String noun, String state, Set<String> area) {
        List<String> of = kinds.getOrDefault(noun, List.of());
        boolean styled =
                of.contains(STYLED) && styles.getOrDefault(noun, Set.of()).contains(state);
        return area.isEmpty() ? styled : area.contains(state) && (styled || !of.contains(STYLED));
    }
}
