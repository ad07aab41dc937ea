package org.chancery.workshop.knowledge;

import java.util.Arrays;
import java.util.List;

/** Persons who are not one, however alike their names and dates are: the rows of apart.tsv. */
final class Apart {
    private record Pair(String state, String one, String other) {}

    private static final List<Pair> PAIRS = Positions.rows("apart.tsv").stream()
            .map(cells -> new Pair(cells[0], cells[1], cells[2]))
            .toList();

    private Apart() {}

    /** Whether the table has one name beside the other: the one's telling words are not the other's. */
    static boolean are(String state, String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        return PAIRS.stream()
                .filter(pair -> pair.state().equals(state))
                .anyMatch(pair -> tells(pair.one(), a, b) && tells(pair.other(), b, a)
                        || tells(pair.one(), b, a) && tells(pair.other(), a, b));
    }

    private static boolean tells(String telling, List<String> name, List<String> unlike) {
        List<String> words = words(telling);
        return telling.startsWith("^")
                ? name.get(0).equals(words.get(0)) && !unlike.get(0).equals(words.get(0))
                : name.containsAll(words) && !unlike.containsAll(words);
    }

    private static List<String> words(String name) {
        return Arrays.asList(Names.folded(name).split(" "));
    }
}
