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
import org.chancery.knowledge.TableRow;
import org.chancery.record.Act;
import org.chancery.record.EventType;
import org.chancery.record.Status;

/** What words tell which acts: the event floor's tables. */
final class Lexicon {
    private static final List<String> ENDINGS = List.of("ed", "d", "ing", "es", "s");
    private static final Set<String> GRAMMAR = Set.of(
            "obj", "subj", "prt", "inf", "ing", "that", "party", "passive", "xadj", "iobj", "poss", "must", "bare",
            "joint", "case", "person", "persons");

    /** How a light verb carries an event noun. */
    record Carrier(String place, String status, String doer) {}

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> adjectives = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();
    private final Map<String, List<Carrier>> carriers = new HashMap<>();
    private final Map<String, String> governors = new HashMap<>();
    private final Map<String, Status> modifiers = new HashMap<>();
    private final Map<String, Set<EventType>> takenUp = new HashMap<>();

    private Lexicon() {}

    static Lexicon load(Knowledge knowledge) {
        Lexicon lexicon = new Lexicon();
        for (TableRow row : knowledge.rows("event/classes.tsv")) {
            String[] lemmas = row.get("lemmas").split(" ");
            lexicon.classes.put(row.get("class"), Set.copyOf(new HashSet<>(Arrays.asList(lemmas))));
        }
        for (TableRow row : knowledge.rows("event/frames.tsv")) {
            Map<String, List<Frame>> table = row.get("pos").equals("v") ? lexicon.verbs : lexicon.adjectives;
            table.computeIfAbsent(row.get("lemma"), key -> new ArrayList<>())
                    .add(frame(row, row.read("with", lexicon::conditions)));
        }
        for (TableRow row : knowledge.rows("event/nouns.tsv")) {
            lexicon.nouns
                    .computeIfAbsent(row.get("lemma"), key -> new ArrayList<>())
                    .add(frame(row, row.read("with", lexicon::modified)));
        }
        for (TableRow row : knowledge.rows("event/light-verbs.tsv")) {
            lexicon.carriers
                    .computeIfAbsent(row.get("lemma"), key -> new ArrayList<>())
                    .add(new Carrier(row.get("slot"), row.get("status"), row.get("doer")));
        }
        for (TableRow row : knowledge.rows("event/governors.tsv")) {
            lexicon.governors.put(row.get("pos") + ":" + row.get("lemma"), row.get("status"));
        }
        for (TableRow row : knowledge.rows("event/status-words.tsv")) {
            lexicon.modifiers.put(row.get("lemma"), row.read("status", Lexicon::status));
        }
        for (TableRow row : knowledge.rows("event/back-references.tsv")) {
            Set<EventType> types = Set.copyOf(row.read("types", Lexicon::types));
            for (String noun : row.get("nouns").split(" ")) {
                lexicon.takenUp.put(noun, types);
            }
        }
        return lexicon;
    }

    private static List<EventType> types(String cell) {
        return Arrays.stream(cell.split(" ")).map(EventType::valueOf).toList();
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

    /** What acts a definite noun may take up: "the offer" an offer told before; none for most nouns. */
    Set<EventType> takenUp(String noun) {
        return takenUp.getOrDefault(noun, Set.of());
    }

    boolean in(String name, String lemma) {
        return classes.getOrDefault(name, Set.of()).contains(lemma);
    }

    static Status status(String label) {
        return Status.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static Frame frame(TableRow row, List<List<Condition>> with) {
        Optional<Status> status = cell(row, "status").map(label -> row.read("status", Lexicon::status));
        return new Frame(
                row.get("lemma"),
                with,
                cell(row, "type").map(type -> act(row)),
                row.read("actor", Places::of),
                row.read("recipient", Places::of),
                status,
                row.get("example"));
    }

    private static Act act(TableRow row) {
        List<String> contexts =
                cell(row, "contexts").map(all -> List.of(all.split(","))).orElse(List.of());
        return new Act(row.read("type", EventType::valueOf), cell(row, "mode"), contexts);
    }

    private static Optional<String> cell(TableRow row, String column) {
        return Optional.of(row.get(column)).filter(cell -> !cell.equals("-"));
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

    private List<List<Condition>> modified(String cell) {
        return cell.equals("-") ? List.of() : List.of(List.of(new Condition("mod", Set.of(), members(cell))));
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
