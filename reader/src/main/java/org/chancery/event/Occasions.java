package org.chancery.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.event.RoleFinder.Sides;
import org.chancery.party.Parties;
import org.chancery.party.PartyMention;
import org.chancery.record.EventType;

/**
 * Who hosts the summits, games and ceremonies that a report speaks of: who "will boycott the ceremony" does so towards
 * the host of the one told before.
 */
final class Occasions {
    private static final Set<EventType> ATTENDED = Set.of(EventType.CONSULT, EventType.PROTEST);
    private static final Set<String> PLACED = Set.of("in", "at", "of");

    private final Lexicon lexicon;
    /** By the occasion's noun; the first host told stands for those of which none is told. */
    private final Map<String, List<String>> hosts = new HashMap<>();

    private List<String> first = List.of();

    private Occasions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static Occasions find(Lexicon lexicon, List<Tree> trees, Parties parties) {
        Occasions occasions = new Occasions(lexicon);
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                if (lexicon.in("occasion", tree.lemma(i))) {
                    occasions.note(tree, i, parties);
                }
            }
        }
        return occasions;
    }

    private void note(Tree tree, int noun, Parties parties) {
        for (int child : tree.children(noun)) {
            boolean owner = tree.is(child, "amod", "compound", "nmod:poss")
                    || tree.is(child, "nmod") && tree.cases(child).stream().anyMatch(PLACED::contains);
            List<String> codes = owner
                    ? parties.at(tree.sentence().index(), child)
                            .map(PartyMention::codes)
                            .orElse(List.of())
                    : List.of();
            if (codes.size() == 1) {
                hosts.putIfAbsent(tree.lemma(noun), codes);
                first = first.isEmpty() ? codes : first;
            }
        }
    }

    /** The sides, with the host as recipient where none is named and an occasion is attended or shunned. */
    Sides hosted(Tree tree, Candidate candidate, Sides sides) {
        EventType type = candidate.frame().act().orElseThrow().type();
        int noun = occasion(tree, candidate);
        if (!sides.recipients().empty()
                || noun < 0
                || !ATTENDED.contains(type)
                || sides.actors().empty()) {
            return sides;
        }
        Set<String> codes = new LinkedHashSet<>(hosts.getOrDefault(tree.lemma(noun), first));
        codes.removeAll(sides.actors().codes());
        return codes.isEmpty()
                ? sides
                : new Sides(sides.actors(), new Filler(codes, List.of(tree.span(noun)), Set.of(), List.of(noun)));
    }

    /** The occasion that is the event's object, or that it is "at"; else -1. */
    private int occasion(Tree tree, Candidate candidate) {
        int object = candidate.noun() ? -1 : tree.object(candidate.word());
        if (object >= 0 && lexicon.in("occasion", tree.lemma(object))) {
            return object;
        }
        for (int child : tree.children(candidate.word())) {
            if (tree.cases(child).contains("at") && lexicon.in("occasion", tree.lemma(child))) {
                return child;
            }
        }
        return -1;
    }
}
