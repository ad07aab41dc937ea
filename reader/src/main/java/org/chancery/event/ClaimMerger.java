package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Proof;
import org.chancery.record.Roles;
import org.chancery.record.Span;
import org.chancery.record.When;
import org.chancery.text.Layout;

/** Makes one claim of a happening that a report tells twice, and numbers what is left. */
final class ClaimMerger {
    /** Told as history, not as news, when it ended this many years before the report. */
    private static final int HISTORY = 10;

    /** In sentences: how far behind the act its quote may stand. */
    private static final int QUOTE_AFTER = 2;

    private final Optional<LocalDate> published;
    private final Counterparts counterparts;
    private final Culprits culprits;
    private final Protagonists protagonists;

    ClaimMerger(
            Optional<LocalDate> published, Counterparts counterparts, Culprits culprits, Protagonists protagonists) {
        this.protagonists = protagonists;
        this.counterparts = counterparts;
        this.culprits = culprits;
        this.published = published;
    }

    List<Claim> merge(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft each : drafts) {
            if (headline(each) || history(each.claim())) {
                continue;
            }
            Draft draft = culprits.resolved(counterparts.resolved(each, kept), kept);
            int same = same(draft, kept);
            if (same < 0) {
                kept.add(draft);
            } else {
                kept.set(same, joined(kept.get(same), draft));
            }
        }
        boolean only = kept.isEmpty();
        for (Draft draft : drafts) {
            int same = headline(draft) ? retold(draft, kept) : -1;
            if (same >= 0) {
                kept.set(same, joined(kept.get(same), draft));
            } else if (only && headline(draft)) {
                kept.add(draft);
            }
        }
        return numbered(
                culprits.claimed(kept).stream().map(protagonists::resolved).toList());
    }

    private static boolean headline(Draft draft) {
        return draft.sentence().kind() == Layout.Kind.HEADLINE;
    }

    private boolean history(Claim claim) {
        Optional<LocalDate> end = claim.when().flatMap(When::to);
        return published.isPresent()
                && end.isPresent()
                && end.get().isBefore(published.get().minusYears(HISTORY));
    }

    private static int same(Draft draft, List<Draft> kept) {
        for (int i = 0; i < kept.size(); i++) {
            Draft other = kept.get(i);
            if (again(draft, other) || quoted(draft, other)) {
                return i;
            }
            boolean word = other.candidate()
                    .frame()
                    .lemma()
                    .equals(draft.candidate().frame().lemma());
            if (word && alike(draft.claim(), other.claim())) {
                return i;
            }
        }
        return -1;
    }

    /** "the talks", "the meeting": a definite noun takes up a happening already told. */
    private static boolean again(Draft draft, Draft other) {
        return draft.candidate().noun()
                && draft.definite()
                && draft.sentence().index() != other.sentence().index()
                && draft.claim().act().type() == other.claim().act().type()
                && (draft.claim().act().mode().isEmpty()
                        || draft.claim().act().mode().equals(other.claim().act().mode()))
                && compatible(
                        other.claim().roles().persons(), draft.claim().roles().persons())
                && parties(draft.claim()).equals(parties(other.claim()));
    }

    /** "France rebuked Japan. “We deplore the strike,” …": the quote gives the words of the act told before it. */
    private static boolean quoted(Draft quote, Draft told) {
        Claim one = told.claim();
        Claim two = quote.claim();
        int apart = quote.sentence().index() - told.sentence().index();
        return quote.uttered()
                && !told.uttered()
                && 0 < apart
                && apart <= QUOTE_AFTER
                && one.act().type() == two.act().type()
                && one.status() == two.status()
                && one.roles().actors().equals(two.roles().actors())
                && compatible(one.roles().recipients(), two.roles().recipients())
                && compatible(one.roles().persons(), two.roles().persons());
    }

    private static boolean compatible(List<String> one, List<String> two) {
        return one.isEmpty() || two.isEmpty() || one.stream().anyMatch(two::contains);
    }

    private static boolean alike(Claim one, Claim two) {
        boolean violent = one.act().type() == EventType.ASSAULT || one.act().type() == EventType.COERCE;
        if (violent && (one.when().isEmpty() || !one.when().equals(two.when()))) {
            return false;
        }
        boolean others = !one.roles().persons().isEmpty()
                && !two.roles().persons().isEmpty()
                && !one.roles().persons().equals(two.roles().persons());
        return !others
                && one.act().type() == two.act().type()
                && one.status() == two.status()
                && (sides(one, two) || sameDay(one, two))
                && (one.when().isEmpty() || two.when().isEmpty() || one.when().equals(two.when()));
    }

    /** The same actors on the same date, and only one telling says on whom. */
    private static boolean sameDay(Claim one, Claim two) {
        return one.when().isPresent()
                && one.when().equals(two.when())
                && !one.roles().actors().isEmpty()
                && one.roles().actors().equals(two.roles().actors())
                && (one.roles().recipients().isEmpty()
                        || two.roles().recipients().isEmpty());
    }

    /** The same parties on the same sides; a joint act has but one side. */
    private static boolean sides(Claim one, Claim two) {
        boolean joint =
                one.roles().recipients().isEmpty() && two.roles().recipients().isEmpty();
        return parties(one).equals(parties(two))
                && (joint
                        || Set.copyOf(one.roles().actors())
                                .equals(Set.copyOf(two.roles().actors())));
    }

    /** The claim of the text that a headline sums up. */
    private static int retold(Draft headline, List<Draft> kept) {
        for (int i = 0; i < kept.size(); i++) {
            Claim claim = kept.get(i).claim();
            if (claim.act().type() == headline.claim().act().type()
                    && parties(claim).containsAll(parties(headline.claim()))) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> parties(Claim claim) {
        Set<String> parties = new HashSet<>(claim.roles().actors());
        parties.addAll(claim.roles().recipients());
        return parties;
    }

    private static Draft joined(Draft first, Draft again) {
        Claim one = first.claim();
        Claim two = again.claim();
        Set<Span> evidence = new LinkedHashSet<>(one.evidence());
        evidence.addAll(two.evidence());
        Set<String> persons = new LinkedHashSet<>(one.roles().persons());
        persons.addAll(two.roles().persons());
        boolean named = !one.roles().recipients().isEmpty()
                || !one.roles().actors().equals(two.roles().actors());
        Proof proof = one.because();
        Claim claim = new Claim(
                one.id(),
                List.copyOf(evidence),
                one.act(),
                one.status(),
                new Roles(
                        one.roles().actors(),
                        named ? one.roles().recipients() : two.roles().recipients(),
                        List.copyOf(persons)),
                one.when().isPresent() ? one.when() : two.when(),
                one.place().isPresent() ? one.place() : two.place(),
                one.instrument().isPresent() ? one.instrument() : two.instrument(),
                one.attribution(),
                new Proof(
                        proof.event(),
                        proof.status(),
                        proof.actors(),
                        named ? proof.recipients() : two.because().recipients(),
                        one.when().isPresent() ? proof.when() : two.because().when(),
                        one.place().isPresent() ? proof.place() : two.because().place(),
                        one.instrument().isPresent()
                                ? proof.instrument()
                                : two.because().instrument()));
        return first.with(claim);
    }

    private static List<Claim> numbered(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(
                Comparator.comparing((Draft draft) -> draft.claim().evidence().get(0)));
        List<Claim> claims = new ArrayList<>();
        for (Draft draft : ordered) {
            claims.add(draft.claim().numbered("c" + (claims.size() + 1)));
        }
        return claims;
    }
}
