package org.chancery.workshop.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Merges what several sources know of one seat: the same person once, with the best source's dates and spelling. */
final class Seat {
    /** Two statements of one person with no longer gap between are one term. */
    private static final int GAP_DAYS = 60;

    private Seat() {}

    static List<Holder> merged(List<Term> terms) {
        List<Holder> holders = new ArrayList<>();
        for (List<Term> person : persons(terms)) {
            for (List<Term> run : runs(person)) {
                Holder holder = holder(run);
                holders.add(holder);
                holders.addAll(rest(holder, run, terms));
            }
        }
        return Sequence.of(holders);
    }

    /** What other sources know of the person's term after its end: a second one, or the first, if nobody followed. */
    private static List<Holder> rest(Holder holder, List<Term> run, List<Term> seat) {
        List<Holder> rest = new ArrayList<>();
        boolean followed = seat.stream()
                .anyMatch(term -> lists(term)
                        && !run.contains(term)
                        && term.from().isAfter(holder.end().minusDays(GAP_DAYS))
                        && term.from().isBefore(holder.end().plusDays(GAP_DAYS)));
        for (Term term : run) {
            boolean second = !term.from().isBefore(holder.end()) || between(holder, term, run, seat);
            LocalDate from = second ? term.from() : holder.end();
            boolean longer = second || holder.until().isPresent();
            if (lists(term) && longer && from.plusDays(GAP_DAYS).isBefore(term.end()) && (second || !followed)) {
                rest.add(holder(List.of(term))
                        .known(holder.person(), holder.native_())
                        .named(holder.name(), holder.aliases())
                        .between(from, term.until()));
            }
        }
        return rest;
    }

    /** Whether somebody else's term began before this one of the person's. */
    private static boolean between(Holder holder, Term term, List<Term> run, List<Term> seat) {
        return seat.stream()
                .filter(other -> lists(other) && !run.contains(other))
                .anyMatch(other -> other.from().isAfter(holder.from().plusDays(GAP_DAYS))
                        && other.from().isBefore(term.from()));
    }

    private static List<List<Term>> persons(List<Term> terms) {
        List<List<Term>> persons = new ArrayList<>();
        List<Term> sorted = terms.stream()
                .sorted(Comparator.comparing(Term::basis)
                        .thenComparing(Term::source)
                        .thenComparing(Term::from)
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

    /** By identity where both have one in the same source; else by name, or by dates that begin together. */
    private static boolean samePerson(Term one, Term other) {
        if (Apart.are(one.state(), one.name(), other.name())) {
            return false;
        }
        if (!one.id().isEmpty() && !other.id().isEmpty()) {
            return one.id().equals(other.id());
        }
        if (Names.same(one.name(), other.name()) || aliased(one, other) || aliased(other, one)) {
            return one.overlaps(other, 3650);
        }
        return one.source() != other.source()
                && Math.abs(one.from().toEpochDay() - other.from().toEpochDay()) <= 5
                && Names.likeness(one.name(), other.name()) >= 0.6
                && !Names.relatives(one.name(), other.name());
    }

    private static boolean aliased(Term one, Term other) {
        return List.of(one.alias().split("\\|")).stream()
                .anyMatch(alias -> !alias.isBlank() && Names.same(alias, other.name()));
    }

    /** A person's terms in the seat, those that touch together; what only confirms goes with what it confirms. */
    private static List<List<Term>> runs(List<Term> person) {
        boolean listed = person.stream().anyMatch(Seat::lists);
        List<Term> sorted = person.stream()
                .filter(term -> listed ? lists(term) : term.basis() == Term.Basis.SEEN)
                .sorted(Comparator.comparing(Term::from))
                .toList();
        List<List<Term>> runs = new ArrayList<>();
        LocalDate end = LocalDate.of(1, 1, 1);
        for (Term term : sorted) {
            if (runs.isEmpty() || end.plusDays(GAP_DAYS).isBefore(term.from())) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(term);
            end = term.end().isAfter(end) ? term.end() : end;
        }
        for (List<Term> run : runs) {
            List<Term> confirming = person.stream()
                    .filter(term -> !lists(term) && !run.contains(term))
                    .filter(term -> run.stream().anyMatch(said -> said.overlaps(term, 0)))
                    .toList();
            run.addAll(confirming);
        }
        return runs;
    }

    /** Whether the source lists holders with their terms; sentences and codes only bear witness. */
    private static boolean lists(Term term) {
        return term.basis() == Term.Basis.STATED || term.basis() == Term.Basis.UNVERIFIED;
    }

    private static Holder holder(List<Term> run) {
        Term best = run.stream()
                .min(Comparator.comparing(Term::basis)
                        .thenComparing(Term::source)
                        .thenComparing(Term::from))
                .orElseThrow();
        List<Term> stating = run.stream()
                .filter(term -> lists(term) || best.basis() == Term.Basis.SEEN)
                .toList();
        Optional<LocalDate> until = until(best, stating);
        LocalDate known = known(run, best, until);
        LocalDate from = from(best, stating);
        return new Holder(
                best.state(),
                best.office(),
                first(run, best, Term::title),
                best.name(),
                first(run, best, Term::native_),
                aliases(run, best),
                first(run, best, Term::id),
                from,
                until.filter(end -> end.isAfter(from)),
                known.isBefore(from) ? from : known,
                run.stream().anyMatch(term -> term.basis() != Term.Basis.UNVERIFIED),
                best.basis() == Term.Basis.SEEN,
                best.source().ordinal(),
                run.stream().map(term -> term.source().code).distinct().sorted().collect(Collectors.joining("+")));
    }

    /** The last day that a source speaks of: with an open end, the last that it has the person in the seat. */
    private static LocalDate known(List<Term> run, Term best, Optional<LocalDate> until) {
        return run.stream()
                .filter(term -> term.source() != Term.Source.PETRARCH && term.source() != Term.Source.REIGN)
                .map(term -> until.isPresent() ? term.asOf() : term.end().minusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(best.asOf());
    }

    private static String first(List<Term> run, Term best, java.util.function.Function<Term, String> part) {
        if (!part.apply(best).isEmpty()) {
            return part.apply(best);
        }
        return run.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> aliases(List<Term> run, Term best) {
        Set<String> seen = new LinkedHashSet<>(Set.of(Names.folded(best.name())));
        List<String> aliases = new ArrayList<>();
        for (Term term : run) {
            String spellings = term.source() == Term.Source.PETRARCH ? "" : term.name() + "|" + term.alias();
            for (String spelling : spellings.split("\\|")) {
                String usual = Names.usual(spelling, term.state());
                boolean own = !Apart.are(term.state(), best.name(), usual);
                if (own && usual.contains(" ") && usual.length() < 45 && seen.add(Names.folded(usual))) {
                    aliases.add(usual);
                }
            }
        }
        return aliases.size() > 5 ? aliases.subList(0, 5) : aliases;
    }

    /** The best source's first day; another's where the best has only a year or a month and the other a day in it. */
    private static LocalDate from(Term best, List<Term> run) {
        LocalDate from = run.stream()
                .filter(term -> term.source() == best.source() && term.basis() == best.basis())
                .map(Term::from)
                .min(Comparator.naturalOrder())
                .orElse(best.from());
        boolean vague = from.getDayOfMonth() == 1;
        Optional<LocalDate> precise = run.stream()
                .map(Term::from)
                .filter(day -> day.getDayOfMonth() != 1
                        && day.getYear() == from.getYear()
                        && (from.getMonthValue() == 1 || day.getMonthValue() == from.getMonthValue()))
                .min(Comparator.naturalOrder());
        Optional<LocalDate> earlier = run.stream()
                .map(Term::from)
                .filter(day -> day.isBefore(from.minusDays(GAP_DAYS)))
                .min(Comparator.naturalOrder());
        return earlier.orElse(vague ? precise.orElse(from) : from);
    }

    /** The best source's end; another's where it speaks of later days. */
    private static Optional<LocalDate> until(Term best, List<Term> run) {
        Optional<LocalDate> until = Optional.empty();
        LocalDate said = LocalDate.of(1, 1, 1);
        List<Term> sorted = run.stream()
                .sorted(Comparator.comparing(
                                (Term term) -> term.source() == best.source() && term.basis() == best.basis() ? 0 : 1)
                        .thenComparing(Term::basis)
                        .thenComparing(Term::source)
                        .thenComparing(Term::from))
                .toList();
        for (Term term : sorted) {
            boolean sameSource = term.source() == best.source() && term.basis() == best.basis();
            boolean later = until.isPresent()
                    ? term.from().isAfter(said.minusDays(10))
                    : term.end().isAfter(said);
            if (sameSource || later) {
                until = term.until();
                said = term.end();
            }
        }
        return until;
    }
}
