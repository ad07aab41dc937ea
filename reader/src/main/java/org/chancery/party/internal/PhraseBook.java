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
    private final Map<String, List<Phrase>> byFirst = new HashMap<>(4096);
    private final Map<String, String> stateNames = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Set<String> sharedHeads = new HashSet<>();

    private PhraseBook() {}

    static PhraseBook load(Knowledge knowledge) {
        PhraseBook book = new PhraseBook();
        book.states(knowledge.rows("party/states.tsv"));
        for (TableRow row : knowledge.rows("party/metonyms.tsv")) {
            book.add(row, Phrase.Kind.SEAT, row.get("code"), row.get("body"), List.of(row.get("metonym")));
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
        for (TableRow row : knowledge.rows("party/outlets.tsv")) {
            book.addNames(row, Phrase.Kind.OUTLET, row.get("country"), row.get("name"), row.list("aliases"));
        }
        for (TableRow row : knowledge.rows("party/offices.tsv")) {
            book.addNames(row, Phrase.Kind.TITLE, row.get("office"), row.get("title"), row.list("variants"));
        }
        for (List<Phrase> same : book.byFirst.values()) {
            if (same.size() > 1) {
                same.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
            }
        }
        return book;
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
        List<String> states = title ? row.list("states") : List.of();
        Optional<LocalDate> from = title ? Optional.empty() : row.day("from");
        Optional<LocalDate> until = title ? Optional.empty() : row.day("until");
        for (String spelling : spellings) {
            List<String> words = Fold.words(spelling);
            if (!words.isEmpty() && (words.size() > 1 || !spelling.startsWith("the "))) {
                byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>(2))
                        .add(new Phrase(kind, code, name, words, exact(spelling), states, from, until));
            }
        }
    }

    /** The spelling itself, where it is an abbreviation in capitals. */
    private static String exact(String spelling) {
        return spelling.length() <= 5 && spelling.equals(spelling.toUpperCase(Locale.ROOT)) ? spelling : "";
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

    boolean isState(String code) {
        return stateNames.containsKey(code);
    }
}
