package org.chancery.party.internal;

import java.util.List;
import org.chancery.knowledge.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the tables know, under all names. Most are never asked for: their names are folded when they
 * are. Thread-safe.
 */
final class Person {
    /**
     * What somebody is called.
     *
     * @param usual the usual name
     * @param spellings folded words of the usual name, then of the others and the aliases
     * @param readings folded words of the name as those write it who read its characters wrongly: weaker evidence
     */
    record Names(String usual, List<List<Word>> spellings, List<List<Word>> readings) {
        Names {
            spellings = List.copyOf(spellings);
            readings = List.copyOf(readings);
        }
    }

    private final String id;
    private final List<TableRow> rows;
    private final PersonTable table;
    private volatile @Nullable Names names;

    /** @param rows of holders.tsv about the person, all there before the names are asked for */
    Person(String id, List<TableRow> rows, PersonTable table) {
        this.id = id;
        this.rows = rows;
        this.table = table;
    }

    private Names names() {
        Names known = names;
        if (known == null) { // two threads may both find it so, and make the same
            known = table.names(id, rows);
            names = known;
        }
        return known;
    }

    String id() {
        return id;
    }

    /** The usual name. */
    String name() {
        return names().usual();
    }

    List<List<Word>> spellings() {
        return names().spellings();
    }

    List<List<Word>> readings() {
        return names().readings();
    }

    /** The words of the usual name. */
    List<Word> words() {
        return spellings().get(0);
    }

    /** Whether the words are just those of one of the spellings, in any order. */
    boolean isSpelled(List<Word> name) {
        return spellings().stream().anyMatch(spelling -> sameWords(name, spelling));
    }

    /** Whether each word of the name is, to the letter, a word of one of the spellings. */
    boolean isWithin(List<Word> name) {
        return spellings().stream().anyMatch(spelling -> spelling.containsAll(name));
    }

    /** Whether the folded word is one of a spelling. */
    boolean bears(String text) {
        for (List<Word> spelling : spellings()) {
            for (Word word : spelling) {
                if (word.text().equals(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameWords(List<Word> one, List<Word> other) {
        return one.size() == other.size() && other.containsAll(one) && one.containsAll(other);
    }
}
