package org.chancery.ledger.link;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.EventEntry.Difference;
import org.chancery.ledger.follow.Progress;
import org.chancery.ledger.follow.Turn;
import org.chancery.record.Act;
import org.chancery.record.Status;

/** An event while claims are being folded into it. Not thread-safe; never leaves the writer. */
public final class EventDraft {
    private static final int MOST_WORDS = 60;

    private Set<String> parties = new LinkedHashSet<>();

    final int id;
    final Act act;
    final Set<String> actors = new LinkedHashSet<>();
    final Set<String> recipients = new LinkedHashSet<>();
    final Set<String> words = new LinkedHashSet<>();
    final Progress progress;
    Optional<String> instrument = Optional.empty();
    Optional<String> place = Optional.empty();
    String headline = "";
    Optional<Window> window = Optional.empty();
    String grain = "";
    int anchor;
    Status status = Status.DONE;
    OptionalInt statusSaid = OptionalInt.empty();
    /** The names in the headline but those of states. */
    Set<String> names = Set.of();

    /** What its first report is about; absent until asked for. */
    Optional<Context> context = Optional.empty();

    /** The report whose claim was folded in last; 0: not known. */
    int teller;

    int claims;
    int reports;
    int origins;
    int differences;

    EventDraft(int id, Act act, Progress progress) {
        this.id = id;
        this.act = act;
        this.progress = progress;
    }

    /** A new event, nothing folded in. */
    static EventDraft begin(int id, Act act) {
        return new EventDraft(id, act, new Progress());
    }

    public int id() {
        return id;
    }

    /** Its parties, actors first. */
    Set<String> parties() {
        if (parties.size() != actors.size() + recipients.size()) {
            parties = new LinkedHashSet<>(actors);
            parties.addAll(recipients);
        }
        return parties;
    }

    /** The window to compare with: the act's own, or the day it was first reported. */
    Window compared() {
        return window.orElse(new Window(anchor, anchor, false));
    }

    /** Takes a claim in: differences first, then slots, then status and course. */
    void fold(Telling telling, int today) {
        ClaimEntry claim = telling.claim();
        Set<Turn> turns = telling.turns();
        if (claims > 0) {
            differences |= differences(claim, turns);
        }
        boolean newest = statusSaid.isEmpty()
                || claim.said()
                        .map(d -> d.toEpochDay() >= statusSaid.getAsInt())
                        .orElse(false);
        slots(telling, newest, today);
        if (words.size() < MOST_WORDS) {
            words.addAll(telling.words());
        }
        if (newest) {
            status = claim.status();
            statusSaid = claim.said()
                    .map(d -> OptionalInt.of(Math.toIntExact(d.toEpochDay())))
                    .orElse(statusSaid);
            headline = claim.quote();
            names = telling.names();
        }
        progress.fold(claim, turns);
        teller = claim.report();
        claims++;
    }

    private void slots(Telling telling, boolean newest, int today) {
        ClaimEntry claim = telling.claim();
        actors.addAll(claim.roles().actors());
        recipients.addAll(claim.roles().recipients());
        recipients.removeAll(actors);
        instrument = instrument.or(claim::instrument);
        place = place.or(claim::place);
        Optional<Window> own = claim.when().map(Window::of).filter(day -> !turnedOn(telling, day));
        if (claims == 0) {
            anchor = Window.of(claim).map(Window::from).orElse(today);
        }
        if (own.isPresent() && (window.isEmpty() || finer(own.get(), window.get(), newest))) {
            window = own;
            anchor = own.get().from();
            grain = claim.when().orElseThrow().precision().name();
        }
    }

    /** "On Monday the talks were called off": that is no day of talks. */
    private boolean turnedOn(Telling telling, Window day) {
        return claims > 0
                && telling.turnsPlan()
                && telling.claim()
                        .said()
                        .filter(said -> day.from() <= said.toEpochDay())
                        .isPresent();
    }

    /** A finer date is better than a coarse one it lies in; of two fine ones the newer report's counts. */
    private static boolean finer(Window own, Window known, boolean newest) {
        return own.length() < known.length() || (newest && own.fine() && known.fine());
    }

    private int differences(ClaimEntry claim, Set<Turn> turns) {
        int found = 0;
        Optional<Window> own = claim.when().map(Window::of);
        boolean turned = turns.contains(Turn.POSTPONED) || turns.contains(Turn.CANCELLED) || progress.wasPostponed();
        if (!turned && own.isPresent() && window.isPresent() && own.get().gap(window.get()) > 0) {
            found |= Difference.DATE.bit();
        }
        if (Bodies.disagree(claim.parties(), parties())) {
            found |= Difference.PARTIES.bit();
        }
        if (!turned && denied(status) != denied(claim.status())) {
            found |= Difference.STATUS.bit();
        }
        Map<String, Double> amounts = Numbers.of(claim.quote());
        if (!amounts.isEmpty() && Numbers.differ(amounts, Numbers.of(headline))) {
            found |= Difference.NUMBER.bit();
        }
        return found;
    }

    private static boolean denied(Status status) {
        return status == Status.DENIED;
    }
}
