package org.chancery.time.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;

/** The classes of time words, from time/lexicon.tsv. */
final class TimeWords {
    private final Map<String, Map<String, String>> byClass;

    private TimeWords(Map<String, Map<String, String>> byClass) {
        this.byClass = byClass;
    }

    static TimeWords load(Knowledge knowledge) {
        Map<String, Map<String, String>> byClass = new HashMap<>();
        try (BufferedReader reader = knowledge.table("time/lexicon.tsv")) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t", -1);
                if (fields.length == 3 && !line.startsWith("#") && !fields[0].equals("word")) {
                    byClass.computeIfAbsent(fields[1], name -> new HashMap<>()).put(fields[0], fields[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("time/lexicon.tsv", e);
        }
        return new TimeWords(byClass);
    }

    /** The word's value in a class ("month", "unit", …); empty where it is not of it. */
    Optional<String> value(String name, Lexeme lexeme) {
        return Optional.ofNullable(byClass.getOrDefault(name, Map.of()).get(lexeme.lower()));
    }

    boolean is(String name, Lexeme lexeme) {
        return byClass.getOrDefault(name, Map.of()).containsKey(lexeme.lower());
    }
}
