package org.chancery.ledger.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.Course;
import org.chancery.ledger.follow.Turn;
import org.chancery.record.EventType;

/**
 * How likely a claim is about an event: parties, time and wording, each from 0 to 1, weighed; mode, instrument and
 * place move the sum.
 */
final class Sameness {
    /** From here on they are the same. */
    static final double SAME = 0.62;

    private static final double PARTIES = 0.35;
    private static final double TIME = 0.3;
    private static final double WORDING = 0.35;
    private static final int RESCHEDULED_WITHIN = 200;

    private Sameness() {}

    static double score(EventDraft event, ClaimEntry claim, Set<String> words, Set<Turn> turns) {
        if (!Families.related(event.act.type(), claim.act().type()) || reversed(event, claim)) {
            return 0;
        }
        double wording = Words.overlap(event.words, words);
        double time = time(event, claim, wording, turns);
        List<String> own = claim.parties();
        Set<String> theirs = event.parties();
        double parties = parties(own, theirs);
        boolean anonymous = own.isEmpty() && wording < 0.99;
        if (time == 0 || anonymous) {
            return 0;
        }
        double least = least(event, claim, Math.min(own.size(), theirs.size()));
        if (wording < least) {
            return 0;
        }
        return PARTIES * parties + TIME * time + WORDING * wording + moved(event, claim);
    }

    /** Speech, one-sided reports and other types' names need words in common; a meeting of two states does not. */
    private static double least(EventDraft event, ClaimEntry claim, int parties) {
        boolean sameType = event.act.type() == claim.act().type();
        if (parties < 2) {
            return 0.4;
        }
        if (Families.speech(claim.act().type())) {
            return 0.3;
        }
        return sameType ? 0.1 : 0.4;
    }

    private static boolean reversed(EventDraft event, ClaimEntry claim) {
        EventType type = claim.act().type();
        if (!Families.oneSided(type) || claim.roles().recipients().isEmpty()) {
            return false;
        }
        boolean sameSide = claim.roles().actors().stream().anyMatch(event.actors::contains);
        boolean otherSide = claim.roles().actors().stream().anyMatch(event.recipients::contains);
        return otherSide && !sameSide;
    }

    private static double parties(List<String> own, Set<String> theirs) {
        if (own.isEmpty() || theirs.isEmpty()) {
            return own.isEmpty() && theirs.isEmpty() ? 1 : 0;
        }
        Set<String> shared = new HashSet<>(own);
        shared.retainAll(theirs);
        double contained = shared.size() / (double) Math.min(own.size(), theirs.size());
        double jaccard = shared.size() / (double) (own.size() + theirs.size() - shared.size());
        return (contained + jaccard) / 2;
    }

    private static double time(EventDraft event, ClaimEntry claim, double wording, Set<Turn> turns) {
        Optional<Window> own = Window.of(claim);
        if (own.isEmpty()) {
            return 0.3;
        }
        Window known = event.compared();
        int gap = own.get().gap(known);
        if (own.get().dated() && known.dated()) {
            return dated(own.get(), known, gap, rescheduled(event, claim, wording, turns));
        }
        if (gap <= 3) {
            return 0.7;
        }
        boolean planAhead = own.get().dated()
                ? own.get().from() > known.from()
                : known.from() > own.get().from();
        if (planAhead && gap <= 60) {
            return 0.5;
        }
        return gap <= 14 ? 0.35 : 0;
    }

    private static double dated(Window own, Window known, int gap, boolean rescheduled) {
        if (gap == 0) {
            int coarsest = Math.max(own.length(), known.length());
            return coarsest <= 10 ? 1 : coarsest <= 95 ? 0.7 : 0.4;
        }
        if (gap <= 1) {
            return 0.75;
        }
        if (rescheduled && gap <= RESCHEDULED_WITHIN) {
            return 0.6;
        }
        return 0;
    }

    /** A plan whose date moves keeps its words, or the claim says that it was moved. */
    private static boolean rescheduled(EventDraft event, ClaimEntry claim, double wording, Set<Turn> turns) {
        Course course = event.progress.course();
        boolean open = course.plannedFirst().isPresent()
                && !course.outcome().equals(Optional.of(Course.Outcome.KEPT))
                && event.act.type() == claim.act().type();
        boolean turned = turns.contains(Turn.POSTPONED) || turns.contains(Turn.CANCELLED);
        return open && wording >= (turned || event.progress.wasPostponed() ? 0.5 : 0.75);
    }

    private static double moved(EventDraft event, ClaimEntry claim) {
        double moved = agreeing(event.act.mode(), claim.act().mode(), 0.1, -0.15);
        moved += agreeing(event.instrument, claim.instrument(), 0.15, -0.3);
        return moved + agreeing(event.place, claim.place(), 0.05, -0.1);
    }

    private static double agreeing(Optional<String> a, Optional<String> b, double same, double other) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return a.get().equalsIgnoreCase(b.get()) ? same : other;
    }
}
