package org.chancery.time.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;

/** A sentence's tree with its children at hand, and the clause that each token stands in; linear in the sentence. */
final class Clauses {
    private static final int UNKNOWN = -1;

    private final Sentence sentence;
    private final List<List<Token>> children;
    private final int[] clause;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.children = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            children.add(new ArrayList<>(4));
        }
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
        this.clause = new int[sentence.size()];
        Arrays.fill(clause, UNKNOWN);
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int i) {
        return sentence.token(i);
    }

    List<Token> children(int i) {
        return children.get(i);
    }

    boolean has(int i, String relation) {
        return children(i).stream().anyMatch(child -> child.relation().equals(relation));
    }

    /** The verb, or word with a copula, whose clause the token stands in: the nearest above it; else the root. */
    int clause(int token) {
        List<Integer> path = new ArrayList<>();
        int at = token;
        int found = UNKNOWN;
        while (found == UNKNOWN && path.size() <= sentence.size()) {
            if (clause[at] != UNKNOWN) {
                found = clause[at];
            } else {
                path.add(at);
                int head = token(at).head();
                found = head < 0 ? at : isHead(head) ? head : UNKNOWN;
                at = head < 0 ? at : head;
            }
        }
        int settled = found == UNKNOWN ? token : found;
        path.forEach(i -> clause[i] = settled);
        return settled;
    }

    private boolean isHead(int i) {
        return token(i).upos() == Upos.VERB || has(i, "cop");
    }
}
