package org.chancery.party.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.party.PartyMention;

/** Whose somebody's office is where the report names no state with it. */
final class Roles {
    /** Offices of a state's government: it is the one that acted last. */
    private static final Set<String> GOVERNMENT = Set.of(
            "HOG",
            "DHOG",
            "FM",
            "DM",
            "FIN",
            "INT",
            "CCS",
            "ECON",
            "TRADE",
            "JUSTICE",
            "NSA",
            "CHIEF_STAFF",
            "DFM",
            "DDM",
            "MIN",
            "UNI");

    /** Offices at home: it is the one that the report names most. */
    private static final Set<String> HOME = Set.of("LEG", "GOV", "MIL", "SPEAKER", "GG", "LAW");

    /** Ranks that those who fight a state bear too. */
    private static final Set<String> ANYBODYS = Set.of("commander", "captain", "major");

    private static final String SPOKESPERSON = "SPK";

    private final Cast cast;
    private final int sentence;
    private final List<PartyMention> found;

    Roles(Cast cast, int sentence, List<PartyMention> found) {
        this.cast = cast;
        this.sentence = sentence;
        this.found = found;
    }

    Optional<String> stateOf(Hit title, String words) {
        PhraseBook book = cast.world().book();
        Phrase meaning = title.meanings().get(0);
        String lower = words.toLowerCase(java.util.Locale.ROOT);
        boolean organ = meaning.code().equals(SPOKESPERSON)
                && Fold.words(words).stream().anyMatch(cast.world().bodies()::actsAlone);
        if (organ || GOVERNMENT.contains(meaning.code())) {
            return meaning.states().isEmpty()
                    ? cast.actingBefore(sentence, found, title.first()).or(cast::home)
                    : only(meaning);
        }
        if (HOME.contains(meaning.code()) && !ANYBODYS.contains(lower)) {
            return book.usualState(meaning).filter(cast::mayMean).or(cast::home);
        }
        return Optional.empty();
    }

    /** Of the states that alone have the office, the one that the report names. */
    private Optional<String> only(Phrase title) {
        return title.states().stream()
                .filter(state -> title.states().size() == 1 || cast.about().contains(state))
                .findFirst();
    }
}
