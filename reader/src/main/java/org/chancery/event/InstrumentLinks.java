package org.chancery.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Upos;
import org.chancery.record.EventType;

/** Which instrument an act runs under: the one named among the words that belong to its clause. */
final class InstrumentLinks {
    /** How an instrument hangs on an act, the closest first. */
    private enum Bond {
        UNDER,
        OBJECT,
        PART
    }

    private static final int STEPS = 8;
    private static final Set<EventType> SPEECH =
            Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN, EventType.PROTEST);

    private final Map<String, String> links;
    private final Tree tree;
    private final PartyFinder parties;
    private final List<Instrument> instruments;

    InstrumentLinks(Map<String, String> links, Tree tree, PartyFinder parties, List<Instrument> instruments) {
        this.links = links;
        this.tree = tree;
        this.parties = parties;
        this.instruments = instruments;
    }

    /** The table of the words between act and instrument. */
    static Map<String, String> table(Knowledge knowledge) {
        Map<String, String> links = new HashMap<>();
        knowledge.rows("event/instrument-links.tsv").forEach(row -> links.put(row.get("word"), row.get("says")));
        return Map.copyOf(links);
    }

    /** Whether a noun alone only names an instrument, and tells nothing of its making: "critics of the Varna accords". */
    boolean onlyNames(Candidate candidate) {
        return candidate.noun()
                && candidate.carrier() < 0
                && instruments.stream().anyMatch(found -> found.covers(candidate.word()));
    }

    Optional<Instrument> of(Candidate candidate) {
        Optional<Instrument> best = Optional.empty();
        Bond closest = Bond.PART;
        for (Instrument instrument : instruments) {
            Optional<Bond> bond = own(instrument, candidate);
            if (bond.isPresent() && (best.isEmpty() || bond.get().compareTo(closest) < 0)) {
                best = Optional.of(instrument);
                closest = bond.get();
            }
        }
        return best.or(() -> governing(candidate)).or(() -> relative(candidate));
    }

    private Optional<Bond> own(Instrument instrument, Candidate candidate) {
        if (instrument.covers(candidate.word())) {
            boolean named = instrument.end() - instrument.first() > 1;
            return named ? Optional.of(Bond.OBJECT) : Optional.empty();
        }
        Optional<Bond> bond = bond(instrument, candidate.word());
        bond = bond.isPresent() || candidate.carrier() < 0 ? bond : bond(instrument, candidate.carrier());
        boolean speech = SPEECH.contains(candidate.frame().act().orElseThrow().type());
        return bond.filter(found -> !speech || found != Bond.PART);
    }

    /** "Under the treaty, France said it would …": what opens the governing clause holds for its complement. */
    private Optional<Instrument> governing(Candidate candidate) {
        int clause = candidate.top();
        for (int depth = 0; depth < STEPS && tree.is(clause, "ccomp", "xcomp"); depth++) {
            clause = tree.at(clause).head();
            for (Instrument instrument : instruments) {
                if (bond(instrument, clause).filter(Bond.UNDER::equals).isPresent()) {
                    return Optional.of(instrument);
                }
            }
        }
        return Optional.empty();
    }

    /** "the Varna Treaty, under which France will …". */
    private Optional<Instrument> relative(Candidate candidate) {
        int clause = candidate.top();
        if (!tree.is(clause, "acl:relcl")) {
            return Optional.empty();
        }
        for (int child : tree.children(clause)) {
            boolean under = tree.relative(child)
                    && tree.cases(child).stream().anyMatch(word -> "under".equals(links.get(word)));
            if (under) {
                int antecedent = tree.at(clause).head();
                return instruments.stream()
                        .filter(found -> found.covers(antecedent))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Walks up from the instrument to the act; empty where something stands between. */
    private Optional<Bond> bond(Instrument instrument, int top) {
        int at = tree.headOf(instrument.first(), instrument.end());
        boolean under = false;
        boolean direct = true;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            if (at == top) {
                return Optional.of(under ? Bond.UNDER : direct ? Bond.OBJECT : Bond.PART);
            }
            if (apart(at) || clause(at) || step > 0 && parties.person(at)) {
                return Optional.empty();
            }
            under = under || under(at);
            direct = direct && (tree.is(at, "obj", "nsubj:pass") || tree.is(at, "appos", "flat", "compound"));
            at = tree.at(at).head();
        }
        return Optional.empty();
    }

    private boolean apart(int token) {
        return tree.cases(token).stream().anyMatch(word -> "apart".equals(links.get(word)));
    }

    private boolean under(int token) {
        return "under".equals(links.get(tree.lemma(token)))
                || tree.cases(token).stream().anyMatch(word -> "under".equals(links.get(word)));
    }

    /** Whether another clause begins at the token. */
    private boolean clause(int token) {
        boolean verb = tree.at(token).upos() == Upos.VERB || tree.child(token, "cop") >= 0;
        boolean link = links.containsKey(tree.lemma(token));
        return tree.is(token, "acl:relcl") || verb && !link && !tree.is(token, "xcomp", "amod", "compound", "case");
    }
}
