package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.party.internal.Candidacy.Basis;

/** Weighs terms of office against what a text says of a person. */
final class Weigher {
    /** A name this alike, in another spelling, is the person's where no state is named, or only one name. */
    private static final double SURE = 0.9;

    /** A full name this alike is the person's among those of one state. */
    private static final double LIKELY = 0.78;

    private static final double READ_ALIKE = 0.85;
    private static final double JOINED = 0.86;
    private static final double UNVERIFIED = 0.9;

    /** Of the offices of somebody named without one, the head's is meant rather than another. */
    private static final double LEADER = 0.4;

    /** Nobody is meant by a family name, or by an office, so long after. */
    private static final double FADING_DAYS = 366.0 * 8;

    private static final double NOT_ON_THE_DAY = 0.6;
    private static final Set<String> LEADERS = Set.of("HOS", "HOG");
    private static final Set<String> MINISTERS =
            Set.of("FM", "DM", "FIN", "INT", "ECON", "TRADE", "JUSTICE", "UNI", "CCS", "MIN");
    private static final Map<String, Set<String>> GENERIC =
            Map.of("MIN", MINISTERS, "CHIEF", Set.of("HOS", "HOG", "PARTY", "SG"));

    /** "Minister" of somebody who has a ministry. */
    static final double GENERIC_OFFICE = 0.7;

    /** A president called prime minister, or the other way round. */
    static final double CONFUSED_OFFICE = 0.5;

    private Weigher() {}

    static Candidacy weigh(Query query, Holder holder) {
        Basis found = basis(query, holder.person(), holder);
        Basis basis = found == Basis.SEAT && !query.offices().contains(holder.office()) ? Basis.NONE : found;
        double date = query.day().map(day -> date(query, holder, day)).orElse(0.0);
        return new Candidacy(holder, basis, name(basis, query, holder), office(query, holder), date);
    }

    private static Basis basis(Query query, Person person, Holder holder) {
        List<Word> name = query.name();
        if (name.isEmpty() || Likeness.mixesScripts(name)) {
            return Basis.SEAT;
        }
        if (person.isSpelled(name) || person.isWithin(name)) {
            return Basis.WRITTEN;
        }
        double least = query.isFull() && query.state().isPresent() ? LIKELY : SURE;
        double alike = Likeness.of(name, person.spellings());
        if (alike >= least && Likeness.covers(name, person.spellings()) || query.isFull() && isJoined(name, person)) {
            return Basis.SPELT;
        }
        if (query.isFull() && reading(name, person) >= READ_ALIKE) {
            return Basis.READING;
        }
        boolean family =
                name.stream().anyMatch(word -> word.length() >= 3 && word.length() > 1 && holder.isFamilyName(word));
        return family ? Basis.FAMILY : Basis.SEAT;
    }

    /** The same letters, parted otherwise: "Mu'ammar", "Muammar". */
    private static boolean isJoined(List<Word> name, Person person) {
        return person.spellings().stream().anyMatch(spelling -> Likeness.whole(name, spelling) >= JOINED);
    }

    /** Either may have words that the other lacks. */
    private static double reading(List<Word> name, Person person) {
        double best = 0;
        for (List<Word> reading : person.readings()) {
            best = Math.max(best, Math.min(Likeness.between(name, reading), Likeness.between(reading, name)));
        }
        return best;
    }

    private static double name(Basis basis, Query query, Holder holder) {
        Person person = holder.person();
        return switch (basis) {
            case WRITTEN -> {
                boolean family =
                        query.isFull() || holder.isFamilyName(query.name().get(0));
                yield person.isSpelled(query.name()) ? 1 : query.isFull() ? 0.97 : family ? 0.9 : 0.8;
            }
            case SPELT -> Likeness.of(query.name(), person.spellings()) * (query.isFull() ? 0.97 : 0.9);
            case READING -> 0.85 * reading(query.name(), person);
            case FAMILY -> 0.6;
            case SEAT, NONE -> query.name().isEmpty() ? 0 : 0.5 * Likeness.of(query.name(), person.spellings());
        };
    }

    private static double office(Query query, Holder holder) {
        List<String> offices = query.offices();
        if (offices.isEmpty()) {
            return LEADERS.contains(holder.office()) ? LEADER : 0;
        }
        if (offices.contains(holder.office()) || isTitled(query, holder)) {
            return 1;
        }
        if (offices.stream().anyMatch(office -> names(GENERIC, office, holder))) {
            return GENERIC_OFFICE;
        }
        return LEADERS.contains(holder.office()) && offices.stream().anyMatch(LEADERS::contains) ? CONFUSED_OFFICE : 0;
    }

    /** A president who is head of government, and called president. */
    private static boolean isTitled(Query query, Holder holder) {
        return LEADERS.contains(holder.office())
                && query.offices().stream().anyMatch(LEADERS::contains)
                && holder.title().toLowerCase(Locale.ROOT).startsWith(query.title());
    }

    private static boolean names(Map<String, Set<String>> kinds, String office, Holder holder) {
        return kinds.getOrDefault(office, Set.of()).contains(holder.office());
    }

    private static double date(Query query, Holder holder, LocalDate day) {
        double sure = holder.verified() ? 1 : UNVERIFIED;
        long distance = holder.distance(day);
        double fading = NOT_ON_THE_DAY * Math.max(0, 1 - distance / FADING_DAYS);
        boolean over = holder.until().filter(end -> !end.isAfter(day)).isPresent();
        return sure
                * switch (query.standing()) {
                    case FORMER -> over ? 0.7 + fading / 2 : distance == 0 ? 0.5 : 0;
                    case COMING -> holder.from().isAfter(day) ? 0.7 + fading / 2 : distance == 0 ? 0.5 : fading;
                    case SITTING -> holder.isKnownOn(day) ? 1 : distance == 0 ? 0.8 : fading;
                };
    }

    /** Whether the person is meant by somebody's spelling or by his seat alone. */
    static boolean garbled(List<Word> name, Person person) {
        return Likeness.sharesWord(name, person.spellings())
                || Likeness.of(name, person.spellings()) >= 0.5
                || name.size() == 1 && alikeOne(name.get(0), person);
    }

    private static boolean alikeOne(Word name, Person person) {
        return person.spellings().stream()
                .flatMap(List::stream)
                .anyMatch(word -> word.length() > 2 && Likeness.words(name, word) >= 0.55);
    }

    /** Whether the days are so near that a family name, or a reading, may mean the holder. */
    static boolean isNear(Holder holder, Optional<LocalDate> day, long days) {
        return day.map(on -> holder.distance(on) <= days).orElse(true);
    }
}
