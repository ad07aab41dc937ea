package org.chancery.ledger.follow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.Course;
import org.chancery.ledger.entry.Course.Outcome;
import org.chancery.ledger.entry.Course.Promise;
import org.chancery.record.EventType;
import org.chancery.record.Status;

/**
 * Plan and deed of one event, from its claims in any order: only firsts and lasts are kept, so the order does not
 * matter. Not thread-safe.
 */
public final class Progress {
    private static final int MOVED_DAYS = 7;

    private Optional<Promise> promise = Optional.empty();
    private Optional<LocalDate> plannedFirst = Optional.empty();
    private Optional<LocalDate> plannedLast = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<LocalDate> dueFirst = Optional.empty();
    private Optional<LocalDate> done = Optional.empty();
    private Optional<LocalDate> cancelled = Optional.empty();
    private Optional<LocalDate> postponed = Optional.empty();

    /** As it was stored. */
    public static Progress of(Course course, Optional<LocalDate> cancelled, Optional<LocalDate> postponed) {
        Progress progress = new Progress();
        progress.promise = course.promise();
        progress.plannedFirst = course.plannedFirst();
        progress.plannedLast = course.plannedLast();
        progress.due = course.due();
        progress.dueFirst = course.dueFirst();
        progress.done = course.doneLast();
        progress.cancelled = cancelled;
        progress.postponed = postponed;
        return progress;
    }

    /** Takes in what one claim says. */
    public void fold(ClaimEntry claim, Set<Turn> turns) {
        Optional<LocalDate> said = claim.said().or(claim::firstDay);
        if (said.isEmpty()) {
            return;
        }
        if (turns.contains(Turn.POSTPONED)) {
            postponed = later(postponed, said.get());
        }
        boolean off = turns.contains(Turn.CANCELLED) || claim.status() == Status.DENIED;
        if (off && !turns.contains(Turn.POSTPONED)) {
            cancelled = later(cancelled, said.get());
        } else if (forward(claim, said.get()) && claim.status() != Status.DENIED) {
            planned(claim, said.get(), turns);
        } else if (turns.isEmpty() && (claim.status() == Status.DONE || claim.status() == Status.ONGOING)) {
            done = later(done, said.get());
        }
    }

    private static boolean forward(ClaimEntry claim, LocalDate said) {
        return switch (claim.status()) {
            case PLANNED, CONDITIONAL, EXPECTED -> true;
            case CONSIDERED, DENIED -> false;
            case DONE, ONGOING ->
                claim.act().type() == EventType.THREATEN
                        && due(claim).filter(said::isBefore).isPresent();
        };
    }

    private static Optional<LocalDate> due(ClaimEntry claim) {
        return claim.when().flatMap(when -> when.to().or(when::from));
    }

    private void planned(ClaimEntry claim, LocalDate said, Set<Turn> turns) {
        Promise kind = kind(claim, turns);
        promise =
                Optional.of(promise.filter(known -> known.compareTo(kind) >= 0).orElse(kind));
        Optional<LocalDate> claimDue = due(claim);
        if (claimDue.isPresent()) {
            boolean newest = due.isEmpty() || plannedLast.isEmpty() || !said.isBefore(plannedLast.get());
            boolean oldest = dueFirst.isEmpty() || plannedFirst.isEmpty() || said.isBefore(plannedFirst.get());
            moved(claimDue.get(), said);
            due = newest ? claimDue : due;
            dueFirst = oldest ? claimDue : dueFirst;
        }
        plannedFirst = earlier(plannedFirst, said);
        plannedLast = later(plannedLast, said);
    }

    /** A later plan for a day at least a week after the earlier plan's is a postponement, said or not. */
    private void moved(LocalDate claimDue, LocalDate said) {
        if (due.isPresent()
                && plannedLast.isPresent()
                && said.isAfter(plannedLast.get())
                && claimDue.isAfter(due.get().plusDays(MOVED_DAYS - 1))) {
            postponed = later(postponed, said);
        }
    }

    private static Promise kind(ClaimEntry claim, Set<Turn> turns) {
        if (turns.contains(Turn.DEADLINE)) {
            return Promise.DEADLINE;
        }
        if (claim.act().type() == EventType.THREATEN || turns.contains(Turn.THREAT)) {
            return Promise.THREAT;
        }
        return turns.contains(Turn.PROMISE) ? Promise.PROMISE : Promise.PLAN;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> known, LocalDate day) {
        return known.filter(day::isBefore).or(() -> Optional.of(day));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> known, LocalDate day) {
        return known.filter(day::isAfter).or(() -> Optional.of(day));
    }

    public boolean wasPostponed() {
        return postponed.isPresent();
    }

    public Optional<LocalDate> cancelled() {
        return cancelled;
    }

    public Optional<LocalDate> postponed() {
        return postponed;
    }

    /** The course so far. What was done before anything was planned is no answer to the plan. */
    public Course course() {
        return new Course(promise, due, dueFirst, plannedFirst, plannedLast, done, outcome());
    }

    private Optional<Outcome> outcome() {
        if (plannedFirst.isEmpty()) {
            return Optional.empty();
        }
        LocalDate since = plannedFirst.get();
        LocalDate newest = since.minusDays(1);
        Optional<Outcome> outcome = Optional.empty();
        if (postponed.isPresent() && postponed.get().isAfter(newest)) {
            outcome = Optional.of(Outcome.POSTPONED);
            newest = postponed.get();
        }
        if (cancelled.isPresent()
                && !cancelled.get().isBefore(newest)
                && !cancelled.get().isBefore(since)) {
            outcome = Optional.of(Outcome.CANCELLED);
            newest = cancelled.get();
        }
        if (done.isPresent() && !done.get().isBefore(newest) && !done.get().isBefore(since)) {
            outcome = Optional.of(Outcome.KEPT);
        }
        return outcome;
    }
}
