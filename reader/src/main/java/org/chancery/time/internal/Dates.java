package org.chancery.time.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;

/** The days and years that a report names, gathered before any is resolved: what its own date can be told from. */
final class Dates {
    /** A date this near the start can be the report's. */
    private static final int DATELINE = 250;

    private static final int FEWEST_YEARS = 5;

    private static final Anchor UNDATED = new Reference(Optional.empty(), false).anchor(0, false);

    private final Tense tense;
    private final List<LocalDate> surelyPast = new ArrayList<>();
    private final List<LocalDate> recent = new ArrayList<>();
    private final List<LocalDate> past = new ArrayList<>();
    private final List<LocalDate> ahead = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private int deictic;
    private Optional<LocalDate> dateline = Optional.empty();
    private Optional<LocalDate> today = Optional.empty();
    private Optional<Head> head = Optional.empty();

    /** A day and month without a year at the head of the report; its day of the week, 0: not said. */
    record Head(int month, int day, int weekday) {}

    Dates(TimeWords words, Finder finder, String text, List<Sentence> sentences) {
        this.tense = new Tense(words);
        for (Sentence sentence : sentences) {
            List<Lexeme> lexemes = Lexer.of(text, sentence.span());
            gather(sentence, lexemes, new Cursor(lexemes, words, false), finder);
        }
    }

    private void gather(Sentence sentence, List<Lexeme> lexemes, Cursor cursor, Finder finder) {
        Optional<Clauses> clauses = Optional.empty();
        Optional<Match> before = Optional.empty();
        for (Match match : finder.all(cursor)) {
            if (match.meaning() instanceof Meaning.Deictic
                    || match.meaning() instanceof Meaning.Weekday
                    || match.meaning() instanceof Meaning.Unit unit && !unit.told()) {
                deictic++;
            } else if (match.meaning() instanceof Meaning.Reference era) {
                Intervals.beforeChrist(era.value()).ifPresent(day -> years.add(day.getYear()));
            } else if (match.meaning() instanceof Meaning.Calendar date) {
                Optional<Clauses> tree =
                        date.day() == 0 || clauses.isPresent() ? clauses : Optional.of(new Clauses(sentence));
                clauses = tree;
                calendar(date, match, cursor, isDateline(sentence, cursor, match));
                tree.filter(any -> date.year() > 0 && date.day() > 0)
                        .ifPresent(found -> day(date, found, cursor, match, Setting.of(sentence, lexemes, match)));
                before.ifPresent(day -> named(day, match, date));
            }
            before = Optional.of(match);
        }
    }

    private void calendar(Meaning.Calendar date, Match match, Cursor cursor, boolean first) {
        if (date.year() > 0) {
            years.add(date.year());
        }
        if (!first || date.day() == 0) {
            return;
        }
        if (date.year() > 0 && dateline.isEmpty()) {
            dateline = Optional.of(LocalDate.of(date.year(), date.month(), date.day()));
        } else if (date.year() == 0 && head.isEmpty()) {
            head = Optional.of(new Head(date.month(), date.day(), cursor.weekday(match.first())));
        }
    }

    private void day(Meaning.Calendar date, Clauses clauses, Cursor cursor, Match match, Setting setting) {
        LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
        Anchor verb = UNDATED.looking(tense.direction(clauses, clauses.clause(setting.head())));
        int direction =
                Leads.adjusted(verb, cursor, match, setting.describes(), false).direction();
        (direction > 0 ? ahead : past).add(day);
        if (direction < 0) {
            surelyPast.add(day);
        }
        if (direction <= 0 && cursor.weekday(match.first()) > 0) {
            recent.add(day);
        }
    }

    /** "yesterday, 14 November 2023": a day of speaking that the text names itself. */
    private void named(Match before, Match match, Meaning.Calendar date) {
        boolean beside = match.first() - before.end() <= 1 && date.year() > 0 && date.day() > 0;
        if (beside && today.isEmpty() && before.meaning() instanceof Meaning.Deictic spoken) {
            today = Optional.of(
                    LocalDate.of(date.year(), date.month(), date.day()).minusDays(spoken.days()));
        }
    }

    /** A date that stands alone in its line, or right at the start, near the head of the report. */
    private static boolean isDateline(Sentence sentence, Cursor cursor, Match match) {
        int start = cursor.at(match.first()).span().start();
        boolean led = cursor.of(match.first() - 1, "datelead");
        boolean alone = cursor.size() - match.length() <= 6;
        boolean starts = start - sentence.span().start() < 25 && sentence.index() < 2 && match.first() > 0;
        return start < DATELINE && !led && (alone || starts);
    }

    /** Days whose verb looks back. */
    List<LocalDate> surelyPast() {
        return surelyPast;
    }

    /** Days told with their weekday, as news does of the days around it. */
    List<LocalDate> recent() {
        return recent;
    }

    /** Days whose verb does not look ahead. */
    List<LocalDate> past() {
        return past;
    }

    List<LocalDate> ahead() {
        return ahead;
    }

    Optional<Integer> latestYear() {
        return years.stream().max(Integer::compare);
    }

    Optional<LocalDate> dateline() {
        return dateline;
    }

    Optional<LocalDate> today() {
        return today;
    }

    Optional<Head> head() {
        return head;
    }

    /** Whether it speaks of weekdays, or of "today". */
    boolean isDeictic() {
        return deictic > 0;
    }

    /** Histories and chronologies name years, mostly long gone, as they move along; news says "Monday" and "today". */
    boolean narrative(Optional<LocalDate> published) {
        if (years.size() < FEWEST_YEARS || deictic * 4 > years.size()) {
            return false;
        }
        int now = published.map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        long old = years.stream().filter(year -> year <= now - 2).count();
        return old * 10 >= years.size() * 6L;
    }
}
