package org.chancery.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.record.Act;
import org.chancery.record.EventType;
import org.chancery.record.Status;

/** What words tell which acts: the event floor's tables. */
final class Lexicon {
    private static final List<String> ENDINGS = List.of("ed", "d", "ing", "es", "s");
    private static final Set<String> GRAMMAR = Set.of(
            "obj", "subj", "prt", "inf", "ing", "that", "party", "passive", "xadj", "iobj", "poss", "must", "bare",
            "joint", "case");

    /** How a light verb carries an event noun. */
    record Carrier(String place, String status, String doer) {}

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> adjectives = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();
    private final Map<String, List<Carrier>> carriers = new HashMap<>();
    private final Map<String, String> governors = new HashMap<>();
    private final Map<String, Status> modifiers = new HashMap<>();

    private Lexicon() {}

    static Lexicon load(Knowledge knowledge) {
        Lexicon lexicon = new Lexicon();
        for (String[] row : Tables.rows(knowledge, "classes.tsv", 2)) {
            lexicon.classes.put(row[0], Set.copyOf(new HashSet<>(Arrays.asList(row[1].split(" ")))));
        }
        for (String[] row : Tables.rows(knowledge, "frames.tsv", 10)) {
            Map<String, List<Frame>> table = row[1].equals("v") ? lexicon.verbs : lexicon.adjectives;
            table.computeIfAbsent(row[0], key -> new ArrayList<>())
                    .add(lexicon.frame(row[0], lexicon.conditions(row[2]), Arrays.copyOfRange(row, 3, 10)));
        }
        for (String[] row : Tables.rows(knowledge, "nouns.tsv", 9)) {
            List<Condition> with = row[1].equals("-") ? List.of() : List.of(lexicon.modified(row[1]));
            lexicon.nouns
                    .computeIfAbsent(row[0], key -> new ArrayList<>())
                    .add(lexicon.frame(
                            row[0], with.isEmpty() ? List.of() : List.of(with), Arrays.copyOfRange(row, 2, 9)));
        }
        for (String[] row : Tables.rows(knowledge, "light-verbs.tsv", 4)) {
            lexicon.carriers.computeIfAbsent(row[0], key -> new ArrayList<>()).add(new Carrier(row[1], row[2], row[3]));
        }
        for (String[] row : Tables.rows(knowledge, "governors.tsv", 4)) {
            lexicon.governors.put(row[1] + ":" + row[0], row[2]);
        }
        for (String[] row : Tables.rows(knowledge, "status-words.tsv", 2)) {
            lexicon.modifiers.put(row[0], status(row[1]));
        }
        return lexicon;
    }

    /**
     * The verb's frames. Where the lemma is not in the table, what the form may come from is tried too: lemmas are
     * guessed for words that the language floor has not seen, and a guess may miss a final e.
     */
    List<Frame> verb(String lemma, String form) {
        for (String base : bases(lemma, form)) {
            List<Frame> found = verbs.get(base);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    private static List<String> bases(String lemma, String form) {
        List<String> bases = new ArrayList<>(List.of(lemma, lemma + "e"));
        String word = form.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                String stem = word.substring(0, word.length() - ending.length());
                bases.add(stem);
                bases.add(stem + "e");
            }
        }
        return bases;
    }

    List<Frame> adjective(String lemma) {
        return adjectives.getOrDefault(lemma, List.of());
    }

    List<Frame> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    List<Carrier> carriers(String lemma) {
        return carriers.getOrDefault(lemma, List.of());
    }

    /** What a governing verb (v), adjective (a) or noun (n) makes of its complement: a status or "same". */
    Optional<String> governor(String pos, String lemma) {
        return Optional.ofNullable(governors.get(pos + ":" + lemma));
    }

    Optional<Status> modifier(String lemma) {
        return Optional.ofNullable(modifiers.get(lemma));
    }

    boolean in(String name, String lemma) {
        return classes.getOrDefault(name, Set.of()).contains(lemma);
    }

    static Status status(String label) {
        return Status.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private Frame frame(String lemma, List<List<Condition>> with, String[] cells) {
        Optional<Act> act = cells[0].equals("-") ? Optional.empty() : Optional.of(act(cells));
        Optional<Status> status = cells[5].equals("-") ? Optional.empty() : Optional.of(status(cells[5]));
        return new Frame(lemma, with, act, Places.of(cells[3]), Places.of(cells[4]), status, cells[6]);
    }

    private static Act act(String[] cells) {
        Optional<String> mode = cells[1].equals("-") ? Optional.empty() : Optional.of(cells[1]);
        List<String> contexts = cells[2].equals("-") ? List.of() : List.of(cells[2].split(","));
        return new Act(EventType.valueOf(cells[0]), mode, contexts);
    }

    /** Every group must hold; a group holds when one of its conditions does. */
    private List<List<Condition>> conditions(String cell) {
        List<List<Condition>> groups = new ArrayList<>();
        if (cell.equals("-")) {
            return groups;
        }
        for (String part : cell.split(" ")) {
            int colon = part.indexOf(':');
            Set<String> lemmas = colon < 0 ? Set.of() : members(part.substring(colon + 1));
            List<Condition> group = new ArrayList<>();
            for (String place : (colon < 0 ? part : part.substring(0, colon)).split("\\|")) {
                group.add(
                        GRAMMAR.contains(place)
                                ? new Condition(place, Set.of(), lemmas)
                                : new Condition("prep", Set.of(place), lemmas));
            }
            groups.add(group);
        }
        return groups;
    }

    private Condition modified(String cell) {
        return new Condition("mod", Set.of(), members(cell));
    }

    private Set<String> members(String cell) {
        Set<String> members = new HashSet<>();
        for (String word : cell.split("\\|")) {
            if (word.startsWith("@")) {
                Set<String> named = classes.get(word.substring(1));
                if (named == null) {
                    throw new IllegalArgumentException("no such class of words: " + word);
                }
                members.addAll(named);
            } else {
                members.add(word);
            }
        }
        return members;
    }
}
