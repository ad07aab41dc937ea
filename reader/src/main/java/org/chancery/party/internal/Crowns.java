package org.chancery.party.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Monarchs, who are called by their given name: "King Salman". */
final class Crowns {
    private static final Set<String> TITLES = Set.of("king", "queen", "emperor", "emir", "amir", "sultan", "pope");

    private Crowns() {}

    /** The monarch of the name on the day, among the candidates. */
    static Optional<Candidacy> named(Query query, List<Candidacy> all) {
        return all.stream()
                .filter(found -> isCrowned(query, found.holder())
                        && query.day().filter(found.holder()::isKnownOn).isPresent())
                .findFirst();
    }

    static boolean isCrowned(Query query, Holder holder) {
        List<Word> usual = holder.person().words();
        return TITLES.contains(query.title())
                && !query.isFull()
                && holder.office().equals("HOS")
                && !usual.isEmpty()
                && usual.get(0).text().equals(query.name().get(0).text());
    }
}
