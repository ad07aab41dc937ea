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
import org.chancery.record.Roles;
import org.chancery.record.Span;

/**
 * The other side of an act, where only what the report told before it says who that is: "we object to this", "Moscow
 * condemned the decision", "Switzerland will host the talks".
 */
final class Counterparts {
    /** In sentences. */
    private static final int REACH = 3;

    private static final Set<EventType> STATEMENTS = Set.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);
    private static final Set<String> POINTING = Set.of("this", "that", "it", "these", "those");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "such");

    private final Lexicon lexicon;

    Counterparts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The draft with its other side, where it points back at somebody's act.
     *
     * @param told the drafts of the text before it, in its order
     */
    Draft resolved(Draft draft, List<Draft> told) {
        Claim claim = draft.claim();
        if (!claim.roles().recipients().isEmpty()) {
            return draft;
        }
        if (STATEMENTS.contains(claim.act().type())) {
            return pointer(draft).map(noun -> against(draft, noun, told)).orElse(draft);
        }
        return draft;
    }

    /** Whoever did what the statement points at; or, where its own party did, whom that was done to. */
    private Draft against(Draft draft, Token pointer, List<Draft> told) {
        List<String> actors = draft.claim().roles().actors();
        for (int i = told.size() - 1; i >= 0 && near(told.get(i), draft); i--) {
            Claim earlier = told.get(i).claim();
            if (!fits(pointer, earlier.act().type())) {
                continue;
            }
            Roles roles = earlier.roles();
            boolean own = roles.actors().equals(actors);
            List<String> meant = own ? roles.recipients() : roles.actors();
            if (!meant.isEmpty() && Collections.disjoint(meant, actors)) {
                Set<Span> proof = new LinkedHashSet<>(List.of(pointer.span()));
                proof.addAll(
                        own ? earlier.because().recipients() : earlier.because().actors());
                return new Draft(draft.candidate(), draft.sentence(), claim(draft, meant, proof));
            }
        }
        return draft;
    }

    private static Claim claim(Draft draft, List<String> meant, Set<Span> proof) {
        return draft.claim().towards(meant, new ArrayList<>(proof));
    }

    private static boolean near(Draft earlier, Draft later) {
        return later.sentence().index() - earlier.sentence().index() <= REACH;
    }

    /** Whether an act can be what the words call it: an attack is no meeting. */
    private boolean fits(Token pointer, EventType type) {
        return !lexicon.in("harm", pointer.lemma()) || type == EventType.ASSAULT;
    }

    /** What the statement is about, where that names nobody: "this", "the decision". */
    private Optional<Token> pointer(Draft draft) {
        return draft.sentence().children(draft.candidate().top()).stream()
                .filter(child ->
                        child.relation().equals("obj") || child.relation().equals("obl"))
                .filter(child -> POINTING.contains(child.lemma()) || taken(draft, child))
                .findFirst();
    }

    /** "the decision", "these attacks": a deed already told. */
    private boolean taken(Draft draft, Token noun) {
        return (lexicon.in("conduit", noun.lemma()) || lexicon.in("harm", noun.lemma()))
                && draft.sentence().children(noun.index()).stream()
                        .anyMatch(child -> child.relation().equals("det") && DEFINITE.contains(child.lemma()));
    }
}
