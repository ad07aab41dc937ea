package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.party.internal.Candidacy.Basis;

/**
 * Works out which person a name, with an office, a state and a date, means: all of these together, never a string
 * alone. Who answers to nothing in the tables stays himself.
 */
final class Resolver {

    /** Two persons no further apart than this are equally likely. */
    private static final double TIE = 0.02;

    /** A seat's holder whose name is no more like than this may be somebody else's seat, and the state a slip. */
    private static final double UNLIKE = 0.3;

    private static final Set<String> LEADERS = Set.of("HOS", "HOG");

    /** Known by name alone, whatever the report is about. */
    private static final Set<String> PROMINENT = Set.of("HOS", "HOG", "FM", "SG", "CHIEF", "EUHR", "PARTY");

    private final Holders holders;
    private final GivenNames givenNames;
    private final Acceptance acceptance;
    private final Notes notes;
    private final PhraseBook book;

    Resolver(Holders holders, PhraseBook book, GivenNames givenNames) {
        this.book = book;
        this.givenNames = givenNames;
        this.acceptance = new Acceptance(givenNames);
        this.holders = holders;
        this.notes = new Notes(book);
    }

    /** The answer, with what differs from what the text says. */
    record Answer(Holder holder, boolean elsewhere, Optional<String> note) {}

    /** The candidates, best first, and the one that is meant. */
    record Verdict(List<Candidacy> candidates, Optional<Candidacy> meant, String reason) {}

    Optional<Answer> resolve(Query query) {
        return decide(query).meant().map(found -> answer(query, found));
    }

    Answer answer(Query query, Candidacy found) {
        Holder holder = found.holder();
        boolean elsewhere =
                query.state().filter(state -> !state.equals(holder.state())).isPresent();
        return new Answer(holder, elsewhere, notes.on(query, found));
    }

    Verdict decide(Query query) {
        if (query.name().isEmpty()) {
            return officeAlone(query);
        }
        if (query.state().isEmpty()) {
            return known(query);
        }
        List<Candidacy> all = ranked(query, holders.of(query.state().get()).stream());
        Optional<Candidacy> crowned = Crowns.named(query, all);
        if (crowned.isPresent()) {
            return new Verdict(all, crowned, "the monarch of the name on the day");
        }
        Optional<Candidacy> best = all.stream()
                .filter(candidacy -> acceptance.of(query, candidacy))
                .findFirst();
        boolean unlike = best.filter(found -> found.basis() != Basis.SEAT || found.name() >= UNLIKE)
                .isEmpty();
        Optional<Candidacy> elsewhere = unlike ? elsewhere(query) : Optional.empty();
        if (elsewhere.isPresent()) {
            return new Verdict(
                    Stream.concat(elsewhere.stream(), all.stream()).toList(), elsewhere, "the state is another's");
        }
        return best.isPresent() && tied(query, best.get(), all)
                ? new Verdict(all, Optional.empty(), "two persons answer equally")
                : new Verdict(
                        all,
                        best,
                        best.map(found -> found.basis().words()).orElse("nobody answers to the name and the office"));
    }

    /** For somebody whom the tables do not know, in an office that they give to another on the day: who that is. */
    Optional<String> contradiction(Query query) {
        boolean open = query.name().isEmpty()
                || query.state().isEmpty()
                || query.day().isEmpty()
                || !query.isSitting()
                || query.offices().stream().anyMatch(PersonWriter::isGeneric);
        if (open) {
            return Optional.empty();
        }
        return seated(query).filter(Holder::verified).findFirst().map(holder -> notes.instead(query, holder));
    }

    private Verdict officeAlone(Query query) {
        if (query.state().isEmpty() || query.day().isEmpty() || !query.isSitting()) {
            return new Verdict(List.of(), Optional.empty(), "no office on a day");
        }
        List<Candidacy> all = ranked(query, seated(query));
        return new Verdict(all, all.stream().findFirst(), "who holds the office on the day");
    }

    private Stream<Holder> seated(Query query) {
        return offices(query, query.state().orElseThrow())
                .flatMap(office -> holders
                        .on(query.state().orElseThrow(), office, query.day().orElseThrow())
                        .stream())
                .filter(holder -> holder.isKnownOn(query.day().orElseThrow()));
    }

    /** A body's chief is its secretary-general, a state's leader whoever leads it, a state's chief nobody. */
    private Stream<String> offices(Query query, String state) {
        if (!query.offices().contains("CHIEF")) {
            return query.offices().stream();
        }
        if (!book.isState(state)) {
            return Stream.concat(query.offices().stream(), Stream.of("SG"));
        }
        return query.title().equals("leader") ? book.leads(state).stream() : Stream.empty();
    }

    private List<Candidacy> ranked(Query query, Stream<Holder> pool) {
        return pool.map(holder -> Weigher.weigh(query, holder))
                .sorted(Comparator.comparingDouble((Candidacy candidacy) -> -candidacy.score())
                        .thenComparing(candidacy -> candidacy.holder().isShared())
                        .thenComparing(candidacy -> candidacy.holder().from(), Comparator.reverseOrder()))
                .toList();
    }

    /** Without a state only a full name, and only that of somebody prominent or of whose state the report speaks. */
    private Verdict known(Query query) {
        if (!query.isFull()) {
            return inOffice(query);
        }
        List<Candidacy> all = ranked(
                query,
                query.name().stream()
                        .flatMap(word -> holders.named(word.text()).stream())
                        .distinct());
        Optional<Candidacy> best = all.stream()
                .filter(found -> found.basis() == Basis.WRITTEN || found.basis() == Basis.SPELT)
                .filter(found -> query.name().stream().anyMatch(found.holder()::isUsualFamilyName))
                .filter(found ->
                        !givenNames.isRelative(query.name(), found.holder().person()))
                .filter(found -> query.about().contains(found.holder().state())
                        || found.basis() == Basis.WRITTEN && isProminent(query, found.holder())
                        || isLeaderSpelt(query, found.holder()))
                .findFirst();
        return best.isPresent() && tied(query, best.get(), all)
                ? new Verdict(all, Optional.empty(), "two persons answer equally")
                : new Verdict(
                        all, best, best.map(found -> found.basis().words()).orElse("nobody prominent"));
    }

    /** "Foreign Minister Lavrov": the only one of that family name in the office on the day. */
    private Verdict inOffice(Query query) {
        if (query.day().isEmpty() || query.offices().isEmpty() || !query.isSitting()) {
            return new Verdict(List.of(), Optional.empty(), "one name, and no state");
        }
        LocalDate day = query.day().get();
        Word name = query.name().get(0);
        List<Candidacy> all = ranked(
                query,
                holders.named(name.text()).stream()
                        .filter(holder -> query.offices().contains(holder.office()) && holder.isKnownOn(day))
                        .filter(holder -> holder.isUsualFamilyName(name) || Crowns.isCrowned(query, holder)));
        List<Candidacy> near = all.stream()
                .filter(found -> query.about().contains(found.holder().state()))
                .toList();
        List<Candidacy> left = near.isEmpty() ? all : near;
        return left.size() == 1
                ? new Verdict(all, Optional.of(left.get(0)), "the only one of the name in the office on the day")
                : new Verdict(all, Optional.empty(), "several of the name, or none, in the office on the day");
    }

    private static boolean isProminent(Query query, Holder holder) {
        return PROMINENT.contains(holder.office()) && Weigher.isNear(holder, query.day(), 2 * Acceptance.YEARS)
                || query.offices().contains(holder.office());
    }

    /** A sitting leader whose whole name is only spelt otherwise: "Mahmud Abbas". */
    private static boolean isLeaderSpelt(Query query, Holder holder) {
        return LEADERS.contains(holder.office())
                && !holder.isShared()
                && query.day().filter(holder::isKnownOn).isPresent();
    }

    /** Somebody who holds the office named, but in another state than the text says. */
    private Optional<Candidacy> elsewhere(Query query) {
        boolean ofBody = query.state().filter(state -> !book.isState(state)).isPresent();
        if (ofBody
                || !query.isSitting()
                || query.day().isEmpty()
                || query.offices().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = query.day().get();
        Query anywhere = query.within(Optional.empty());
        List<Candidacy> found = ranked(
                        anywhere,
                        query.name().stream()
                                .flatMap(word -> holders.named(word.text()).stream())
                                .distinct()
                                .filter(holder -> !query.state()
                                        .filter(holder.state()::equals)
                                        .isPresent())
                                .filter(holder -> isCalled(query, holder) && holder.isKnownOn(day))
                                .filter(holder -> !acceptance.isRelative(query, holder)))
                .stream()
                .filter(candidacy -> candidacy.basis() == Basis.WRITTEN)
                .filter(candidacy -> query.isFull()
                        || LEADERS.contains(candidacy.holder().office())
                                && query.name().get(0).length() >= 4
                                && candidacy.holder().isFamilyName(query.name().get(0)))
                .toList();
        long persons =
                found.stream().map(one -> one.holder().person().id()).distinct().count();
        return persons == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether the title is the holder's, or that of the other head. */
    private static boolean isCalled(Query query, Holder holder) {
        return query.offices().contains(holder.office())
                || query.isFull()
                        && LEADERS.contains(holder.office())
                        && query.offices().stream().anyMatch(LEADERS::contains);
    }

    /** Whether somebody else answers as well, and no office tells them apart. */
    private static boolean tied(Query query, Candidacy best, List<Candidacy> all) {
        return query.offices().isEmpty()
                && !query.isFull()
                && all.stream()
                        .filter(other -> other.basis() == best.basis())
                        .filter(other -> !other.holder()
                                .person()
                                .id()
                                .equals(best.holder().person().id()))
                        .filter(other ->
                                !other.holder().name().equals(best.holder().name()))
                        .anyMatch(other -> best.score() - other.score() < TIE);
    }

    /**
     * The state whose leaders, alone of all, bear a surname: "President Bush" acts for it whichever of them is meant.
     * Without a title also that of a foreign minister whose surname the tables know of nobody else.
     */
    Optional<String> leadersState(Query query) {
        if (query.name().size() != 1 || query.name().get(0).length() < 4) {
            return Optional.empty();
        }
        Word surname = query.name().get(0);
        List<Holder> bearers = holders.named(surname.text()).stream()
                .filter(holder -> holder.isUsualFamilyName(surname))
                .toList();
        Optional<String> led = onlyState(query, bearers, LEADERS);
        boolean alone = bearers.stream().map(Holder::name).distinct().count() == 1;
        return led.isPresent() || !query.offices().isEmpty() || !alone ? led : onlyState(query, bearers, Set.of("FM"));
    }

    private static Optional<String> onlyState(Query query, List<Holder> bearers, Set<String> offices) {
        List<String> states = bearers.stream()
                .filter(holder -> offices.contains(holder.office()) && !holder.isShared())
                .filter(holder -> query.offices().isEmpty() || query.offices().contains(holder.office()))
                .filter(holder -> Weigher.isNear(
                                holder, query.day(), query.placed() ? Acceptance.YEARS : Acceptance.NEIGHBOUR_DAYS)
                        || query.about().contains(holder.state())
                                && Weigher.isNear(holder, query.day(), Acceptance.YEARS))
                .map(Holder::state)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** "President of Vietnam". */
    String office(Holder holder) {
        return notes.office(holder);
    }
}
