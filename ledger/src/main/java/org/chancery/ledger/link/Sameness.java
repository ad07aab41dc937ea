package org.chancery.ledger.link;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.Course;
import org.chancery.ledger.entry.Names;
import org.chancery.record.EventType;

/**
 * How likely a claim is about an event: parties, time and wording, each from 0 to 1, weighed; mode, instrument and
 * place move the sum. Where the claim is another report's, what the two reports are about weighs as wording does.
 */
final class Sameness {
    /** From here on they are the same. */
    static final double SAME = 0.62;

    private static final double PARTIES = 0.35;
    private static final double TIME = 0.3;
    private static final double WORDING = 0.35;
    private static final int RESCHEDULED_WITHIN = 200;
    /** Of one word in common, "called" and "called", little can be said: a quote counts as so many words at least. */
    private static final int FEW = 3;
    /** Of two parties as well, "visit" says more. */
    private static final int FEW_OF_TWO = 2;

    /** Reports of one happening are seldom less alike than this, those of others seldom more. */
    private static final double NEAR = 0.28;

    private static final double FAR = 0.12;
    private static final double LIKENESS_AS_WORDING = 2;
    private static final double NAMED = 0.8;
    private static final double OTHERS = 0.2;
    private static final double NEVER = 2;

    private final EventDraft event;
    private final ClaimEntry claim;
    private final boolean turns;
    private final double wording;
    private final Bodies.Match parties;
    private final Supplier<OptionalDouble> likeness;
    private Optional<OptionalDouble> known = Optional.empty();
    private final Set<String> names;
    private final Set<String> words;

    /**
     * The score.
     *
     * @param likeness how alike the claim's report and the event's first are; asked for where it matters
     */
    static double score(EventDraft event, Telling telling, Supplier<OptionalDouble> likeness) {
        ClaimEntry claim = telling.claim();
        boolean related = Families.related(event.act.type(), claim.act().type()) || turns(event, telling);
        if (!related || reversed(event, claim) || speakersDiffer(event, claim)) {
            return 0;
        }
        return new Sameness(event, telling, likeness).score();
    }

    /** "The president called off the summit" is about the summit, whatever type calling off is given. */
    private static boolean turns(EventDraft event, Telling telling) {
        return telling.turnsPlan() && event.progress.course().plannedFirst().isPresent();
    }

    /** Two states that say the same say it each for itself. */
    private static boolean speakersDiffer(EventDraft event, ClaimEntry claim) {
        return Families.speech(claim.act().type())
                && Bodies.disagree(claim.roles().actors(), event.actors)
                && claim.roles().actors().stream().noneMatch(event.actors::contains);
    }

    private Sameness(EventDraft event, Telling telling, Supplier<OptionalDouble> likeness) {
        this.event = event;
        this.claim = telling.claim();
        this.turns = telling.turnsPlan();
        this.parties = Bodies.match(claim.parties(), event.parties());
        this.wording = Words.overlap(event.words, telling.words(), parties.shared() < 2 ? FEW : FEW_OF_TWO);
        this.likeness = likeness;
        this.names = telling.names();
        this.words = telling.words();
    }

    private double score() {
        double time = time();
        if (time == 0 || wording < least() || meetsOthers()) {
            return 0;
        }
        double told =
                Math.max(wording, Math.min(1, LIKENESS_AS_WORDING * context().orElse(0)));
        double who = parties.named() && near() ? Math.max(NAMED, parties.likeness()) : parties.likeness();
        double score = PARTIES * who + TIME * time + WORDING * told + moved();
        return score >= SAME && !near() && (namesOthers() || countsOthers()) ? score - OTHERS : score;
    }

    /** One minister meets the envoys of many states in a day. */
    private boolean meetsOthers() {
        return parties.shared() < 2 && Bodies.disagree(claim.parties(), event.parties());
    }

    /** Whether another report tells it than the one that told of the event last. */
    private boolean crosses() {
        return event.teller != claim.report();
    }

    /** How alike the two reports are; absent where they are the same, or where there is too little to tell. */
    private OptionalDouble context() {
        if (!crosses()) {
            return OptionalDouble.empty();
        }
        OptionalDouble told = known.orElseGet(likeness);
        known = Optional.of(told);
        return told;
    }

    private boolean near() {
        return context().orElse(0) >= NEAR;
    }

    private boolean far() {
        return context().orElse(1) < FAR;
    }

    /** Whether both name somebody or some place, and none that the other's words hold: Izium, and Poltava. */
    private boolean namesOthers() {
        return !names.isEmpty()
                && !event.names.isEmpty()
                && names.stream().map(Names::stem).noneMatch(event.words::contains)
                && event.names.stream().map(Names::stem).noneMatch(words::contains);
    }

    /** Whether both count the same and come to other numbers. */
    private boolean countsOthers() {
        return crosses() && Numbers.differ(Numbers.of(claim.quote()), Numbers.of(event.headline));
    }

    /**
     * How many words they must have in common: few where two states do the same, or a body with a name; many where only
     * "police" did it, and where their reports are about something else.
     */
    private double least() {
        boolean sameType = event.act.type() == claim.act().type();
        if (!sameType && turns) {
            return parties.shared() < 2 ? NEVER : 0.3;
        }
        if (parties.own() == 0) {
            return near() ? 0.4 : 0.99;
        }
        if (Math.min(parties.own(), parties.theirs()) < 2) {
            return leastOfOne(sameType);
        }
        if (Families.speech(claim.act().type())) {
            return 0.3;
        }
        return sameType ? 0.1 : 0.4;
    }

    private double leastOfOne(boolean sameType) {
        if (near()) {
            return !sameType ? 0.5 : parties.named() ? 0.1 : 0.3;
        }
        if (parties.named()) {
            return 0.4;
        }
        boolean weak = !parties.states();
        return far() ? (weak ? NEVER : 0.6) : weak ? 0.6 : 0.4;
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

    private double time() {
        Optional<Window> own = Window.of(claim);
        if (own.isEmpty()) {
            return near() ? 0.8 : 0.3;
        }
        Window known = event.compared();
        int gap = own.get().gap(known);
        if (own.get().dated() && known.dated()) {
            return dated(own.get(), known, gap);
        }
        if (gap <= 3) {
            return gap <= 1 ? 0.7 : 0.5;
        }
        boolean planAhead = own.get().dated()
                ? own.get().from() > known.from()
                : known.from() > own.get().from();
        if (planAhead && gap <= 60) {
            return 0.5;
        }
        return gap <= 14 && near() ? 0.35 : 0;
    }

    private double dated(Window own, Window known, int gap) {
        if (gap == 0) {
            int coarsest = Math.max(own.length(), known.length());
            return coarsest <= 10 ? 1 : coarsest <= 95 ? 0.7 : 0.4;
        }
        if (gap <= 1) {
            return 0.75;
        }
        if (gap <= RESCHEDULED_WITHIN && rescheduled(own, known)) {
            return 0.6;
        }
        return 0;
    }

    /** A plan whose date moves keeps its words and is told anew before the first date is over, or is said to move. */
    private boolean rescheduled(Window own, Window planned) {
        Course course = event.progress.course();
        boolean open = course.plannedFirst().isPresent() && !course.outcome().equals(Optional.of(Course.Outcome.KEPT));
        if (turns || event.progress.wasPostponed()) {
            return open && wording >= (turns ? 0.3 : 0.5);
        }
        Optional<LocalDate> newest = own.from() > planned.from() ? claim.said() : course.plannedLast();
        int firstOver = Math.min(own.to(), planned.to()) + 1;
        return open
                && event.act.type() == claim.act().type()
                && wording >= 0.75
                && newest.filter(day -> day.toEpochDay() <= firstOver).isPresent();
    }

    private double moved() {
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
