package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.Span;

/**
 * Who fills a place: codes, the words that say so, and the persons among them.
 *
 * @param tokens first and last token of each mention, for the evidence
 */
record Filler(Set<String> codes, List<Span> proof, Set<String> persons, List<Integer> tokens) {
    static final Filler NOBODY = new Filler(new LinkedHashSet<>(), List.of(), new LinkedHashSet<>(), List.of());

    boolean empty() {
        return codes.isEmpty();
    }

    /** Whether a state is among them, by its code. */
    boolean state() {
        return codes.stream()
                .anyMatch(code -> code.length() == 3 && code.chars().allMatch(Character::isUpperCase));
    }

    Filler and(Filler other) {
        if (other.codes.isEmpty() && other.persons.isEmpty()) {
            return this;
        }
        if (codes.isEmpty() && persons.isEmpty()) {
            return other;
        }
        Set<String> allCodes = new LinkedHashSet<>(codes);
        allCodes.addAll(other.codes);
        Set<String> allPersons = new LinkedHashSet<>(persons);
        allPersons.addAll(other.persons);
        Set<Span> spans = new LinkedHashSet<>(proof);
        spans.addAll(other.proof);
        List<Integer> all = new ArrayList<>(tokens);
        all.addAll(other.tokens);
        return new Filler(allCodes, List.copyOf(spans), allPersons, all);
    }

    Filler without(Set<String> taken) {
        Set<String> left = new LinkedHashSet<>(codes);
        left.removeAll(taken);
        return left.size() == codes.size() ? this : left.isEmpty() ? NOBODY : new Filler(left, proof, persons, tokens);
    }
}
