package org.chancery.time.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.record.TimexType;
import org.chancery.time.Bound;
import org.chancery.time.TimeExpression;

/** Which of a sentence's times is that of a verb's or noun's own act, by how directly it hangs on it. */
final class ClauseDates {
    private static final int NOT_AT_ALL = Integer.MAX_VALUE;
    private static final int STEPS = 5;

    private final TimeWords words;
    private final Clauses clauses;
    private final List<TimeExpression> times;

    ClauseDates(TimeWords words, Clauses clauses, List<TimeExpression> times) {
        this.words = words;
        this.clauses = clauses;
        this.times = times;
    }

    Optional<TimeExpression> of(int token) {
        Optional<TimeExpression> best = Optional.empty();
        int bestRank = NOT_AT_ALL;
        for (TimeExpression time : times) {
            boolean placed = time.when().isPresent() && time.type() != TimexType.SET;
            if (placed && (time.type() != TimexType.DURATION || time.bound() == Bound.WITHIN)) {
                int rank = commemorated(token, time) ? 0 : rank(token, time);
                if (rank < bestRank) {
                    bestRank = rank;
                    best = Optional.of(time);
                }
            }
        }
        return best;
    }

    /** What stands under "the 50th anniversary of" is of the year long ago; all else is not. */
    private boolean commemorated(int token, TimeExpression time) {
        int at = token;
        for (int steps = 0; steps < 3 && at >= 0 && isAnniversary(time); steps++) {
            if (at != token && at >= time.first() && at < time.end()) {
                return true;
            }
            at = clauses.token(at).head();
        }
        return false;
    }

    private boolean isAnniversary(TimeExpression time) {
        return clauses.token(time.end() - 1).form().equalsIgnoreCase("anniversary");
    }

    /** How directly the time hangs on the token; the less, the more so. */
    private int rank(int token, TimeExpression time) {
        if (isAnniversary(time)) {
            return NOT_AT_ALL;
        }
        int distance = Math.min(99, Math.abs(time.first() - token));
        int at = governor(time);
        Token act = clauses.token(token);
        if (act.relation().equals("acl") && act.head() == at && time.first() > token) {
            return 500 + distance; // "the bomb that killed ten, six days earlier"
        }
        for (int steps = 0; steps < STEPS && at >= 0; steps++) {
            if (at == token) {
                return steps * 100 + distance;
            }
            if (clauses.token(at).upos() == Upos.VERB) {
                break;
            }
            if (!passes(at, time)) {
                return NOT_AT_ALL;
            }
            at = clauses.token(at).head();
        }
        return at >= 0 ? byClause(token, time, distance) : opens(token, time) ? 3000 + distance : NOT_AT_ALL;
    }

    private int byClause(int token, TimeExpression time, int distance) {
        int verb = verb(time);
        boolean noun = clauses.token(token).upos() != Upos.VERB;
        if (noun && clauses.clause(token) == verb && !isSpeech(verb, token)) {
            return 1000 + distance;
        }
        if (isWhen(token, time)) {
            return 1200 + distance;
        }
        if (shared(token, verb, time)) {
            return 2000 + distance;
        }
        return opens(token, time) ? 3000 + distance : NOT_AT_ALL;
    }

    private int head(TimeExpression time) {
        int head = time.first();
        for (int steps = 0; steps < time.end() - time.first(); steps++) {
            int above = clauses.token(head).head();
            if (above < time.first() || above >= time.end()) {
                return head;
            }
            head = above;
        }
        return head;
    }

    /** What the time hangs on; "said on Monday (that) he would go": on "said", whatever the parser makes of it. */
    private int governor(TimeExpression time) {
        int above = clauses.token(head(time)).head();
        int speech = above < 0 ? above : clauses.token(above).head();
        if (speech >= 0 && above > time.end() && time.end() < clauses.sentence().size()) {
            Token next = clauses.token(time.end());
            boolean that = next.relation().equals("mark") && next.form().equalsIgnoreCase("that");
            boolean bare = next.relation().equals("nsubj")
                    && clauses.token(above).relation().equals("ccomp")
                    && speech < time.first()
                    && time.first() - speech <= 2;
            return next.head() == above && (that || bare) ? speech : above;
        }
        return above;
    }

    /** The verb of the clause that the time stands in. */
    private int verb(TimeExpression time) {
        int governor = governor(time);
        boolean verb = governor >= 0 && clauses.token(governor).upos() == Upos.VERB;
        return verb ? governor : clauses.clause(head(time));
    }

    /**
     * Whether a noun hands its time on to what it hangs on: not where a preposition sets it apart ("following the vote
     * last year"), nor "Tuesday's" of "welcomed Tuesday's deal" and "a plan for Tuesday's march", but that of "held Tuesday's talks".
     */
    private boolean passes(int noun, TimeExpression time) {
        int above = clauses.token(noun).head();
        String relation = clauses.token(noun).relation();
        boolean before = time.end() <= noun && above >= 0 && time.bound() == Bound.NONE;
        boolean kept = before
                && (relation.equals("nmod")
                        || relation.equals("obl") && !isCased(noun, "venue")
                        || relation.equals("obj")
                                && !words.is("lightverb", clauses.token(above).lemma()));
        return !isCased(noun, "apart") && !kept;
    }

    private boolean isCased(int noun, String kind) {
        return clauses.children(noun).stream()
                .anyMatch(child -> child.relation().equals("case")
                        && words.is(kind, child.form().toLowerCase(Locale.ROOT)));
    }

    private boolean isSpeech(int clause, int token) {
        return clauses.token(clause).upos() == Upos.VERB && clause != token && clauses.has(clause, "ccomp");
    }

    /** "on November 24, when they may decide". */
    private boolean isWhen(int token, TimeExpression time) {
        boolean controlled = clauses.token(token).relation().equals("xcomp");
        int verb = controlled ? clauses.token(token).head() : token;
        return clauses.children(verb).stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("when")
                        && child.index() >= time.end()
                        && child.index() <= time.end() + 1);
    }

    /** "plans to visit on Monday", "visited and met on Monday": a date after both belongs to both. */
    private boolean shared(int token, int verb, TimeExpression time) {
        Token act = clauses.token(token);
        if (act.head() != verb || verb < 0) {
            return unwilling(token, verb, time);
        }
        boolean goesOn = words.is("aspectual", clauses.token(verb).lemma())
                && (act.relation().equals("xcomp") || act.relation().equals("advcl"));
        boolean controlled = act.relation().equals("xcomp") && time.first() > token;
        boolean joined = act.relation().equals("conj") && time.first() < token && !clauses.has(verb, "ccomp");
        return goesOn || controlled || joined;
    }

    /** "Last week a car bombing killed five": a time that opens the sentence is that of its first verb. */
    private boolean opens(int token, TimeExpression time) {
        if (time.first() > 1 || clauses.token(token).upos() != Upos.VERB) {
            return false;
        }
        for (int i = time.end(); i < token; i++) {
            if (clauses.token(i).upos() == Upos.VERB) {
                return false;
            }
        }
        boolean passive = token + 1 < clauses.sentence().size()
                && clauses.token(token + 1).form().equalsIgnoreCase("by");
        return !passive
                && token >= time.end()
                && clauses.token(token).feat("Tense").equals("Past");
    }

    /** "expressed his unwillingness to agree on Tuesday": a day that is over is that of the expression. */
    private boolean unwilling(int token, int verb, TimeExpression time) {
        if (verb < 0 || !clauses.token(verb).feat("VerbForm").equals("Inf")) {
            return false;
        }
        int noun = clauses.token(verb).head();
        return noun >= 0
                && clauses.token(verb).relation().equals("acl")
                && clauses.token(noun).head() == token
                && clauses.token(noun).relation().equals("obj")
                && time.bound() == Bound.NONE
                && time.first() > verb
                && clauses.token(token).feat("Tense").equals("Past");
    }
}
