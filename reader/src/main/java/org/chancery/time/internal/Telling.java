package org.chancery.time.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.record.Precision;
import org.chancery.record.Span;
import org.chancery.record.TimexType;
import org.chancery.record.When;
import org.chancery.time.Bound;
import org.chancery.time.TimeExpression;

/** One report's expressions, resolved in the order of the text: each may lean on those before it. */
final class Telling {
    private final TimeWords words;
    private final Finder finder;
    private final FiscalYears fiscalYears;
    private final Resolution resolution = new Resolution();
    private final Tense tense;
    private final String text;
    private final Optional<LocalDate> published;
    private final boolean narrative;
    private final Reference reference;
    private final Quotes quotes;
    private final Set<String> people = new HashSet<>();

    Telling(
            TimeWords words,
            Finder finder,
            FiscalYears fiscalYears,
            String text,
            Optional<LocalDate> published,
            boolean narrative) {
        this.words = words;
        this.tense = new Tense(words);
        this.finder = finder;
        this.fiscalYears = fiscalYears;
        this.text = text;
        this.published = published;
        this.narrative = narrative;
        this.reference = new Reference(published, narrative);
        this.quotes = new Quotes(text);
    }

    List<TimeExpression> of(Sentence sentence) {
        people(sentence);
        List<Lexeme> lexemes = Lexer.of(text, sentence.span());
        Cursor cursor = new Cursor(lexemes, words, narrative);
        List<Match> matches = Ranges.completed(cursor, finder.all(cursor));
        if (matches.isEmpty()) {
            return List.of();
        }
        Clauses clauses = new Clauses(sentence);
        List<TimeExpression> expressions = new ArrayList<>(matches.size());
        for (Match match : matches) {
            ended(cursor, matches, match).ifPresent(reference::quarter);
            expression(cursor, clauses, match, Setting.of(sentence, lexemes, match))
                    .ifPresent(expressions::add);
        }
        return expressions;
    }

    private Optional<TimeExpression> expression(Cursor cursor, Clauses clauses, Match match, Setting setting) {
        Sentence sentence = setting.sentence();
        int direction = tense.direction(clauses, clauses.clause(setting.head()));
        Anchor anchor = Leads.adjusted(
                reference.anchor(direction, quotes.around(sentence, setting.span())),
                cursor,
                match,
                setting.describes(),
                setting.isAct(words));
        if (isNoTime(cursor, match, anchor, sentence.token(setting.first()))) {
            return Optional.empty();
        }
        Resolved resolved = fiscalYears.owned(cursor, match, resolution.of(match.meaning(), anchor));
        reference.told(cursor, match, resolved, anchor, setting.describes());
        Bound bound = Bounds.of(cursor, match);
        boolean attributive = bound == Bound.BEFORE && cursor.isLowerWord(match.end());
        return Optional.of(new TimeExpression(
                sentence.index(),
                setting.first(),
                setting.end(),
                setting.span(),
                resolved.type(),
                resolved.value(),
                bounded(resolved, bound, attributive),
                bound,
                said(setting.span(), resolved)));
    }

    /** Someone whose last name is a month's, as Theresa May. */
    private void people(Sentence sentence) {
        for (Name name : sentence.names()) {
            String last = sentence.token(name.end() - 1).form().toLowerCase(Locale.ROOT);
            if (name.kind() == Name.Kind.PERSON && name.end() - name.first() > 1 && words.is("month", last)) {
                people.add(last);
            }
        }
    }

    /** "soon" of what is long past; "a daily" that is printed; "Theresa May", and "May" after her. */
    private boolean isNoTime(Cursor cursor, Match match, Anchor anchor, Token token) {
        boolean paper = match.meaning() instanceof Meaning.Recurring
                && match.length() == 1
                && token.upos() == Upos.NOUN
                && cursor.of(match.first(), "set");
        boolean herself = match.meaning() instanceof Meaning.Calendar
                && match.length() == 1
                && people.contains(cursor.at(match.first()).lower())
                && !cursor.of(match.first() - 1, "surelymonth");
        return paper || herself || anchor.direction() < 0 && cursor.is(match.first(), "soon", "shortly");
    }

    /** "the quarter ended Sept. 30": the quarter that the day closes. */
    private Optional<String> ended(Cursor cursor, List<Match> matches, Match match) {
        if (!(match.meaning() instanceof Meaning.SameQuarter)
                || !cursor.is(match.end(), "ended")
                || published.isEmpty()) {
            return Optional.empty();
        }
        return matches.stream()
                .filter(next -> next.first() == match.end() + 1 && next.meaning() instanceof Meaning.Calendar)
                .map(next -> resolution.of(next.meaning(), Anchor.past(published.get())))
                .flatMap(resolved -> resolved.when().flatMap(When::from).stream())
                .map(Intervals::quarter)
                .findFirst();
    }

    /** "the 14th → 2023-11-14: day of the month nearest before the report's date". */
    private String said(Span span, Resolved resolved) {
        return text.substring(span.start(), span.end()).replaceAll("\\s+", " ") + " → " + resolved.value() + ": "
                + resolved.because();
    }

    /** The interval with its bound: "until Friday" has no start. */
    private Optional<When> bounded(Resolved resolved, Bound bound, boolean attributive) {
        if (attributive) {
            return resolved.when();
        }
        if (bound == Bound.WITHIN && resolved.type() == TimexType.DURATION) {
            return published.flatMap(day ->
                    Bounds.length(resolved.value()).map(length -> When.of(day, day.plus(length), Precision.INTERVAL)));
        }
        return resolved.when().map(when -> Bounds.bounded(when, bound));
    }
}
