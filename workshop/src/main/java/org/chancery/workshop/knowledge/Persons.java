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

/** Ties a state's seats together: one identity and native spelling a person, and presidents who also govern. */
final class Persons {
    private Persons() {}

    static List<Holder> complete(List<Holder> holders) {
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
        return holder.state() + " " + words[0] + " " + words[words.length - 1];
    }

    /** Where one person held both seats, heads of state also fill the days on which no head of government is known. */
    private static List<Holder> governing(List<Holder> holders) {
        Set<String> both = new HashSet<>();
        Set<String> chiefs = new HashSet<>();
        holders.stream().filter(holder -> holder.office().equals("HOS")).forEach(holder -> chiefs.add(person(holder)));
        for (Holder holder : holders) {
            if (holder.office().equals("HOG") && chiefs.contains(person(holder))) {
                both.add(holder.state());
            }
        }
        List<Holder> filled = new ArrayList<>();
        for (Holder chief : holders) {
            if (chief.office().equals("HOS") && both.contains(chief.state())) {
                filled.addAll(gaps(chief, holders));
            }
        }
        return filled;
    }

    private static String person(Holder holder) {
        return shortKey(holder);
    }

    private static List<Holder> gaps(Holder chief, List<Holder> holders) {
        List<Holder> gaps = new ArrayList<>();
        LocalDate from = chief.from();
        List<Holder> heads = holders.stream()
                .filter(holder ->
                        holder.office().equals("HOG") && holder.state().equals(chief.state()))
                .sorted(Comparator.comparing(Holder::from))
                .toList();
        for (Holder head : heads) {
            if (head.from().isAfter(from.plusDays(30)) && from.isBefore(chief.end())) {
                LocalDate end = head.from().isBefore(chief.end()) ? head.from() : chief.end();
                boolean open = chief.until().isEmpty() && end.equals(chief.end());
                gaps.add(chief.in("HOG").between(from, open ? Optional.empty() : Optional.of(end)));
            }
            from = head.end().isAfter(from) ? head.end() : from;
        }
        if (from.plusDays(30).isBefore(chief.end())) {
            gaps.add(chief.in("HOG").between(from, chief.until()));
        }
        return gaps;
    }
}
