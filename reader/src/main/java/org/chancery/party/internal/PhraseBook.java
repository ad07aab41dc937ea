package org.chancery.party.internal;

import java.time.LocalDate;
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

/** All names of states, people, capitals, bodies, organisations, outlets and titles, by their first word. */
final class PhraseBook {
    /** A name that starts so may also start otherwise: "UN refugee agency", "U.N. refugee agency". */
    private static final Map<String, List<String>> ABBREVIATIONS = Map.of(
            "UN ", List.of("U.N. ", "United Nations "),
            "US ", List.of("U.S. ", "United States "));

    private final Map<String, List<Phrase>> byFirst = new HashMap<>(4096);
    private final Map<String, String> stateNames = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, String> leaders = new HashMap<>();
    private final Set<String> sharedHeads = new HashSet<>();

    private PhraseBook() {}

    static PhraseBook load(Knowledge knowledge) {
        PhraseBook book = new PhraseBook();
        book.states(knowledge.rows("party/states.tsv"));
        for (TableRow row : knowledge.rows("party/metonyms.tsv")) {
            String metonym = row.get("metonym");
            book.add(row, Phrase.Kind.SEAT, row.get("code"), metonym, List.of(metonym));
        }
        for (TableRow row : knowledge.rows("party/leaders.tsv")) {
            book.leaders.put(row.get("state"), row.get("office"));
        }
        for (TableRow row : knowledge.rows("party/regions.tsv")) {
            String region = row.get("region");
            book.add(row, Phrase.Kind.REGION, row.get("code"), region, List.of(region));
        }
        for (TableRow row : knowledge.rows("party/groups.tsv")) {
            book.members.put(row.get("name"), row.list("members"));
            book.addNames(row, Phrase.Kind.GROUP, row.get("name"), row.get("name"), row.list("aliases"));
        }
        for (TableRow row : knowledge.rows("party/organisations.tsv")) {
            String code = row.get("parent").isEmpty() ? row.get("code") : row.get("parent");
            String name = row.get("name");
            book.add(row, Phrase.Kind.ORGANISATION, code, name, List.of(name, row.get("code")));
            book.add(row, Phrase.Kind.ORGANISATION, code, name, row.list("aliases"));
        }
        for (TableRow row : knowledge.rows("party/organs.tsv")) {
            book.add(row, Phrase.Kind.ORGAN, row.get("usual"), row.get("organ"), List.of(row.get("organ")));
        }
        for (TableRow row : knowledge.rows("party/outlets.tsv")) {
            book.addNames(row, Phrase.Kind.OUTLET, row.get("country"), row.get("name"), row.list("aliases"));
        }
        for (TableRow row : knowledge.rows("party/offices.tsv")) {
            book.titles(row);
        }
        for (List<Phrase> same : book.byFirst.values()) {
            if (same.size() > 1) {
                same.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
            }
        }
        return book;
    }

    private void titles(TableRow row) {
        addNames(row, Phrase.Kind.TITLE, row.get("office"), row.get("title"), row.list("variants"));
        String state = row.get("usual");
        if (!state.isEmpty()) {
            usual.put(Fold.joined(row.get("title")), state);
            row.list("variants").forEach(variant -> usual.put(Fold.joined(variant), state));
        }
    }

    /** The state that a title means where the report says no other. */
    Optional<String> usualState(Phrase title) {
        return Optional.ofNullable(usual.get(String.join(" ", title.words())));
    }

    private void states(List<TableRow> rows) {
        for (TableRow row : rows) {
            String code = row.get("code");
            String name = row.get("name");
            stateNames.put(code, name);
            if (!row.get("head").isEmpty()) {
                sharedHeads.add(code);
            }
            addNames(row, Phrase.Kind.STATE, code, name, row.list("aliases"));
            add(row, Phrase.Kind.DEMONYM, code, name, row.list("demonyms"));
            for (String city : row.list("capital")) {
                add(row, Phrase.Kind.CAPITAL, code, city, List.of(city));
            }
        }
    }

    private void addNames(TableRow row, Phrase.Kind kind, String code, String name, List<String> others) {
        add(row, kind, code, name, List.of(name));
        add(row, kind, code, name, others);
    }

    private void add(TableRow row, Phrase.Kind kind, String code, String name, List<String> spellings) {
        boolean title = kind == Phrase.Kind.TITLE;
        List<String> states = row.list(kind == Phrase.Kind.ORGAN ? "also" : "states");
        Optional<LocalDate> from = title ? Optional.empty() : row.day("from");
        Optional<LocalDate> until = title ? Optional.empty() : row.day("until");
        for (String spelling : spellings) {
            put(new Phrase(kind, code, name, Fold.words(spelling), exact(spelling), states, from, until), spelling);
            for (String full : full(spelling)) {
                put(new Phrase(kind, code, name, Fold.words(full), "", states, from, until), full);
            }
        }
    }

    private void put(Phrase phrase, String spelling) {
        List<String> words = phrase.words();
        if (!words.isEmpty() && (words.size() > 1 || !spelling.startsWith("the "))) {
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>(2)).add(phrase);
        }
    }

    /** How the spelling may also be written where it starts with an abbreviation. */
    private static List<String> full(String spelling) {
        if (spelling.indexOf(' ') != 2) {
            return List.of();
        }
        return ABBREVIATIONS.getOrDefault(spelling.substring(0, 3), List.of()).stream()
                .map(start -> start + spelling.substring(3))
                .toList();
    }

    /** The spelling itself, where it is an abbreviation in capitals or with a full stop. */
    private static String exact(String spelling) {
        boolean dotted = spelling.endsWith(".") && spelling.indexOf(' ') < 0;
        return spelling.length() <= 5 && (dotted || spelling.equals(spelling.toUpperCase(Locale.ROOT))) ? spelling : "";
    }

    /** The phrases that start with a folded word, longest first. */
    List<Phrase> startingWith(String word) {
        return byFirst.getOrDefault(word, List.of());
    }

    /** The states that a group's name stands for. */
    List<String> members(String group) {
        return members.getOrDefault(group, List.of());
    }

    /** A state's usual name, or the code where it is not a state's. */
    String stateName(String code) {
        return stateNames.getOrDefault(code, code);
    }

    /** Whether its head of state is another state's: a dependency, or a realm of the British crown. */
    boolean sharesHead(String code) {
        return sharedHeads.contains(code);
    }

    /** The office that "the leader" of the state means. */
    Optional<String> leads(String state) {
        return Optional.ofNullable(leaders.get(state));
    }

    boolean isState(String code) {
        return stateNames.containsKey(code);
    }
}
