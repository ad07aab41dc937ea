package org.chancery.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Span;
import org.chancery.record.Status;

/**
 * Who did the harm that a report tells without its doer, and whom a harm struck that is told without its victim: "ten
 * were killed in the attack", "the group claimed responsibility".
 */
final class Culprits {
    /** In sentences: how far back an attack on the same people is the same attack. */
    private static final int NEAR = 3;

    /** In sentences: how far back "the attack" may point. */
    private static final int REACH = 8;

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    private final Lexicon lexicon;

    Culprits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The draft of an attack with its missing side.
     *
     * @param told the drafts of the text before it, in its order
     */
    Draft resolved(Draft draft, List<Draft> told) {
        if (!harm(draft)) {
            return draft;
        }
        if (draft.claim().roles().actors().isEmpty()) {
            return doer(draft, told);
        }
        return draft.claim().roles().recipients().isEmpty() ? victim(draft, told) : draft;
    }

    /** The report's drafts, with who claims an attack as the doer wherever it is told. */
    List<Draft> claimed(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts);
        for (Draft claim : drafts) {
            for (int i = 0; owned(claim) && i < all.size(); i++) {
                Draft other = all.get(i);
                boolean same = harm(other)
                        && other.claim().roles().actors().isEmpty()
                        && struck(claim.claim(), other.claim())
                        && dated(claim.claim(), other.claim());
                if (same) {
                    all.set(i, by(other, claim.claim(), Optional.empty()));
                }
            }
        }
        return all;
    }

    private static boolean harm(Draft draft) {
        return draft.claim().act().type() == EventType.ASSAULT && draft.claim().status() == Status.DONE;
    }

    /** "claimed responsibility", "said it had carried out the attack". */
    private static boolean owned(Draft draft) {
        return harm(draft)
                && draft.candidate().frame().lemma().equals("claim")
                && !draft.claim().roles().actors().isEmpty()
                && draft.sentence().children(draft.candidate().word()).stream()
                        .noneMatch(child -> another(draft, child));
    }

    /** "an attack claimed by the group": one not told before. */
    private static boolean another(Draft draft, Token noun) {
        return draft.sentence().children(noun.index()).stream()
                .anyMatch(
                        child -> child.relation().equals("det") && child.lemma().equals("a"));
    }

    private Draft doer(Draft draft, List<Draft> told) {
        Optional<Token> pointer = pointer(draft);
        for (int i = told.size() - 1; i >= 0; i--) {
            Draft earlier = told.get(i);
            Claim claim = earlier.claim();
            boolean meant = pointer.isPresent()
                    ? apart(earlier, draft) <= REACH
                    : apart(earlier, draft) <= NEAR && struck(claim, draft.claim());
            boolean other = Collections.disjoint(
                    claim.roles().actors(), draft.claim().roles().recipients());
            if (meant && harm(earlier) && other && !claim.roles().actors().isEmpty() && dated(claim, draft.claim())) {
                return by(draft, claim, pointer);
            }
        }
        return draft;
    }

    private static Draft by(Draft draft, Claim doer, Optional<Token> pointer) {
        Set<Span> proof = new LinkedHashSet<>();
        pointer.ifPresent(noun -> proof.add(noun.span()));
        proof.addAll(doer.because().actors());
        return draft.with(draft.claim().by(doer.roles().actors(), new ArrayList<>(proof)));
    }

    private Draft victim(Draft draft, List<Draft> told) {
        List<String> actors = draft.claim().roles().actors();
        boolean owned = owned(draft);
        for (int i = told.size() - 1; i >= 0 && apart(told.get(i), draft) <= (owned ? REACH : NEAR); i--) {
            Claim earlier = told.get(i).claim();
            List<String> others = earlier.roles().recipients();
            boolean same = earlier.roles().actors().equals(actors)
                    || owned && earlier.roles().actors().isEmpty();
            if (same && harm(told.get(i)) && !others.isEmpty() && Collections.disjoint(others, actors)) {
                return draft.with(
                        draft.claim().towards(others, earlier.because().recipients()));
            }
        }
        return draft;
    }

    private static int apart(Draft earlier, Draft later) {
        return later.sentence().index() - earlier.sentence().index();
    }

    /** Whether two tellings have a victim in common. */
    private static boolean struck(Claim one, Claim two) {
        return !Collections.disjoint(one.roles().recipients(), two.roles().recipients());
    }

    private static boolean dated(Claim one, Claim two) {
        return one.when().isEmpty() || two.when().isEmpty() || one.when().equals(two.when());
    }

    /** "the attack", "the blast": the harm already told that the clause names, or that is its event word. */
    private Optional<Token> pointer(Draft draft) {
        Token word = draft.sentence().token(draft.candidate().word());
        if (draft.candidate().noun() && draft.candidate().carrier() >= 0 && definite(draft, word)) {
            return Optional.of(word);
        }
        return draft.sentence().children(draft.candidate().top()).stream()
                .filter(child ->
                        child.relation().equals("obl") || child.relation().equals("nsubj"))
                .filter(child -> lexicon.in("harm", child.lemma()) && definite(draft, child))
                .findFirst();
    }

    private static boolean definite(Draft draft, Token noun) {
        List<Token> children = draft.sentence().children(noun.index());
        return children.stream().anyMatch(child -> child.relation().equals("det") && DEFINITE.contains(child.lemma()))
                && children.stream().noneMatch(child -> child.relation().equals("acl"));
    }
}
