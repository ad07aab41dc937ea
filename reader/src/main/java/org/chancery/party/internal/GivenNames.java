package org.chancery.party.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** Tells relatives apart: a family name alike and a given name that is no spelling of the person's. */
final class GivenNames {
    private static final double SAME_FAMILY = 0.85;
    private static final double LIKE = 0.45;
    private static final int TELLING_LETTERS = 3;

    private final Set<String> pairs = new HashSet<>();

    private GivenNames() {}

    static GivenNames load(Knowledge knowledge) {
        GivenNames names = new GivenNames();
        for (TableRow row : knowledge.rows("party/nicknames.tsv")) {
            names.pairs.add(row.get("short") + " " + row.get("full"));
            names.pairs.add(row.get("full") + " " + row.get("short"));
        }
        return names;
    }

    /**
     * Whether the name is that of somebody else of the person's family, as far as one can see. A middle name of the
     * person's is often the relative's first: only the usual name counts, or just what the tables write.
     */
    boolean isRelative(List<Word> name, Person person) {
        return name.size() > 1 && !person.isSpelled(name) && isRelative(name, person.words());
    }

    private boolean isRelative(List<Word> name, List<Word> usual) {
        List<Word> spelling = withoutState(usual);
        if (spelling.size() < 2 || !isFamily(spelling.get(spelling.size() - 1), name)) {
            return false;
        }
        List<Word> own = name.stream()
                .filter(word -> spelling.stream().noneMatch(other -> Likeness.words(word, other) >= SAME_FAMILY))
                .toList();
        List<Word> others = spelling.stream()
                .filter(word -> name.stream().noneMatch(other -> Likeness.words(word, other) >= SAME_FAMILY))
                .toList();
        return !own.isEmpty()
                && !others.isEmpty()
                && own.stream().noneMatch(word -> others.stream().anyMatch(other -> mayBe(word, other)));
    }

    private static boolean isFamily(Word family, List<Word> name) {
        return name.stream().anyMatch(word -> Likeness.words(word, family) >= SAME_FAMILY);
    }

    /** "Abdullah II of Jordan": a king has no family name. */
    private static List<Word> withoutState(List<Word> name) {
        for (int i = 1; i < name.size(); i++) {
            if (name.get(i).text().equals("of")) {
                return name.subList(0, i);
            }
        }
        return name;
    }

    /** A spelling, an initial, a short form. */
    private boolean mayBe(Word one, Word other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        if (initial) {
            return one.text().charAt(0) == other.text().charAt(0);
        }
        return one.length() >= TELLING_LETTERS && other.text().startsWith(one.text())
                || other.length() >= TELLING_LETTERS && one.text().startsWith(other.text())
                || pairs.contains(one.text() + " " + other.text())
                || Likeness.words(one, other) >= LIKE;
    }
}
