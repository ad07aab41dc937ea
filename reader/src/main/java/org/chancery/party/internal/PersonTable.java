package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.chancery.knowledge.TableRow;

/** Puts together what the rows of holders.tsv and readings.tsv say of each person's names. */
final class PersonTable {
    private static final Set<String> SILENT = Set.of("al", "el", "jr", "sr");

    private final Map<String, Entry> entries = new HashMap<>(16384);
    private final Map<String, List<TableRow>> ofState = new HashMap<>(512);
    private final Map<String, List<TableRow>> readings = new HashMap<>(1024);
    private final Map<String, Set<String>> mainNames = new ConcurrentHashMap<>();
    private final Map<String, Word> words = new ConcurrentHashMap<>();

    /** A person, and the rows of holders.tsv about them with their numbers. */
    private record Entry(Person person, List<TableRow> rows, List<Integer> numbers) {}

    PersonTable(List<TableRow> readings) {
        for (TableRow row : readings) {
            this.readings
                    .computeIfAbsent(row.get("person"), id -> new ArrayList<>(4))
                    .add(row);
        }
    }

    /** Adds a row of holders.tsv; all are added before anybody is asked for their names. */
    Person add(int number, TableRow row, String state) {
        String person = row.get("person");
        String id = person.isEmpty() ? state + "/" + Fold.joined(row.get("name")) : person;
        Entry entry = entries.get(id);
        if (entry == null) {
            List<TableRow> rows = new ArrayList<>(2);
            entry = new Entry(new Person(id, rows, this), rows, new ArrayList<>(2));
            entries.put(id, entry);
        }
        entry.rows().add(row);
        entry.numbers().add(number);
        ofState.computeIfAbsent(state, code -> new ArrayList<>(32)).add(row);
        return entry.person();
    }

    /** The numbers of the person's rows. */
    List<Integer> numbers(Person person) {
        Entry entry = entries.get(person.id());
        return entry == null ? List.of() : entry.numbers();
    }

    /** What the rows of holders.tsv about a person, and those of readings.tsv, call them. */
    Person.Names names(String id, List<TableRow> rows) {
        String usual = rows.size() == 1
                ? plain(rows.get(0).get("name"))
                : usual(rows.stream().map(row -> row.get("name")).toList());
        Set<String> names = new LinkedHashSet<>();
        names.add(usual);
        for (TableRow row : rows) {
            names.add(row.get("name"));
            row.list("aliases").stream()
                    .filter(alias -> !namesOthers(row, alias))
                    .forEach(names::add);
        }
        return new Person.Names(
                usual,
                names.stream().map(this::words).distinct().toList(),
                readings.getOrDefault(id, List.of()).stream()
                        .flatMap(row -> row.list("readings").stream())
                        .map(this::words)
                        .toList());
    }

    /** Of several main names the one without nicknames and initials, then the one of most rows. */
    private static String usual(List<String> names) {
        Map<String, Long> counts = names.stream()
                .map(PersonTable::plain)
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .min(Comparator.comparingLong((Map.Entry<String, Long> entry) -> initials(entry.getKey()))
                        .thenComparing(entry -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static long initials(String name) {
        return Fold.words(name).stream().filter(word -> word.length() == 1).count();
    }

    /** Without a nickname in quotation marks: Joko "Jokowi" Widodo. */
    private static String plain(String name) {
        int open = name.indexOf('"');
        int close = name.indexOf('"', open + 1);
        return open > 0 && close > open && close + 2 < name.length()
                ? name.substring(0, open) + name.substring(close + 1).strip()
                : name;
    }

    /** An alias that is somebody else's name in the same state is none: sources mix up brothers. */
    private boolean namesOthers(TableRow row, String alias) {
        String own = Fold.joined(row.get("name"));
        String folded = Fold.joined(alias);
        return !own.equals(folded) && mainNames(row.get("state")).contains(folded);
    }

    private Set<String> mainNames(String state) {
        return mainNames.computeIfAbsent(
                state,
                code -> ofState.getOrDefault(code, List.of()).stream()
                        .map(row -> Fold.joined(row.get("name")))
                        .collect(Collectors.toSet()));
    }

    /** Folded words without those that many spellings leave out, unless there are no others. */
    static List<String> telling(List<String> words) {
        List<String> all = words.stream().filter(word -> !SILENT.contains(word)).toList();
        return all.isEmpty() ? words : all;
    }

    /** The words of a name; one object for all who bear the word. */
    private List<Word> words(String name) {
        List<Word> all = new ArrayList<>(3);
        for (String word : telling(Fold.words(name))) {
            all.add(words.computeIfAbsent(word, Word::of));
        }
        return all;
    }
}
