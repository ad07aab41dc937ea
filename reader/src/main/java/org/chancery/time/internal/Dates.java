package org.chancery.time.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.record.Published;

/** The report's own date, where it is not given; and whether the report is a narrative. */
final class Dates {
    /** A date this near the start is the report's. */
    private static final int DATELINE = 250;

    private static final int FEWEST_YEARS = 5;

    private final List<LocalDate> dated = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private Optional<Meaning.Calendar> head = Optional.empty();
    private int deictic;
    private Optional<LocalDate> dateline = Optional.empty();

    Dates(TimeWords words, Finder finder, String text, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Cursor cursor = new Cursor(Lexer.of(text, sentence.span()), words, false);
            for (Match match : finder.all(cursor)) {
                if (match.meaning() instanceof Meaning.Deictic || match.meaning() instanceof Meaning.Weekday) {
                    deictic++;
                }
                if (match.meaning() instanceof Meaning.Calendar date
                        && date.year() == 0
                        && date.day() > 0
                        && head.isEmpty()
                        && isDateline(sentence, cursor, match)) {
                    head = Optional.of(date);
                }
                if (match.meaning() instanceof Meaning.Reference reference) {
                    Intervals.beforeChrist(reference.value()).ifPresent(day -> years.add(day.getYear()));
                }
                if (match.meaning() instanceof Meaning.Calendar date && date.year() > 0) {
                    years.add(date.year());
                    add(date, isDateline(sentence, cursor, match));
                }
            }
        }
    }

    /** A date that stands alone in its line, or right at the start, near the head of the report. */
    private static boolean isDateline(Sentence sentence, Cursor cursor, Match match) {
        int start = cursor.at(match.first()).span().start();
        boolean alone = cursor.size() - match.length() <= 6
                && !cursor.is(match.first() - 1, "in", "on", "of", "since", "to", "the", "and", "until", "by");
        return start < DATELINE
                && (alone
                        || start - sentence.span().start() < 25
                                && sentence.index() < 2
                                && match.first() > 0
                                && !cursor.is(match.first() - 1, "in", "on", "of", "since", "to", "the", "and"));
    }

    private void add(Meaning.Calendar date, boolean head) {
        if (date.day() > 0) {
            LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
            dated.add(day);
            if (dateline.isEmpty() && head) {
                dateline = Optional.of(day);
            }
        }
    }

    Optional<Published> inferred() {
        if (dateline.isPresent()) {
            LocalDate day = dateline.get();
            return Optional.of(new Published(
                    day,
                    Published.Basis.INFERRED,
                    Optional.of(day),
                    Optional.of(day),
                    Optional.of("the date at the head of the report")));
        }
        return byHead().or(this::byLatest);
    }

    /** A day and month at the head, in the latest year that the text names, or the one before it. */
    private Optional<Published> byHead() {
        if (head.isEmpty() || years.isEmpty()) {
            return Optional.empty();
        }
        int year = years.stream().max(Integer::compare).orElseThrow();
        Meaning.Calendar day = head.get();
        if (year < 1583 || day.day() > YearMonth.of(year, day.month()).lengthOfMonth()) {
            return Optional.empty();
        }
        LocalDate latest = LocalDate.of(year, day.month(), day.day());
        String because = "the day at the head of the report, in the latest year that it names, " + year;
        return Optional.of(new Published(
                latest,
                Published.Basis.INFERRED,
                Optional.of(latest.minusYears(1)),
                Optional.of(latest),
                Optional.of(because)));
    }

    /** News that says "Tuesday" is of the week after the latest day that it tells of. */
    private Optional<Published> byLatest() {
        if (deictic == 0) {
            return Optional.empty();
        }
        return dated.stream()
                .max(LocalDate::compareTo)
                .map(day -> new Published(
                        day,
                        Published.Basis.INFERRED,
                        Optional.of(day),
                        Optional.of(day.plusDays(7)),
                        Optional.of("the latest day that the text names; its weekdays are of the days around it")));
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

    /** All the days that the text names lie more than a year after the date that the report is given. */
    private Optional<String> later(LocalDate published) {
        boolean all = dated.size() > 1 && dated.stream().allMatch(day -> day.isAfter(published.plusYears(1)));
        return all
                ? dated.stream()
                        .min(LocalDate::compareTo)
                        .map(day -> "the report is dated " + published + ", but tells of " + day + " and later days")
                : Optional.empty();
    }

    /** A warning where the text names days well after the date that the report is given. */
    Optional<String> stale(LocalDate published) {
        return dateline.filter(day -> Math.abs(day.toEpochDay() - published.toEpochDay()) > 31)
                .map(day -> "the report is dated " + published + ", but its head says " + day)
                .or(() -> later(published));
    }
}
