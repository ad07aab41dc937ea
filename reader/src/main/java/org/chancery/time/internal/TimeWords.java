package org.chancery.time.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** The classes of time words, from time/lexicon.tsv. */
final class TimeWords {
    private final Map<String, Map<String, String>> byClass;
    private final Set<String> all;
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private TimeWords(Map<String, Map<String, String>> byClass) {
        this.byClass = byClass;
        this.all = new HashSet<>();
        byClass.values().forEach(words -> all.addAll(words.keySet()));
    }

    /** A phrase of one of the tables, word by word in lower case. */
    record Phrase(List<String> words, String value) {}

    static TimeWords load(Knowledge knowledge) {
        TimeWords words = new TimeWords(classes(knowledge, "time/lexicon.tsv"));
        for (String table : List.of("time/context.tsv", "time/clauses.tsv")) {
            classes(knowledge, table)
                    .forEach((name, members) -> words.byClass
                            .computeIfAbsent(name, key -> new HashMap<>())
                            .putAll(members));
        }
        words.add(knowledge, "phrase", "time/phrases.tsv");
        words.add(knowledge, "holiday", "time/holidays.tsv");
        words.addStates(knowledge);
        return words;
    }

    /** By class, each word's value. */
    private static Map<String, Map<String, String>> classes(Knowledge knowledge, String table) {
        Map<String, Map<String, String>> byClass = new HashMap<>();
        for (TableRow row : knowledge.rows(table)) {
            byClass.computeIfAbsent(row.get("class"), name -> new HashMap<>()).put(row.get("word"), row.get("value"));
        }
        return byClass;
    }

    /** Names and demonyms of states, for whose fiscal year it is. */
    private void addStates(Knowledge knowledge) {
        for (TableRow row : knowledge.rows("party/states.tsv")) {
            String code = row.get("code");
            if (code.length() == 3) {
                addState(row.get("name"), code);
                row.list("aliases").forEach(name -> addState(name, code));
                row.list("demonyms").forEach(name -> addState(name, code));
            }
        }
    }

    private void addState(String name, String code) {
        if (!name.isBlank() && !name.contains(".")) {
            List<String> parts = List.of(name.toLowerCase(Locale.ROOT).split("[ ]"));
            phrases.computeIfAbsent("state " + parts.get(0), key -> new ArrayList<>())
                    .add(new Phrase(parts, code));
        }
    }

    private void add(Knowledge knowledge, String kind, String table) {
        for (TableRow row : knowledge.rows(table)) {
            List<String> parts = List.of(row.get(kind).split(" "));
            phrases.computeIfAbsent(kind + " " + parts.get(0), key -> new ArrayList<>())
                    .add(new Phrase(parts, row.get("value")));
            all.add(parts.get(0));
        }
    }

    /** The phrases of a table that start with the word. */
    List<Phrase> phrases(String table, Lexeme first) {
        return phrases.getOrDefault(table + " " + first.lower(), List.of());
    }

    /** The word's value in a class ("month", "unit", …); empty where it is not of it. */
    Optional<String> value(String name, Lexeme lexeme) {
        return Optional.ofNullable(byClass.getOrDefault(name, Map.of()).get(lexeme.lower()));
    }

    Optional<String> value(String name, String lower) {
        return Optional.ofNullable(byClass.getOrDefault(name, Map.of()).get(lower));
    }

    /** Whether it is a word of any class. */
    boolean known(Lexeme lexeme) {
        return all.contains(lexeme.lower());
    }

    boolean is(String name, Lexeme lexeme) {
        return is(name, lexeme.lower());
    }

    boolean is(String name, String lower) {
        return byClass.getOrDefault(name, Map.of()).containsKey(lower);
    }
}
