package org.chancery.workshop.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.check.Seats;

/** Ties a state's seats together: one identity and native spelling a person, and presidents who also govern. */
final class Persons {
    private static final Seats SEATS = Seats.of(Knowledge.bundled());

    /** States whose people's family name comes first: brothers share it, and one syllable of the given name. */
    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "VNM", "KHM");

    private Persons() {}

    static List<Holder> complete(List<Holder> merged) {
        List<Holder> holders = merged.stream().map(new Usual(merged)::named).toList();
        Map<String, String> ids = new HashMap<>();
        Map<String, String> natives = new HashMap<>();
        for (String[] cells : Positions.rows("natives.tsv")) {
            natives.put(cells[0] + " " + Names.folded(cells[1]), cells[2]);
        }
        for (Holder holder : holders) {
            if (!holder.person().isEmpty()) {
                ids.putIfAbsent(shortKey(holder), holder.person());
            }
            if (!holder.native_().isEmpty()) {
                natives.putIfAbsent(key(holder), holder.native_());
            }
        }
        List<Holder> complete = new ArrayList<>();
        for (Holder holder : holders) {
            String slug = holder.state().toLowerCase(java.util.Locale.ROOT) + "-"
                    + Names.folded(holder.name()).replace(' ', '-');
            complete.add(holder.known(ids.getOrDefault(shortKey(holder), slug), natives.getOrDefault(key(holder), "")));
        }
        complete.addAll(governing(complete));
        complete.sort(Comparator.comparing(Holder::state)
                .thenComparing(Holder::office)
                .thenComparing(Holder::from)
                .thenComparing(Holder::name));
        return complete;
    }

    private static String key(Holder holder) {
        return holder.state() + " " + Names.folded(holder.name());
    }

    /** First and last name: middle names and initials come and go between sources. */
    private static String shortKey(Holder holder) {
        String[] words = Names.folded(holder.name()).split(" ");
        if (FAMILY_FIRST.contains(holder.state())) {
            return holder.state() + " " + String.join("", words);
        }
        return holder.state() + " " + words[0] + " " + words[words.length - 1];
    }

    /** Where one person held both seats at once, heads of state also fill the days on which no head of government is known. */
    private static List<Holder> governing(List<Holder> holders) {
        Set<String> both = new HashSet<>();
        Map<String, List<Holder>> chiefs = new HashMap<>();
        holders.stream()
                .filter(holder -> holder.office().equals("HOS"))
                .forEach(holder -> chiefs.computeIfAbsent(shortKey(holder), key -> new ArrayList<>())
                        .add(holder));
        for (Holder holder : holders) {
            boolean governs = holder.office().equals("HOG") && !SEATS.apart(holder.state(), "HOG");
            if (governs
                    && chiefs.getOrDefault(shortKey(holder), List.of()).stream()
                            .anyMatch(chief -> overlap(chief, holder))) {
                both.add(holder.state());
            }
        }
        List<Holder> filled = new ArrayList<>();
        for (Holder chief : holders) {
            if (chief.office().equals("HOS") && both.contains(chief.state())) {
                filled.addAll(gaps(chief, holders, chiefs.keySet()));
            }
        }
        return filled;
    }

    private static boolean overlap(Holder one, Holder other) {
        return one.from().plusDays(30).isBefore(other.end())
                && other.from().plusDays(30).isBefore(one.end());
    }

    /** The days of a chief's term on which nobody is known to govern, between others who were chiefs as well. */
    private static List<Holder> gaps(Holder chief, List<Holder> holders, Set<String> chiefs) {
        List<Holder> gaps = new ArrayList<>();
        LocalDate from = chief.from();
        boolean governed = true;
        List<Holder> heads = holders.stream()
                .filter(holder ->
                        holder.office().equals("HOG") && holder.state().equals(chief.state()))
                .sorted(Comparator.comparing(Holder::from))
                .toList();
        for (Holder head : heads) {
            boolean governs = chiefs.contains(shortKey(head));
            boolean gap = head.from().isAfter(from.plusDays(30)) && from.isBefore(chief.end());
            if (gap && governed && governs) {
                LocalDate end = head.from().isBefore(chief.end()) ? head.from() : chief.end();
                boolean open = chief.until().isEmpty() && end.equals(chief.end());
                gaps.add(chief.in("HOG").between(from, open ? Optional.empty() : Optional.of(end)));
            }
            governed = head.from().isBefore(chief.end()) ? governs : governed;
            from = head.end().isAfter(from) ? head.end() : from;
        }
        if (governed && from.plusDays(30).isBefore(chief.end())) {
            gaps.add(chief.in("HOG").between(from, chief.until()));
        }
        return gaps;
    }
}
