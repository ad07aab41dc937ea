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
            book.add(row, Phrase.Kind.SEAT, row.get("code"), row.get("body"), row.get("metonym"));
        }
        for (TableRow row : knowledge.rows("party/groups.tsv")) {
            book.members.put(row.get("name"), row.list("members"));
            book.add(row, Phrase.Kind.GROUP, row.get("name"), row.get("name"), row.get("name"));
            row.list("aliases")
                    .forEach(alias -> book.add(row, Phrase.Kind.GROUP, row.get("name"), row.get("name"), alias));
        }
        for (TableRow row : knowledge.rows("party/organisations.tsv")) {
            String code = row.get("parent").isEmpty() ? row.get("code") : row.get("parent");
            book.add(row, Phrase.Kind.ORGANISATION, code, row.get("name"), row.get("name"));
            book.add(row, Phrase.Kind.ORGANISATION, code, row.get("name"), row.get("code"));
            row.list("aliases").forEach(alias -> book.add(row, Phrase.Kind.ORGANISATION, code, row.get("name"), alias));
        }
        for (TableRow row : knowledge.rows("party/outlets.tsv")) {
            book.add(row, Phrase.Kind.OUTLET, row.get("country"), row.get("name"), row.get("name"));
            row.list("aliases")
                    .forEach(alias -> book.add(row, Phrase.Kind.OUTLET, row.get("country"), row.get("name"), alias));
        }
        for (TableRow row : knowledge.rows("party/offices.tsv")) {
            book.add(row, Phrase.Kind.TITLE, row.get("office"), row.get("title"), row.get("title"));
            row.list("variants")
                    .forEach(variant -> book.add(row, Phrase.Kind.TITLE, row.get("office"), row.get("title"), variant));
        }
        book.byFirst
                .values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
        return book;
    }

    private void states(List<TableRow> rows) {
        for (TableRow row : rows) {
            String code = row.get("code");
            stateNames.put(code, row.get("name"));
            if (!row.get("head").isEmpty()) {
                sharedHeads.add(code);
            }
            add(row, Phrase.Kind.STATE, code, row.get("name"), row.get("name"));
            row.list("aliases").forEach(alias -> add(row, Phrase.Kind.STATE, code, row.get("name"), alias));
            row.list("demonyms").forEach(people -> add(row, Phrase.Kind.DEMONYM, code, row.get("name"), people));
            row.list("capital").forEach(city -> add(row, Phrase.Kind.CAPITAL, code, city, city));
        }
    }

    private void add(TableRow row, Phrase.Kind kind, String code, String name, String spelling) {
        List<String> words = Fold.words(spelling);
        if (words.isEmpty() || spelling.startsWith("the ") && words.size() < 2) {
            return;
        }
        boolean short_ = spelling.length() <= 5 && spelling.equals(spelling.toUpperCase(Locale.ROOT));
        byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>(2))
                .add(new Phrase(
                        kind,
                        code,
                        name,
                        words,
                        short_ ? spelling : "",
                        row.list("states"),
                        kind == Phrase.Kind.TITLE ? Optional.empty() : row.day("from"),
                        kind == Phrase.Kind.TITLE ? Optional.<LocalDate>empty() : row.day("until")));
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
