package org.chancery.bench.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** Other persons whom a name could be taken for: of the same seat where the tables have the person, else of the list. */
final class Namesakes {
    private final Map<String, Set<String>> seatsByName = new HashMap<>();
    private final Map<String, Map<String, String>> personsBySeat = new HashMap<>();
    private final Map<String, Set<String>> namesByPerson = new HashMap<>();
    private final Map<String, Map<String, String>> personsByList = new HashMap<>();

    private Namesakes() {}

    static Namesakes of(List<NamePair> pairs, Knowledge knowledge) {
        Namesakes namesakes = new Namesakes();
        namesakes.seats(knowledge);
        for (NamePair pair : pairs) {
            namesakes
                    .personsByList
                    .computeIfAbsent(pair.list(), list -> new HashMap<>())
                    .put(pair.other(), pair.person());
            Set<String> names = namesakes.namesByPerson.computeIfAbsent(pair.person(), person -> new HashSet<>());
            names.add(pair.one());
            names.add(pair.other());
        }
        return namesakes;
    }

    private void seats(Knowledge knowledge) {
        for (TableRow row : knowledge.rows("party/holders.tsv")) {
            String seat = row.get("state") + "/" + row.get("office");
            String name = row.get("name");
            String person = row.get("person");
            personsBySeat.computeIfAbsent(seat, s -> new HashMap<>()).put(name, person);
            seatsByName.computeIfAbsent(name, n -> new HashSet<>()).add(seat);
            Set<String> names = namesByPerson.computeIfAbsent(person, p -> new HashSet<>());
            names.add(name);
            for (String alias : row.list("aliases")) {
                names.add(alias);
                seatsByName.computeIfAbsent(alias, n -> new HashSet<>()).add(seat);
            }
        }
    }

    /** The other person's name that is most like the pair's first by its letters. */
    Optional<String> hardest(NamePair pair) {
        Map<String, String> pool = new HashMap<>();
        for (String name : List.of(pair.one(), pair.other())) {
            seatsByName.getOrDefault(name, Set.of()).forEach(seat -> pool.putAll(personsBySeat.get(seat)));
        }
        if (pool.isEmpty()) {
            pool.putAll(personsByList.getOrDefault(pair.list(), Map.of()));
        }
        return pool.entrySet().stream()
                .filter(other -> !other.getValue().equals(pair.person()))
                .filter(other -> !namesOf(other.getValue()).contains(pair.one())
                        && !namesOf(other.getValue()).contains(pair.other()))
                .map(Map.Entry::getKey)
                .sorted()
                .max(Comparator.comparingDouble(name -> letters(pair.one(), name)));
    }

    private Set<String> namesOf(String person) {
        return namesByPerson.getOrDefault(person, Set.of());
    }

    /** The share of two-letter sequences in common (Dice's coefficient). */
    private static double letters(String one, String other) {
        Set<String> a = bigrams(one);
        Set<String> b = bigrams(other);
        long common = a.stream().filter(b::contains).count();
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common / (a.size() + b.size());
    }

    private static Set<String> bigrams(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= lower.length(); i++) {
            pairs.add(lower.substring(i, i + 2));
        }
        return pairs;
    }
}
