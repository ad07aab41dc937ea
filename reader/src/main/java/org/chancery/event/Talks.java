package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Span;
import org.chancery.record.Status;

/** Who takes part in talks that a report goes on to speak of: "Italy joined the talks", "Norway will host the talks". */
final class Talks {
    /** In sentences. */
    private static final int REACH = 4;

    private static final Set<String> SESSIONS =
            Set.of("talk", "talks", "meeting", "summit", "negotiation", "discussion", "dialogue", "consultation");
    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "those");
    private static final Set<String> COMPANY = Set.of("with", "between", "of", "among");

    private Talks() {}

    /**
     * The draft with those who talk, where it names only one who hosts or joins talks told before.
     *
     * @param told the drafts of the text before it, in its order
     */
    static Draft joined(Draft draft, List<Draft> told) {
        Claim claim = draft.claim();
        boolean one = claim.status() != Status.DENIED
                && claim.roles().actors().size() == 1
                && claim.roles().recipients().isEmpty()
                && claim.act().type() == EventType.CONSULT
                && claim.act().mode().filter("visit"::equals).isEmpty();
        return one
                ? session(draft)
                        .flatMap(noun -> earlier(draft, noun, told).map(other -> with(draft, noun, other.claim())))
                        .orElse(draft)
                : draft;
    }

    private static Draft with(Draft draft, Token noun, Claim earlier) {
        Claim claim = draft.claim();
        List<String> parties = parties(earlier);
        Set<Span> proof = new LinkedHashSet<>(List.of(noun.span()));
        proof.addAll(earlier.because().actors());
        proof.addAll(earlier.because().recipients());
        Claim full;
        if (draft.candidate().frame().actor().joint() || !arranged(claim, draft)) {
            Set<String> actors = new LinkedHashSet<>(claim.roles().actors());
            actors.addAll(parties);
            proof.addAll(claim.because().actors());
            full = claim.by(List.copyOf(actors), new ArrayList<>(proof));
        } else {
            parties.removeAll(claim.roles().actors());
            full = parties.isEmpty() ? claim : claim.towards(parties, new ArrayList<>(proof));
        }
        return draft.with(full);
    }

    /** Whether somebody brings others together. */
    private static boolean arranged(Claim claim, Draft draft) {
        return hosted(claim) || draft.candidate().frame().recipient().names().contains("between");
    }

    private static boolean hosted(Claim claim) {
        return claim.act()
                .mode()
                .filter(mode -> mode.equals("host") || mode.equals("mediate"))
                .isPresent();
    }

    /** Those who talk; of a host's talks, the guests. */
    private static List<String> parties(Claim claim) {
        boolean guests = hosted(claim) && claim.roles().recipients().size() > 1;
        Set<String> parties = new LinkedHashSet<>(
                guests ? claim.roles().recipients() : claim.roles().actors());
        parties.addAll(claim.roles().recipients());
        return new ArrayList<>(parties);
    }

    private static Optional<Draft> earlier(Draft draft, Token noun, List<Draft> told) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Draft other = told.get(i);
            int apart = draft.sentence().index() - other.sentence().index();
            Claim claim = other.claim();
            boolean talks = claim.act().type() == EventType.CONSULT
                    && claim.status() != Status.DENIED
                    && claim.act().mode().filter("visit"::equals).isEmpty()
                    && parties(claim).size() > 1;
            boolean summit = noun.lemma().equals("summit");
            boolean same = summit == other.candidate().frame().lemma().equals("summit");
            if (0 < apart && apart <= REACH && talks && same) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** The talks that the draft's verb has for its object or is "in", where they are named as already known. */
    private static Optional<Token> session(Draft draft) {
        Sentence sentence = draft.sentence();
        int top = draft.candidate().top();
        return sentence.children(top).stream()
                .filter(child -> Set.of("obj", "obl", "nsubj", "nsubj:pass").contains(child.deprel()))
                .filter(child -> SESSIONS.contains(child.lemma()) && known(sentence, child))
                .findFirst();
    }

    private static boolean known(Sentence sentence, Token noun) {
        boolean definite = false;
        for (Token child : sentence.children(noun.index())) {
            boolean named = Set.of("compound", "nmod:poss", "nmod:unmarked").contains(child.deprel())
                    || child.relation().equals("nmod")
                            && sentence.children(child.index()).stream()
                                    .anyMatch(marker ->
                                            marker.relation().equals("case") && COMPANY.contains(marker.lemma()));
            if (named) {
                return false;
            }
            definite |= child.relation().equals("det") && DEFINITE.contains(child.lemma());
        }
        return definite;
    }
}
