package org.chancery.time.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.language.Sentence;
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
final class Told implements Times {
    private final TimeWords words;
    private final Optional<Published> published;
    private final List<Sentence> sentences;
    private final List<List<TimeExpression>> bySentence;
    private final List<String> warnings;

    Told(
            TimeWords words,
            Optional<Published> published,
            List<Sentence> sentences,
            List<List<TimeExpression>> bySentence,
            List<String> warnings) {
        this.words = words;
        this.published = published;
        this.sentences = List.copyOf(sentences);
        this.bySentence = bySentence.stream().map(List::copyOf).toList();
        this.warnings = List.copyOf(warnings);
    }

    @Override
    public Optional<Published> published() {
        return published;
    }

    @Override
    public List<String> warnings() {
        return warnings;
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
        return of(sentence, token, 2);
    }

    private Optional<ClauseTime> of(Sentence sentence, int token, int depth) {
        Clauses clauses = new Clauses(sentence);
        Optional<ClauseTime> own = new ClauseDates(words, clauses, in(sentence.index()))
                .of(token)
                .map(time -> clauseTime(sentence, time, token));
        return own.isPresent() || depth == 0 ? own : inherited(clauses, token, depth);
    }

    /** "During the visit, he will hold talks": the days of the visit that was told before. */
    private Optional<ClauseTime> inherited(Clauses clauses, int token, int depth) {
        return new Occasion(words, clauses)
                .of(token)
                .flatMap(occasion -> new Occasion(words, clauses)
                        .earlier(sentences, occasion)
                        .flatMap(place -> of(sentences.get(place.sentence()), place.token(), depth - 1)));
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

    private boolean joined(Sentence sentence, TimeExpression one, TimeExpression other) {
        if (other.first() - one.end() > 2 || one.type() != TimexType.DATE || other.type() != TimexType.DATE) {
            return false;
        }
        for (int i = one.end(); i < other.first(); i++) {
            if (words.is("joint", sentence.token(i).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<When> range(When first, TimeExpression second) {
        return second.when()
                .flatMap(When::to)
                .filter(to ->
                        first.from().isPresent() && !to.isBefore(first.from().get()))
                .map(to -> When.of(
                        first.from().orElseThrow(),
                        to,
                        first.precision() == Precision.DAY ? Precision.DAY : Precision.INTERVAL));
    }
}
