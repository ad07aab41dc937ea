package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;

/** Who held which office when. */
final class Holders {
    private final Map<String, List<Holder>> bySeat = new HashMap<>(2048);
    private final Map<String, List<Holder>> byState = new HashMap<>(512);
    private final Map<String, List<Holder>> byWord = new HashMap<>(16384);

    private final Set<String> mainNames = new HashSet<>(16384);
    private final Map<String, Word> words = new HashMap<>(16384);

    private Holders() {}

    static Holders load(Knowledge knowledge, PhraseBook book) {
        Holders holders = new Holders();
        List<Table.Row> rows = Table.of(knowledge, "party/holders.tsv").rows();
        rows.forEach(row -> holders.mainNames.add(row.get("state") + "/" + Fold.joined(row.get("name"))));
        for (Table.Row row : rows) {
            String state = row.get("state");
            if (!row.get("office").equals("HOS") || !book.sharesHead(state)) {
                holders.add(row);
            }
        }
        return holders;
    }

    /** An alias that is somebody else's name in the same state is none: sources mix up brothers. */
    private boolean namesOthers(Table.Row row, String alias) {
        String own = Fold.joined(row.get("name"));
        String folded = Fold.joined(alias);
        return !own.equals(folded) && mainNames.contains(row.get("state") + "/" + folded);
    }

    /** The words of a name; one object for all who bear the word. */
    private List<Word> words(String name) {
        List<Word> all = new ArrayList<>(3);
        for (String word : Fold.words(name)) {
            all.add(words.computeIfAbsent(word, Word::of));
        }
        return all;
    }

    private void add(Table.Row row) {
        List<List<Word>> spellings = new ArrayList<>(2);
        spellings.add(words(row.get("name")));
        row.list("aliases").stream()
                .filter(alias -> !namesOthers(row, alias))
                .forEach(alias -> spellings.add(words(alias)));
        Holder holder = new Holder(
                row.get("state"),
                row.get("office"),
                row.get("title"),
                row.get("name"),
                spellings,
                row.date("from").orElse(LocalDate.MIN),
                row.date("until"),
                row.date("lastknown"),
                row.get("basis").equals("verified"));
        bySeat.computeIfAbsent(holder.state() + "/" + holder.office(), seat -> new ArrayList<>(8))
                .add(holder);
        byState.computeIfAbsent(holder.state(), state -> new ArrayList<>(32)).add(holder);
        for (List<Word> spelling : spellings) {
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
