package org.chancery.time.internal;

import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** What an act takes place during: "during the visit", "during his talks in Rome"; and where it was told before. */
final class Occasion {
    /** So many sentences back an occasion is looked for, in the same paragraph. */
    private static final int BACK = 6;

    /** A word of an earlier sentence. */
    record Place(int sentence, int token) {}

    private final TimeWords words;
    private final Clauses clauses;

    Occasion(TimeWords words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
    }

    /** The noun of "during the visit" that hangs on the token, or on the verb of its clause. */
    Optional<Token> of(int token) {
        int verb = clauses.clause(token);
        return clauses.sentence().tokens().stream()
                .filter(noun -> noun.head() == token || noun.head() == verb)
                .filter(noun -> words.value("occasion", noun.lemma()).isPresent())
                .filter(noun -> clauses.children(noun.index()).stream()
                        .anyMatch(child ->
                                child.relation().equals("case") && child.lemma().equals("during")))
                .filter(this::isDefinite)
                .findFirst();
    }

    /** "the", "his", "Li's": it was told before. */
    private boolean isDefinite(Token noun) {
        return clauses.children(noun.index()).stream()
                .anyMatch(child -> child.deprel().equals("nmod:poss")
                        || child.relation().equals("det") && !child.lemma().equals("a"));
    }

    /** The last word before this sentence, in its paragraph, that tells of the same kind of occasion. */
    Optional<Place> earlier(List<Sentence> sentences, Token occasion) {
        String kind = words.value("occasion", occasion.lemma()).orElse("");
        Sentence here = clauses.sentence();
        for (int i = here.index() - 1; i >= 0 && i >= here.index() - BACK; i--) {
            Sentence before = sentences.get(i);
            if (before.paragraph() != here.paragraph()) {
                return Optional.empty();
            }
            Optional<Token> found = before.tokens().stream()
                    .filter(token -> words.value("occasion", token.lemma())
                            .filter(kind::equals)
                            .isPresent())
                    .findFirst();
            if (found.isPresent()) {
                return found.map(token -> new Place(before.index(), token.index()));
            }
        }
        return Optional.empty();
    }
}
