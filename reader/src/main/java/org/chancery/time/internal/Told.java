package org.chancery.time.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.record.Precision;
import org.chancery.record.Published;
import org.chancery.record.Span;
import org.chancery.record.TimexType;
import org.chancery.record.When;
import org.chancery.time.Bound;
import org.chancery.time.ClauseTime;
import org.chancery.time.TimeExpression;
import org.chancery.time.Times;

/** A report's expressions by sentence, and the date of each clause. */
public record Told(Optional<Published> published, List<List<TimeExpression>> bySentence, List<String> warnings)
        implements Times {
    private static final Set<String> JOINTS = Set.of("to", "-", "–", "until", "and", "till", "through");

    public Told {
        bySentence = bySentence.stream().map(List::copyOf).toList();
        warnings = List.copyOf(warnings);
    }

    @Override
    public List<TimeExpression> all() {
        return bySentence.stream().flatMap(List::stream).toList();
    }

    @Override
    public List<TimeExpression> in(int sentence) {
        return sentence < bySentence.size() ? bySentence.get(sentence) : List.of();
    }

    @Override
    public Optional<ClauseTime> of(Sentence sentence, int token) {
        Optional<TimeExpression> best = Optional.empty();
        int bestRank = Integer.MAX_VALUE;
        for (TimeExpression expression : in(sentence.index())) {
            if (expression.when().isPresent()
                    && (expression.type() != TimexType.DURATION || expression.bound() == Bound.WITHIN)
                    && expression.type() != TimexType.SET) {
                int rank = commemorated(sentence, token, expression) ? 0 : rank(sentence, token, expression);
                if (rank < bestRank) {
                    bestRank = rank;
                    best = Optional.of(expression);
                }
            }
        }
        return best.map(expression -> clauseTime(sentence, expression, token));
    }

    /** What stands under "the 50th anniversary of" is of the year long ago; all else is not. */
    private static boolean commemorated(Sentence sentence, int token, TimeExpression expression) {
        int at = token;
        for (int steps = 0; steps < 3 && at >= 0 && isAnniversary(sentence, expression); steps++) {
            if (at != token && at >= expression.first() && at < expression.end()) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    private static boolean isAnniversary(Sentence sentence, TimeExpression expression) {
        return sentence.token(expression.end() - 1).form().equalsIgnoreCase("anniversary");
    }

    /** How directly the expression hangs on the token; the largest number: not at all. */
    private static int rank(Sentence sentence, int token, TimeExpression expression) {
        if (isAnniversary(sentence, expression)) {
            return Integer.MAX_VALUE;
        }
        int head = expression.first();
        while (sentence.token(head).head() >= expression.first()
                && sentence.token(head).head() < expression.end()) {
            head = sentence.token(head).head();
        }
        int distance = Math.min(99, Math.abs(expression.first() - token));
        int at = head;
        for (int steps = 0; steps < 5 && at >= 0; steps++) {
            at = sentence.token(at).head();
            if (at == token) {
                return steps * 100 + distance;
            }
            if (at >= 0 && sentence.token(at).upos() == Upos.VERB) {
                break;
            }
        }
        Clauses clauses = new Clauses(sentence);
        int clause = clauses.clause(head);
        if (sentence.token(token).upos() != Upos.VERB
                && at >= 0
                && clauses.clause(token) == clause
                && !isSpeech(sentence, clause, token)) {
            return 1000 + distance;
        }
        return shared(sentence, token, clause, expression) ? 2000 + distance : Integer.MAX_VALUE;
    }

    private static boolean isSpeech(Sentence sentence, int clause, int token) {
        return sentence.token(clause).upos() == Upos.VERB
                && sentence.children(clause).stream()
                        .anyMatch(child -> child.relation().equals("ccomp"))
                && clause != token;
    }

    /** "plans to visit on Monday", "visited and met on Monday": a date after both belongs to both. */
    private static boolean shared(Sentence sentence, int token, int clause, TimeExpression expression) {
        Token verb = sentence.token(token);
        boolean controlled = verb.head() == clause && verb.relation().equals("xcomp");
        boolean joined = verb.head() == clause && verb.relation().equals("conj") && expression.first() < token
                || sentence.token(clause).head() == token
                        && sentence.token(clause).relation().equals("conj")
                        && false;
        return controlled && expression.first() > token || joined;
    }

    private ClauseTime clauseTime(Sentence sentence, TimeExpression expression, int token) {
        List<TimeExpression> all = in(sentence.index());
        int at = all.indexOf(expression);
        When told = expression.when().orElseThrow();
        boolean ahead = expression.bound() == Bound.BEFORE
                && told.from().isPresent()
                && sentence.token(token).upos() == Upos.VERB;
        When when = ahead ? Bounds.bounded(told, Bound.BEFORE) : told;
        List<Span> spans = new ArrayList<>(List.of(expression.span()));
        if (at + 1 < all.size() && joined(sentence, expression, all.get(at + 1))) {
            Optional<When> range = range(when, all.get(at + 1));
            spans.add(all.get(at + 1).span());
            return new ClauseTime(range.orElse(when), spans);
        }
        if (at > 0 && joined(sentence, all.get(at - 1), expression)) {
            Optional<When> range = all.get(at - 1).when().flatMap(first -> range(first, expression));
            spans.add(0, all.get(at - 1).span());
            return new ClauseTime(range.orElse(when), spans);
        }
        return new ClauseTime(when, spans);
    }

    private static boolean joined(Sentence sentence, TimeExpression one, TimeExpression other) {
        if (other.first() - one.end() > 2 || one.type() != TimexType.DATE || other.type() != TimexType.DATE) {
            return false;
        }
        for (int i = one.end(); i < other.first(); i++) {
            if (JOINTS.contains(sentence.token(i).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<When> range(When first, TimeExpression second) {
        return second.when()
                .flatMap(last -> last.to())
                .filter(to ->
                        first.from().isPresent() && !to.isBefore(first.from().get()))
                .map(to -> When.of(
                        first.from().orElseThrow(),
                        to,
                        first.precision() == Precision.DAY ? Precision.DAY : Precision.INTERVAL));
    }
}
