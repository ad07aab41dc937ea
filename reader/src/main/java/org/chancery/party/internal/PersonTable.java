package org.chancery.party.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.TableRow;

/** Puts together what the rows of holders.tsv and readings.tsv say of each person's names. */
final class PersonTable {
    private final Map<String, Word> words = new HashMap<>(16384);
    private final Set<String> mainNames = new HashSet<>(16384);

    private static final Set<String> SILENT = Set.of("al", "el", "jr", "sr");

    private PersonTable() {}

    /** The persons of the rows, by {@link #id}. */
    static Map<String, Person> of(List<TableRow> holders, List<TableRow> readings) {
        PersonTable table = new PersonTable();
        Map<String, List<TableRow>> rows = new LinkedHashMap<>(8192);
        for (TableRow row : holders) {
            rows.computeIfAbsent(id(row), id -> new ArrayList<>(2)).add(row);
            table.mainNames.add(row.get("state") + "/" + Fold.joined(row.get("name")));
        }
        Map<String, List<String>> read = new HashMap<>(512);
        for (TableRow row : readings) {
            read.computeIfAbsent(row.get("person"), id -> new ArrayList<>(4)).addAll(row.list("readings"));
        }
        Map<String, Person> persons = new HashMap<>(rows.size() * 2);
        rows.forEach((id, all) -> persons.put(id, table.person(id, all, read.getOrDefault(id, List.of()))));
        return persons;
    }

    /** What the row's person goes by: its {@code person}, else state and name. */
    static String id(TableRow row) {
        String id = row.get("person");
        return id.isEmpty() ? row.get("state") + "/" + Fold.joined(row.get("name")) : id;
    }

    private Person person(String id, List<TableRow> rows, List<String> readings) {
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
        List<List<Word>> spellings = names.stream().map(this::words).distinct().toList();
        return new Person(
                id, usual, spellings, readings.stream().map(this::words).toList());
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
        return !own.equals(folded) && mainNames.contains(row.get("state") + "/" + folded);
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
