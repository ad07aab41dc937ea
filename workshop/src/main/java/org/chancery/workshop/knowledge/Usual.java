package org.chancery.workshop.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One name a person in all seats of a state: the best source's, the others' as aliases. */
final class Usual {
    private final Map<String, List<Holder>> states = new HashMap<>();

    Usual(List<Holder> holders) {
        for (Holder holder : holders) {
            states.computeIfAbsent(holder.state(), state -> new ArrayList<>()).add(holder);
        }
    }

    /** The holder under the name that a better source has for the person in another seat at the same time. */
    Holder named(Holder holder) {
        return states.getOrDefault(holder.state(), List.of()).stream()
                .filter(other -> !other.office().equals(holder.office()) && other.rank() < holder.rank())
                .filter(other ->
                        other.from().isBefore(holder.end()) && holder.from().isBefore(other.end()))
                .filter(other -> Names.same(other.name(), holder.name()))
                .filter(other -> begins(other.name(), holder.name()) || begins(holder.name(), other.name()))
                .filter(other -> !Apart.are(holder.state(), other.name(), holder.name()))
                .min(Comparator.comparingInt(Holder::rank))
                .filter(other -> !Names.folded(other.name()).equals(Names.folded(holder.name())))
                .map(other -> holder.named(other.name(), aliases(holder, other)))
                .orElse(holder);
    }

    /** Whether the one name's first word is a word of the other: "Evo" of "Juan Evo Morales"; Arab names share too many. */
    private static boolean begins(String one, String other) {
        List<String> words = List.of(Names.folded(one).split(" "));
        return !words.contains("al")
                && !words.contains("bin")
                && List.of(Names.folded(other).split(" ")).contains(words.get(0));
    }

    private static List<String> aliases(Holder holder, Holder other) {
        return Stream.concat(Stream.of(holder.name()), holder.aliases().stream())
                .filter(alias -> !alias.equals(other.name()))
                .distinct()
                .limit(5)
                .toList();
    }
}
