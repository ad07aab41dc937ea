package org.chancery.party.internal;

import java.util.Set;

/** What a candidate must bring to be meant, by what they answer to. */
final class Acceptance {
    /** So long before or after a term its holder may be mixed up with the one then in office. */
    static final long NEIGHBOUR_DAYS = 400;

    /** So long before or after a term its holder is still spoken of. */
    static final long YEARS = 366L * 8;

    private static final Set<String> SEATS =
            Set.of("HOS", "HOG", "FM", "DM", "FIN", "INT", "CCS", "ECON", "TRADE", "JUSTICE", "MIN");

    /** Names from these languages arrive garbled through kanji, hanja and pinyin: the office decides. */
    private static final Set<String> READ_IN_CHARACTERS =
            Set.of("JPN", "KOR", "PRK", "CHN", "TWN", "VNM", "HKG", "MAC", "MNG");

    private final GivenNames givenNames;

    Acceptance(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /** Whether the candidate may be meant. */
    boolean of(Query query, Candidacy candidacy) {
        Holder holder = candidacy.holder();
        boolean office = query.offices().contains(holder.office());
        boolean yetToCome = query.standing() == Query.Standing.FORMER
                && query.day().filter(holder.from()::isAfter).isPresent();
        if (yetToCome || isRelative(query, holder)) {
            return false;
        }
        return switch (candidacy.basis()) {
            case WRITTEN, SPELT ->
                query.isFull() || office || isMinisterial(query) && Weigher.isNear(holder, query.day(), YEARS);
            case READING -> query.day().isPresent() && Weigher.isNear(holder, query.day(), NEIGHBOUR_DAYS);
            case FAMILY ->
                isNeighbour(query, holder, office || query.isFull() && candidacy.office() >= Weigher.GENERIC_OFFICE);
            case SEAT -> // a state has several spokespersons at once
                office
                        && !holder.office().equals("SPK")
                        && query.isSitting()
                        && query.day().filter(holder::isKnownOn).isPresent()
                        && (READ_IN_CHARACTERS.contains(holder.state())
                                || Weigher.garbled(query.name(), holder.person()));
            case NONE -> false;
        };
    }

    /** Whether the title, if there is one, is one that ministers may be mixed up under: a senator is somebody else. */
    private static boolean isMinisterial(Query query) {
        return query.offices().isEmpty()
                || query.offices().stream().anyMatch(office -> SEATS.contains(office) || office.equals("CHIEF"));
    }

    /** Somebody of the same family name who held the seat, or one like it, about that day: the rest is garbled. */
    private static boolean isNeighbour(Query query, Holder holder, boolean office) {
        boolean like = holder.state().equals("JPN") && query.offices().stream().anyMatch(SEATS::contains);
        return query.day().isPresent()
                && Weigher.isNear(holder, query.day(), NEIGHBOUR_DAYS)
                && (office || like && query.isFull());
    }

    /** Relatives hold one seat after the other: Pierre and Justin. Garbled characters change the given name. */
    boolean isRelative(Query query, Holder holder) {
        return !READ_IN_CHARACTERS.contains(holder.state()) && givenNames.isRelative(query.name(), holder.person());
    }
}
