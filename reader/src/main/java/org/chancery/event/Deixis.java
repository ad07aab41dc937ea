package org.chancery.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Roles;
import org.chancery.record.Span;

/** "We object to this": whom a statement is for or against, where only what was told before it says so. */
final class Deixis {
    /** In sentences. */
    private static final int REACH = 3;

    private static final Set<EventType> STATEMENTS = Set.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);
    private static final Set<String> POINTING = Set.of("this", "that", "it", "these", "those");

    private Deixis() {}

    /** The draft with a recipient, where it points back at somebody's act, or at whom the same party spoke of. */
    static Draft resolved(Draft draft, List<Draft> told) {
        Optional<Span> pronoun = pointing(draft);
        if (pronoun.isEmpty()) {
            return draft;
        }
        List<String> actors = draft.claim().roles().actors();
        for (int i = told.size() - 1; i >= 0 && near(told.get(i), draft); i--) {
            Roles roles = told.get(i).claim().roles();
            List<String> meant = roles.actors().equals(actors) ? roles.recipients() : roles.actors();
            if (!meant.isEmpty() && Collections.disjoint(meant, actors)) {
                Claim claim = draft.claim().towards(meant, List.of(pronoun.get()));
                return new Draft(draft.candidate(), draft.sentence(), claim);
            }
        }
        return draft;
    }

    private static boolean near(Draft earlier, Draft later) {
        return later.sentence().index() - earlier.sentence().index() <= REACH;
    }

    /** The pronoun that the statement is about, where it names nobody. */
    private static Optional<Span> pointing(Draft draft) {
        Claim claim = draft.claim();
        if (!STATEMENTS.contains(claim.act().type())
                || !claim.roles().recipients().isEmpty()) {
            return Optional.empty();
        }
        return draft.sentence().children(draft.candidate().top()).stream()
                .filter(child ->
                        child.relation().equals("obj") || child.relation().equals("obl"))
                .filter(child -> POINTING.contains(child.lemma()))
                .map(Token::span)
                .findFirst();
    }
}
