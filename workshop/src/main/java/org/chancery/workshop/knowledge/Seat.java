package org.chancery.workshop.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Merges what several sources know of one seat: the same person once, open ends closed by a successor. */
final class Seat {
    private static final int GAP_DAYS = 60;
    /** Seats that two or more hold at once. */
    private static final Set<String> SHARED = Set.of("BIH", "SMR", "AND", "CHE");

    private Seat() {}

    static List<Holder> merged(List<Term> terms) {
        List<Holder> holders = new ArrayList<>();
        for (List<Term> person : persons(terms)) {
            for (List<Term> run : runs(person)) {
                holders.add(holder(run));
            }
        }
        holders.sort(Comparator.comparing(Holder::from).thenComparing(Holder::name));
        return closed(holders);
    }

    private static List<List<Term>> persons(List<Term> terms) {
        List<List<Term>> persons = new ArrayList<>();
        List<Term> sorted = terms.stream()
                .sorted(Comparator.comparing(Term::from)
                        .thenComparing(Term::rank)
                        .thenComparing(Term::name))
                .toList();
        for (Term term : sorted) {
            persons.stream()
                    .filter(person -> person.stream().anyMatch(other -> samePerson(term, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Term> fresh = new ArrayList<>();
                        persons.add(fresh);
                        return fresh;
                    })
                    .add(term);
        }
        return persons;
    }

    /** By identity where both sources have one; else by name, and by dates that touch. */
    private static boolean samePerson(Term one, Term other) {
        if (!one.id().isEmpty() && !other.id().isEmpty()) {
            return one.id().equals(other.id());
        }
        if (Names.same(one.name(), other.name())) {
            return true;
        }
        boolean sameStart = Math.abs(one.from().toEpochDay() - other.from().toEpochDay()) <= 3;
        boolean shareWord = Names.folded(one.name())
                .lines()
                .flatMap(name -> List.of(name.split(" ")).stream())
                .anyMatch(word ->
                        word.length() > 3 && (" " + Names.folded(other.name()) + " ").contains(" " + word + " "));
        return sameStart && shareWord;
    }

    /** A person's terms in the seat, those that touch together. */
    private static List<List<Term>> runs(List<Term> person) {
        List<List<Term>> runs = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (Term term : person) {
            if (runs.isEmpty() || term.from().toEpochDay() - Math.min(end.toEpochDay(), 1_000_000) > GAP_DAYS) {
                runs.add(new ArrayList<>());
                end = LocalDate.MIN;
            }
            runs.get(runs.size() - 1).add(term);
            LocalDate until = term.until().orElse(term.asOf());
            end = until.isAfter(end) ? until : end;
        }
        return runs;
    }

    private static Holder holder(List<Term> run) {
        Term best = run.stream()
                .min(Comparator.comparing(Term::rank).thenComparing(Term::from))
                .orElseThrow();
        Set<String> aliases = new LinkedHashSet<>();
        for (Term term : run) {
            for (String spelling : (term.name() + "|" + term.alias()).split("\\|")) {
                String usual = Names.usual(spelling, term.state());
                if (!usual.isBlank() && !Names.folded(usual).equals(Names.folded(best.name()))) {
                    aliases.add(usual);
                }
            }
        }
        Optional<Term> closing = run.stream()
                .filter(term -> term.until().isPresent())
                .max(Comparator.comparing(term -> term.until().orElseThrow()));
        LocalDate known =
                run.stream().map(Term::asOf).max(Comparator.naturalOrder()).orElseThrow();
        Optional<LocalDate> until = run.stream()
                        .filter(term -> term.until().isEmpty())
                        .map(Term::asOf)
                        .max(Comparator.naturalOrder())
                        .filter(open ->
                                closing.isEmpty() || open.isAfter(closing.get().asOf()))
                        .isPresent()
                ? Optional.empty()
                : closing.flatMap(Term::until);
        return new Holder(
                best.state(),
                best.office(),
                best.title(),
                best.name(),
                run.stream()
                        .map(Term::native_)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(""),
                List.copyOf(aliases),
                run.stream()
                        .map(Term::id)
                        .filter(id -> !id.isEmpty())
                        .findFirst()
                        .orElse(""),
                run.stream().map(Term::from).min(Comparator.naturalOrder()).orElseThrow(),
                until,
                known,
                run.stream().anyMatch(Term::verified),
                run.stream().map(Term::source).distinct().sorted().collect(Collectors.joining("+")));
    }

    /** An open end is closed where somebody else takes the seat later. */
    private static List<Holder> closed(List<Holder> holders) {
        List<Holder> closed = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            Holder holder = holders.get(i);
            Optional<Holder> next = holders.subList(i + 1, holders.size()).stream()
                    .filter(other ->
                            other.from().isAfter(holder.from()) && !other.name().equals(holder.name()))
                    .findFirst();
            boolean open = holder.until().isEmpty() && !SHARED.contains(holder.state());
            closed.add(open && next.isPresent() ? holder.until(next.get().from()) : holder);
        }
        return closed;
    }
}
