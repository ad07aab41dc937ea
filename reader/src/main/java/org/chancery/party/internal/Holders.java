package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** Who held which office when. */
final class Holders {
    private final Map<String, List<Holder>> bySeat = new HashMap<>(2048);
    private final Map<String, List<Holder>> byState = new HashMap<>(512);
    private final Map<String, List<Holder>> byWord = new HashMap<>(16384);

    private Holders() {}

    static Holders load(Knowledge knowledge, PhraseBook book) {
        Holders holders = new Holders();
        List<TableRow> rows = knowledge.rows("party/holders.tsv").stream()
                .filter(row -> !row.get("office").equals("HOS") || !book.sharesHead(row.get("state")))
                .toList();
        Map<String, Person> persons = PersonTable.of(rows, knowledge.rows("party/readings.tsv"));
        rows.forEach(row ->
                Optional.ofNullable(persons.get(PersonTable.id(row))).ifPresent(person -> holders.add(row, person)));
        return holders;
    }

    private void add(TableRow row, Person person) {
        Holder holder = new Holder(
                row.get("state"),
                row.get("office"),
                row.get("title"),
                person,
                row.day("from").orElse(LocalDate.MIN),
                row.day("until"),
                row.day("lastknown"),
                row.get("basis").equals("verified"));
        bySeat.computeIfAbsent(holder.state() + "/" + holder.office(), seat -> new ArrayList<>(8))
                .add(holder);
        byState.computeIfAbsent(holder.state(), state -> new ArrayList<>(32)).add(holder);
        for (List<Word> spelling : person.spellings()) {
            for (Word word : spelling) {
                List<Holder> bearers = byWord.computeIfAbsent(word.text(), w -> new ArrayList<>(2));
                if (word.length() > 2 && (bearers.isEmpty() || bearers.get(bearers.size() - 1) != holder)) {
                    bearers.add(holder);
                }
            }
        }
    }

    List<Holder> seat(String state, String office) {
        return bySeat.getOrDefault(state + "/" + office, List.of());
    }

    List<Holder> of(String state) {
        return byState.getOrDefault(state, List.of());
    }

    /** Those with a name that contains the folded word. */
    List<Holder> named(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** Who held the seat on the day; the last to come, where tables have two. */
    Optional<Holder> on(String state, String office, LocalDate day) {
        return seat(state, office).stream()
                .filter(holder -> holder.holdsOn(day))
                .reduce((first, second) -> second);
    }
}
