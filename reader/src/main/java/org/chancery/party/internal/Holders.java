package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** Who held which office when. */
final class Holders {
    private final List<Holder> all = new ArrayList<>(16384);
    private final Map<String, Map<String, List<Holder>>> seats = new HashMap<>(512);
    private final Map<String, List<Holder>> byState = new HashMap<>(512);
    private final WordIndex byWord = new WordIndex();
    private final PersonTable persons;

    private Holders(PersonTable persons) {
        this.persons = persons;
    }

    static Holders load(Knowledge knowledge, PhraseBook book) {
        Holders holders = new Holders(new PersonTable(knowledge.rows("party/readings.tsv")));
        for (TableRow row : knowledge.rows("party/holders.tsv")) {
            String state = row.get("state");
            String office = row.get("office");
            if (!office.equals("HOS") || !book.sharesHead(state)) {
                holders.add(row, state, office);
            }
        }
        return holders;
    }

    private void add(TableRow row, String state, String office) {
        int number = all.size();
        Holder holder = holder(row, state, office, persons.add(number, row, state));
        all.add(holder);
        byState.computeIfAbsent(state, code -> new ArrayList<>(32)).add(holder);
        seats.computeIfAbsent(state, code -> new HashMap<>())
                .computeIfAbsent(office, seat -> new ArrayList<>(8))
                .add(holder);
        byWord.add(row.get("name"), number);
        byWord.add(row.get("aliases"), number);
    }

    private static Holder holder(TableRow row, String state, String office, Person person) {
        return new Holder(
                state,
                office,
                row.get("title"),
                person,
                row.day("from").orElse(LocalDate.MIN),
                row.day("until"),
                row.day("lastknown"),
                row.get("basis").equals("verified"));
    }

    List<Holder> seat(String state, String office) {
        return seats.getOrDefault(state, Map.of()).getOrDefault(office, List.of());
    }

    List<Holder> of(String state) {
        return byState.getOrDefault(state, List.of());
    }

    /** Those with a name that contains the folded word, which has more than two letters. */
    List<Holder> named(String word) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (int number : byWord.of(word)) {
            Person person = all.get(number).person();
            if (person.bears(word)) {
                numbers.addAll(persons.numbers(person));
            }
        }
        return numbers.stream().map(all::get).toList();
    }

    /** Who held the seat on the day; the last to come, where tables have two. */
    Optional<Holder> on(String state, String office, LocalDate day) {
        return seat(state, office).stream()
                .filter(holder -> holder.holdsOn(day))
                .reduce((first, second) -> second);
    }
}
