package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.attribution.Attribution;
import org.chancery.attribution.Attributions;
import org.chancery.attribution.Stance;
import org.chancery.event.RoleFinder.Sides;
import org.chancery.event.StatusFinder.Verdict;
import org.chancery.record.Act;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Proof;
import org.chancery.record.Published;
import org.chancery.record.Roles;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.chancery.record.Voucher;
import org.chancery.time.ClauseTime;
import org.chancery.time.Times;

/** Makes claims of one sentence's candidates, or finds that they are none. */
final class ClaimWriter {
    private static final Set<EventType> LASTING =
            Set.of(EventType.COOPERATE, EventType.AID, EventType.MOBILIZE, EventType.COERCE);
    private static final Set<EventType> REFUSABLE =
            Set.of(EventType.AGREE, EventType.SUPPORT, EventType.AID, EventType.CONCEDE, EventType.RETREAT);
    private static final Set<EventType> SPEECH = Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.THREATEN);
    private static final Set<EventType> HARMFUL = Set.of(
            EventType.RETREAT,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.PROTEST,
            EventType.MOBILIZE);

    /** What is told of whom it was done to alone: "was released", "was put under sanctions". */
    private static final Set<EventType> SUFFERED = Set.of(EventType.RETREAT, EventType.SANCTION, EventType.AID);

    private final Tree tree;
    private final RoleFinder roles;
    private final StatusFinder statuses;
    private final ContextNotes notes;
    private final Occasions occasions;
    private final Times times;
    private final Attributions attributions;

    ClaimWriter(
            Tree tree,
            RoleFinder roles,
            StatusFinder statuses,
            ContextNotes notes,
            Occasions occasions,
            Times times,
            Attributions attributions) {
        this.tree = tree;
        this.roles = roles;
        this.statuses = statuses;
        this.notes = notes;
        this.occasions = occasions;
        this.times = times;
        this.attributions = attributions;
    }

    /** The claim that a candidate makes; empty where it names nobody or is told as bare background. */
    Optional<Draft> write(Candidate candidate) {
        Act act = candidate.frame().act().orElseThrow();
        Sides sides = occasions.hosted(
                tree, candidate, roles.sides(candidate.frame(), candidate.word(), candidate.carrier()));
        if (notes.onlyNames(candidate) || !enough(candidate, act, sides)) {
            return Optional.empty();
        }
        Optional<ClauseTime> time = times.of(tree.sentence(), candidate.top());
        Verdict verdict = status(candidate, act, time);
        if (threatened(candidate, act, verdict)) {
            act = new Act(EventType.THREATEN, Optional.empty(), act.contexts());
            verdict = new Verdict(Status.DONE, verdict.because());
        }
        boolean acquitted = acquitted(candidate, act, verdict, sides);
        if (confessed(candidate, act, verdict, sides) && !acquitted) {
            return Optional.empty();
        }
        boolean refused = refused(act, verdict) || acquitted;
        Act told = refused ? new Act(EventType.REJECT, Optional.empty(), act.contexts()) : act;
        Status status = refused ? Status.DONE : verdict.status();
        Evidence evidence = Evidence.of(tree, candidate, sides, time);
        if (evidence.shown().equals(tree.span(candidate.word()))) {
            return Optional.empty(); // one word tells nobody anything
        }
        if (denied(candidate, evidence.core()) && status == Status.DONE) {
            status = Status.DENIED;
        }
        return Optional.of(
                new Draft(candidate, tree.sentence(), claim(candidate, told, status, verdict, sides, time, evidence)));
    }

    private boolean enough(Candidate candidate, Act act, Sides sides) {
        boolean actor = !sides.actors().empty();
        boolean recipient = !sides.recipients().empty();
        boolean bare = candidate.carrier() < 0 && candidate.noun();
        if (bare && SPEECH.contains(act.type()) && actor && tree.child(candidate.word(), "acl", "ccomp") >= 0) {
            return true;
        }
        if (bare && act.type() == EventType.COOPERATE) {
            return false; // "cooperation between A and B" is what they speak of
        }
        boolean alone = !recipient && sides.actors().codes().size() < 2;
        if (alone && !candidate.noun() && shared(candidate, act)) {
            return false;
        }
        if (act.type() == EventType.CONCEDE && tree.passive(candidate.top()) && !recipient) {
            return false; // "nobody was allowed to leave": the reader knows of no party that it touches
        }
        if (bare) {
            return actor && (recipient || !alone);
        }
        boolean visit = act.mode()
                .filter(mode -> mode.equals("visit") || mode.equals("phone"))
                .isPresent();
        if (visit && !candidate.noun() && !recipient) {
            return false;
        }
        boolean unsaid = act.type() == EventType.ACCUSE // "was accused of spying"
                && act.contexts().contains("diplomatic")
                && !act.mode().equals(Optional.of("investigate"))
                && tree.passive(candidate.word());
        if (act.type() == EventType.ASSAULT || act.type() == EventType.COERCE || unsaid) {
            return actor || recipient;
        }
        boolean suffered = SUFFERED.contains(act.type())
                && !candidate.noun()
                && tree.passive(candidate.word())
                && (act.type() != EventType.AID || candidate.frame().with().isEmpty());
        return actor || suffered && sides.recipients().state();
    }

    /** What nobody does alone: "discussed", "allied with", "worked with". */
    private static boolean shared(Candidate candidate, Act act) {
        boolean with = candidate.frame().with().stream()
                .flatMap(List::stream)
                .anyMatch(condition -> condition.prepositions().contains("with"));
        return candidate.frame().lemma().equals("discuss") || act.type() == EventType.COOPERATE && with;
    }

    private Verdict status(Candidate candidate, Act act, Optional<ClauseTime> time) {
        Verdict verdict = candidate.noun()
                ? statuses.noun(candidate.word(), candidate.carrier(), candidate.effect())
                : statuses.verb(candidate.word());
        boolean certain =
                candidate.frame().actor().names().contains("speaker") && Judgements.certain(tree, candidate.word());
        boolean fact = certain || verdict.status() == Status.DONE || verdict.status() == Status.ONGOING;
        if (fact && candidate.frame().status().isPresent()) {
            return new Verdict(candidate.frame().status().get(), List.of(tree.span(candidate.word())));
        }
        if (fact && time.isPresent() && future(time.get()) && !statuses.past(candidate.top())) {
            return new Verdict(Status.PLANNED, time.get().because());
        }
        boolean progressive = tree.has(candidate.top(), "aux", "be");
        if (verdict.status() == Status.ONGOING && !progressive && !LASTING.contains(act.type())) {
            return new Verdict(Status.DONE, verdict.because());
        }
        return verdict;
    }

    private boolean future(ClauseTime time) {
        Optional<LocalDate> published = times.published().map(Published::date);
        return published.isPresent()
                && time.when()
                        .from()
                        .filter(from -> from.isAfter(published.get()))
                        .isPresent();
    }

    /** "will withdraw unless …": harm held over somebody is a threat, made now. */
    private boolean threatened(Candidate candidate, Act act, Verdict verdict) {
        if (verdict.status() != Status.CONDITIONAL || !HARMFUL.contains(act.type())) {
            return false;
        }
        for (int child : tree.children(candidate.top())) {
            if (tree.is(child, "advcl") && tree.has(child, "mark", "unless")) {
                return true;
            }
        }
        return false;
    }

    /** "will not support": a refusal. */
    private static boolean refused(Act act, Verdict verdict) {
        return verdict.status() == Status.DENIED && REFUSABLE.contains(act.type());
    }

    /** "said that it was not to blame": whoever acquits himself rejects what he was accused of. */
    private static boolean acquitted(Candidate candidate, Act act, Verdict verdict, Sides sides) {
        return verdict.status() == Status.DENIED
                && act.type() == EventType.ACCUSE
                && sides.recipients().empty()
                && candidate.frame().actor().names().contains("speaker");
    }

    /** "said that he had lied", "said that Japan had not lied": nobody is accused. */
    private static boolean confessed(Candidate candidate, Act act, Verdict verdict, Sides sides) {
        boolean verb = candidate.frame().actor().names().contains("speaker")
                && act.type() == EventType.ACCUSE
                && act.mode().equals(Optional.of("allege"));
        return verb && (sides.recipients().empty() || verdict.status() == Status.DENIED);
    }

    private boolean denied(Candidate candidate, Span evidence) {
        for (Attribution attribution : attributions.covering(evidence)) {
            boolean own =
                    attribution.voucher().cue().stream().anyMatch(cue -> cue.overlaps(tree.span(candidate.top())));
            if (!own && attribution.stance() == Stance.DENIES) {
                return true;
            }
        }
        return false;
    }

    /** Who vouches for it; a party's own plan or promise is the act told, and vouches for nothing. */
    private List<Voucher> vouchers(Span evidence, Span own, Verdict verdict) {
        List<Voucher> chain = new ArrayList<>();
        for (Voucher voucher : attributions.chain(evidence, own)) {
            boolean act = voucher.cue().stream()
                    .anyMatch(cue -> verdict.because().stream().anyMatch(cue::overlaps));
            if (!act) {
                chain.add(voucher);
            }
        }
        return chain;
    }

    private Claim claim(
            Candidate candidate,
            Act act,
            Status status,
            Verdict verdict,
            Sides sides,
            Optional<ClauseTime> time,
            Evidence evidence) {
        Span own = tree.span(candidate.top());
        Set<Span> event = new LinkedHashSet<>(List.of(own, tree.span(candidate.word())));
        Optional<ContextNotes.Note> place = notes.place(candidate);
        Optional<ContextNotes.Note> instrument = notes.instrument(candidate);
        Statements.Told told =
                Statements.told(act, status, sides.actors(), vouchers(evidence.core(), own, verdict), attributions);
        return new Claim(
                "c0",
                List.of(evidence.shown()),
                act,
                status,
                new Roles(RoleFinder.codes(sides.actors()), RoleFinder.codes(sides.recipients()), told.persons()),
                time.map(ClauseTime::when),
                place.map(ContextNotes.Note::value),
                instrument.map(ContextNotes.Note::value),
                told.chain(),
                new Proof(
                        List.copyOf(event),
                        verdict.because(),
                        sides.actors().proof(),
                        sides.recipients().proof(),
                        time.map(ClauseTime::because).orElse(List.of()),
                        place.map(note -> List.of(note.span())).orElse(List.of()),
                        instrument.map(note -> List.of(note.span())).orElse(List.of())));
    }
}
