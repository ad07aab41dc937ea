package org.chancery.time.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private Optional<LocalDate> reference = Optional.empty();
    private boolean wholeYear;
    private boolean exactDay;
    private Optional<String> quarter = Optional.empty();

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
    }

    List<TimeExpression> of(Sentence sentence) {
        List<Lexeme> lexemes = Lexer.of(text, sentence.span());
        Cursor cursor = new Cursor(lexemes, words, narrative);
        List<Match> matches = Ranges.completed(cursor, finder.all(cursor));
        if (matches.isEmpty()) {
            return List.of();
        }
        Clauses clauses = new Clauses(sentence);
        List<TimeExpression> expressions = new ArrayList<>(matches.size());
        for (Match match : matches) {
            Span span = extent(sentence, lexemes, match);
            int first = tokenAt(sentence, span.start());
            int end = tokenAt(sentence, span.end() - 1) + 1;
            ended(cursor, matches, match).ifPresent(value -> quarter = Optional.of(value));
            Anchor anchor = Leads.adjusted(
                    anchor(clauses, first, end),
                    cursor,
                    match,
                    describes(sentence, first, end),
                    isAct(sentence, first, end));
            if (isNoTime(cursor, match, anchor, sentence.token(first))) {
                continue;
            }
            Resolved resolved = owned(cursor, match, resolution.of(match.meaning(), anchor));
            Bound bound = Bounds.of(cursor, match);
            boolean attributive = bound == Bound.BEFORE && cursor.isLowerWord(match.end());
            if (moves(cursor, match, anchor, describes(sentence, first, end))) {
                remember(resolved, match.meaning());
            }
            expressions.add(new TimeExpression(
                    sentence.index(),
                    first,
                    end,
                    span,
                    resolved.type(),
                    resolved.value(),
                    bounded(resolved, bound, attributive),
                    bound,
                    said(span, resolved)));
        }
        return expressions;
    }

    /** "soon" of what is long past; "a daily" that is printed. */
    private static boolean isNoTime(Cursor cursor, Match match, Anchor anchor, Token token) {
        boolean paper = match.meaning() instanceof Meaning.Recurring
                && match.length() == 1
                && token.upos() == Upos.NOUN
                && cursor.of(match.first(), "set");
        return paper || anchor.direction() < 0 && cursor.is(match.first(), "soon", "shortly");
    }

    /** The words of a match; without "the" where that belongs to a noun which the match describes ("the October talks"). */
    private static Span extent(Sentence sentence, List<Lexeme> lexemes, Match match) {
        int start = lexemes.get(match.first()).span().start();
        int end = lexemes.get(match.end() - 1).span().end();
        boolean names = match.meaning() instanceof Meaning.Calendar
                || match.meaning() instanceof Meaning.Named
                || match.meaning() instanceof Meaning.Duration
                || match.meaning() instanceof Meaning.YearPart;
        if (names && match.length() > 1 && lexemes.get(match.first()).is("the")) {
            int head = sentence.token(tokenAt(sentence, start)).head();
            if (head > tokenAt(sentence, end - 1)) {
                start = lexemes.get(match.first() + 1).span().start();
            }
        }
        return new Span(start, end);
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

    /** A fiscal year has days once the sentence names the state whose it is: the nearest before it, else after it. */
    private Resolved owned(Cursor cursor, Match match, Resolved resolved) {
        if (!(match.meaning() instanceof Meaning.FiscalYear)
                || !resolved.value().matches("\\d{4}")) {
            return resolved;
        }
        int year = Integer.parseInt(resolved.value());
        Optional<String> state = Optional.empty();
        for (int i = 0; i < cursor.size() && (i < match.first() || state.isEmpty()); i++) {
            Optional<String> here =
                    cursor.at(i).capital() ? cursor.entry("state", i).map(Cursor.Entry::value) : Optional.empty();
            state = here.isPresent() ? here : state;
        }
        return state.map(code -> new Resolved(
                        resolved.type(),
                        resolved.value(),
                        Optional.of(fiscalYears.days(code, year)),
                        "the fiscal year of " + code))
                .orElse(resolved);
    }

    private Anchor anchor(Clauses clauses, int first, int end) {
        int head = head(clauses.sentence(), first, end);
        int verb = clauses.clause(head);
        Optional<LocalDate> spoken = narrative ? reference.or(() -> published) : published;
        return new Anchor(
                spoken, reference, wholeYear, exactDay, published, quarter, tense.direction(clauses, verb), narrative);
    }

    /** Whether a narrative moves on to the date: a bare year in passing ("the 1812 campaign") is an aside. */
    private boolean moves(Cursor cursor, Match match, Anchor anchor, boolean describes) {
        if (match.meaning() instanceof Meaning.Anniversary
                || narrative && (looksBack(match.meaning()) || anchor.direction() > 0 || describes)) {
            return false;
        }
        if (!narrative
                || reference.isEmpty()
                || !(match.meaning() instanceof Meaning.Calendar date)
                || date.month() > 0) {
            return true;
        }
        int jump = Math.abs(date.year() - reference.get().getYear());
        boolean leads = match.first() <= 3 && !cursor.is(match.first() - 1, "the", "(");
        return leads
                || jump <= 3
                        && cursor.is(
                                match.first() - 1,
                                "in",
                                "of",
                                "by",
                                "early",
                                "late",
                                "since",
                                "until",
                                "during",
                                "from",
                                "to");
    }

    /** "the previous year", "two decades earlier", "today": a narrative goes on from where it was. */
    private static boolean looksBack(Meaning meaning) {
        return meaning instanceof Meaning.Deictic
                || meaning instanceof Meaning.Unit unit && unit.shift() < 0
                || meaning instanceof Meaning.Shifted shifted && shifted.direction() < 0;
    }

    /** "the October talks": the date only says which talks are meant. */
    private static boolean describes(Sentence sentence, int first, int end) {
        int noun = sentence.token(head(sentence, first, end)).head();
        return noun >= end && noun < end + 4 && sentence.token(noun).upos() != Upos.VERB;
    }

    /** "will hold Monday's talks": the time is of the noun, and that is the act. */
    private boolean isAct(Sentence sentence, int first, int end) {
        int noun = sentence.token(head(sentence, first, end)).head();
        int verb = noun < end ? -1 : sentence.token(noun).head();
        return verb >= 0
                && sentence.token(noun).relation().equals("obj")
                && words.is("lightverb", sentence.token(verb).lemma());
    }

    private static int head(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            int head = sentence.token(i).head();
            if (head < first || head >= end) {
                return i;
            }
        }
        return first;
    }

    private void remember(Resolved resolved, Meaning meaning) {
        if (resolved.type() == TimexType.DATE
                || resolved.type() == TimexType.TIME
                || meaning instanceof Meaning.Stretch) {
            rememberBeforeChrist(resolved.value());
            resolved.when()
                    .filter(when -> when.precision() != Precision.DECADE && when.precision() != Precision.CENTURY)
                    .filter(when -> !narrative
                            || when.precision() != Precision.YEAR
                            || reference
                                    .map(day -> day.getYear()
                                            != when.from().orElse(day).getYear())
                                    .orElse(true))
                    .ifPresent(this::remember);
            if (meaning instanceof Meaning.YearPart part
                    && part.shift().isEmpty()
                    && part.part().startsWith("Q")
                    && resolved.when()
                            .flatMap(When::from)
                            .filter(from ->
                                    published.map(day -> from.isAfter(day)).orElse(false))
                            .isEmpty()) {
                quarter = Optional.of(resolved.value());
            }
        }
    }

    /** The years before Christ that a history names: it goes on from there. */
    private void rememberBeforeChrist(String value) {
        Intervals.beforeChrist(value).ifPresent(day -> {
            reference = Optional.of(day);
            wholeYear = value.length() == 6;
            exactDay = value.length() == 12;
        });
    }

    private void remember(When when) {
        when.from().ifPresent(day -> {
            reference = Optional.of(day);
            wholeYear = when.precision() == Precision.YEAR;
            exactDay = when.precision() == Precision.DAY || when.precision() == Precision.TIME;
        });
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

    /** The token that covers, or follows, a character; binary search. */
    private static int tokenAt(Sentence sentence, int offset) {
        int low = 0;
        int high = sentence.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentence.token(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
