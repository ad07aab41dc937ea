package org.chancery.time.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;

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

    /** By class, each word's value: the third column. */
    private static Map<String, Map<String, String>> classes(Knowledge knowledge, String table) {
        Map<String, Map<String, String>> byClass = new HashMap<>();
        try (BufferedReader reader = knowledge.table(table)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t", -1);
                if (fields.length >= 3 && !line.startsWith("#") && !fields[0].equals("word")) {
                    byClass.computeIfAbsent(fields[1], name -> new HashMap<>()).put(fields[0], fields[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
        return byClass;
    }

    /** Names and demonyms of states, for whose fiscal year it is. */
    private void addStates(Knowledge knowledge) {
        try (BufferedReader reader = knowledge.table("party/states.tsv")) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t", -1);
                if (fields.length > 4 && !line.startsWith("#") && fields[0].length() == 3) {
                    for (String name : (fields[2] + "|" + fields[3] + "|" + fields[4]).split("\\|")) {
                        addState(name, fields[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("party/states.tsv", e);
        }
    }

    private void addState(String name, String code) {
        if (!name.isBlank() && !name.contains(".")) {
            List<String> parts = List.of(name.toLowerCase(Locale.ROOT).split("[ ]"));
            phrases.computeIfAbsent("state " + parts.get(0), key -> new ArrayList<>())
                    .add(new Phrase(parts, code));
        }
    }

    private void add(Knowledge knowledge, String table, String file) {
        try (BufferedReader reader = knowledge.table(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t", -1);
                if (fields.length >= 2 && !line.startsWith("#") && !fields[1].equals("value")) {
                    List<String> parts = List.of(fields[0].split(" "));
                    phrases.computeIfAbsent(table + " " + parts.get(0), key -> new ArrayList<>())
                            .add(new Phrase(parts, fields[1]));
                    all.add(parts.get(0));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
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
