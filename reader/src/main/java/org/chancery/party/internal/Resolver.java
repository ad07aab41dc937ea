package org.chancery.party.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Works out which person a name, with an office, a state and a date, means: all of these together, never a string
 * alone.
 */
final class Resolver {
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.78;
    private static final int LONGEST_NAME = 8;
    private static final long NEIGHBOUR_DAYS = 400;
    private static final Set<String> LEADERS = Set.of("HOS", "HOG");
    private static final Set<String> SEATS =
            Set.of("HOS", "HOG", "FM", "DM", "FIN", "INT", "CCS", "ECON", "TRADE", "JUSTICE", "MIN");
    /** Names from these languages arrive garbled through kanji, hanja and pinyin: the office decides. */
    private static final Set<String> READ_IN_CHARACTERS =
            Set.of("JPN", "KOR", "PRK", "CHN", "TWN", "VNM", "HKG", "MAC", "MNG");

    private final Holders holders;
    private final PhraseBook book;

    Resolver(Holders holders, PhraseBook book) {
        this.holders = holders;
        this.book = book;
    }

    /** The query: what the text says of the person. */
    record Query(
            List<String> name, List<String> offices, Optional<String> state, Optional<LocalDate> day, boolean former) {}

    /** The answer, with its reason. */
    record Answer(Holder holder, Optional<String> note) {}

    Optional<Answer> resolve(Query query, String written) {
        if (query.name().isEmpty()) {
            return officeAlone(query);
        }
        List<Word> name = Word.all(
                query.name().subList(0, Math.min(LONGEST_NAME, query.name().size())));
        Optional<Holder> seated = query.former() ? Optional.empty() : seated(query);
        Optional<Holder> named = named(name, query);
        boolean likely = seated.isPresent() && Likeness.of(name, seated.get()) >= LIKELY;
        if (likely
                && (spelledAlike(query.name(), seated.get())
                        || named.isEmpty()
                        || !spelledAlike(query.name(), named.get()))) {
            return Optional.of(answer(seated.get(), query, written));
        }
        return named.or(() -> neighbour(name, query))
                .or(() -> seated.filter(holder -> garbled(name, holder)))
                .map(holder -> answer(holder, query, written));
    }

    /** Somebody of the same family name who held the seat, or one like it, about that day: the rest is garbled. */
    private Optional<Holder> neighbour(List<Word> name, Query query) {
        if (query.state().isEmpty() || query.day().isEmpty() || query.offices().isEmpty()) {
            return Optional.empty();
        }
        String state = query.state().get();
        LocalDate day = query.day().get();
        return holders.of(state).stream()
                .filter(holder -> holder.distance(day) <= NEIGHBOUR_DAYS)
                .filter(holder -> query.offices().contains(holder.office())
                        || READ_IN_CHARACTERS.contains(state)
                                && query.offices().stream().anyMatch(SEATS::contains))
                .filter(holder -> sharesFamilyName(name, holder))
                .min(Comparator.comparingInt((Holder holder) -> query.offices().contains(holder.office()) ? 0 : 1)
                        .thenComparing(holder -> holder.distance(day)));
    }

    private static boolean sharesFamilyName(List<Word> name, Holder holder) {
        return name.stream().filter(word -> word.length() >= 4).anyMatch(holder::isFamilyName);
    }

    private Optional<Answer> officeAlone(Query query) {
        return query.former() ? Optional.empty() : seated(query).map(holder -> new Answer(holder, Optional.empty()));
    }

    /** Who holds one of the offices on the day. */
    private Optional<Holder> seated(Query query) {
        if (query.state().isEmpty() || query.day().isEmpty()) {
            return Optional.empty();
        }
        return query.offices().stream()
                .flatMap(office ->
                        holders.on(query.state().get(), office, query.day().get()).stream())
                .findFirst();
    }

    /** The holder of any seat who bears the name; one of the same state, office and time before others. */
    private Optional<Holder> named(List<Word> name, Query query) {
        Stream<Holder> pool = query.state().isPresent()
                ? holders.of(query.state().get()).stream()
                : name.stream()
                        .flatMap(word -> holders.named(word.text()).stream())
                        .distinct();
        boolean full = name.size() > 1;
        if (query.state().isEmpty() && !full) {
            return Optional.empty();
        }
        List<Holder> alike = pool.filter(holder -> Likeness.covers(name, holder))
                .filter(holder ->
                        Likeness.of(name, holder) >= (full && query.state().isPresent() ? LIKELY : SURE))
                .toList();
        boolean anyone = !full
                && query.day().isEmpty()
                && alike.stream().map(Holder::name).distinct().count() > 1;
        LocalDate day = query.day().orElse(LocalDate.MAX.minusYears(1));
        return anyone
                ? Optional.empty()
                : alike.stream()
                        .filter(holder -> full || near(holder, query))
                        .min(Comparator.comparingInt(
                                        (Holder holder) -> query.offices().contains(holder.office()) ? 0 : 1)
                                .thenComparing(holder -> holder.office().equals("PARTY") ? 1 : 0)
                                .thenComparing(holder -> query.day().isPresent() ? holder.distance(day) : 0L)
                                .thenComparing(holder -> -Likeness.of(name, holder)));
    }

    /** The state whose leaders, alone of all, bear a surname: "President Bush" acts for it whichever of them is meant. */
    Optional<String> leadersState(List<String> name, List<String> offices, Optional<LocalDate> day) {
        if (name.size() != 1 || name.get(0).length() < 4) {
            return Optional.empty();
        }
        Word surname = Word.of(name.get(0));
        Query query = new Query(name, offices, Optional.empty(), day, false);
        List<String> states = holders.named(surname.text()).stream()
                .filter(holder -> LEADERS.contains(holder.office()) && holder.isFamilyName(surname))
                .filter(holder -> offices.isEmpty() || offices.contains(holder.office()))
                .filter(holder -> near(holder, query))
                .map(Holder::state)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** A surname alone means somebody of these years. */
    private static boolean near(Holder holder, Query query) {
        return query.day().isEmpty() || holder.distance(query.day().get()) <= 366L * 8;
    }

    /** A name that is nobody else's we know, in an office that somebody holds: his, garbled on the way. */
    private static boolean garbled(List<Word> name, Holder holder) {
        return Likeness.sharesWord(name, holder)
                || READ_IN_CHARACTERS.contains(holder.state())
                || Likeness.of(name, holder) >= 0.5
                || name.size() == 1
                        && holder.spellings().stream()
                                .flatMap(List::stream)
                                .anyMatch(word -> Likeness.words(name.get(0), word) >= 0.55);
    }

    private Answer answer(Holder holder, Query query, String written) {
        List<String> notes = new ArrayList<>(2);
        if (!spelledAlike(query.name(), holder)) {
            notes.add("the report writes \"" + written + "\"; "
                    + query.day()
                            .filter(holder::holdsOn)
                            .map(day -> "the holder of the office on " + day + " was ")
                            .orElse("meant is ")
                    + holder.name());
        }
        query.day()
                .filter(day -> query.former() ? false : !holder.holdsOn(day))
                .ifPresent(day ->
                        notes.add(holder.name() + " was " + office(holder) + " " + term(holder) + ", not on " + day));
        if (!query.offices().isEmpty()
                && notes.isEmpty()
                && !query.offices().contains(holder.office())
                && !query.former()) {
            notes.add(holder.name() + " was " + office(holder) + " " + term(holder));
        }
        return new Answer(holder, notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes)));
    }

    private static boolean spelledAlike(List<String> name, Holder holder) {
        return holder.isWritten(name)
                || holder.spellings().get(0).stream()
                        .map(Word::text)
                        .reduce("", String::concat)
                        .equals(String.join("", name));
    }

    private static String term(Holder holder) {
        return holder.until()
                .map(until -> "from " + holder.from() + " to " + until)
                .orElse("from " + holder.from());
    }

    /** "President of Vietnam". */
    String office(Holder holder) {
        return holder.title() + " of " + book.stateName(holder.state());
    }
}
