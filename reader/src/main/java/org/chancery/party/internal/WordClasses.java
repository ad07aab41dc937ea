package org.chancery.party.internal;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** Words that the floor reads by class, from {@code party/words.tsv}. */
final class WordClasses {
    /** What a word does beside a title or a name. */
    enum Kind {
        /** Held the office before. */
        FORMER,
        /** Is to hold it. */
        COMING,
        /** May stand between a state and a title. */
        JOINING,
        /** May stand within a name without a capital. */
        PARTICLE,
        HONORIFIC,
        /** Days and months: no part of a name. */
        CALENDAR,
        /** "the two sides". */
        SIDES,
        /** "both leaders": as many persons. */
        LEADERS,
        PRONOUN,
        /** Pronouns and words of kinship that are only said of women. */
        FEMALE,
        /** Puts what follows in a place. */
        PLACE,
        /** Somebody else, named by the person. */
        KIN,
        /** Puts a state after a title. */
        LINKING,
        /** Only now in office. */
        NEW,
        /** Verbs that put somebody in office. */
        APPOINTING,
        /** "US-backed": not the state's. */
        APART,
        /** After a people's name: the state itself. */
        STATEHOOD,
        /** Many of a faith or a people. */
        PEOPLE,
        /** Before "group" and the like, tells it from no other. */
        GROUPING,
        /** In a name: no group. */
        INSTITUTION
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private WordClasses() {}

    static WordClasses load(Knowledge knowledge) {
        WordClasses classes = new WordClasses();
        for (Kind kind : Kind.values()) {
            classes.words.put(kind, new HashSet<>());
        }
        for (TableRow row : knowledge.rows("party/words.tsv")) {
            Kind kind = row.read("class", name -> Kind.valueOf(name.toUpperCase(Locale.ROOT)));
            classes.words.getOrDefault(kind, Set.of()).add(row.get("word"));
        }
        return classes;
    }

    /** Whether the word, in lower case, is of the kind. */
    boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
