package org.chancery.time.internal;

import java.util.Optional;

/** What a time expression says, before it is resolved against a date. */
sealed interface Meaning {
    /** A calendar date; 0: not said. {@code part}: START, MID, END or empty; {@code clock}: "T14:30", "TMO" or empty. */
    record Calendar(int year, int month, int day, String part, String clock) implements Meaning {}

    /** "the 13th". */
    record DayOfMonth(int day, String clock) implements Meaning {}

    /** "Monday", "last Monday". {@code shift}: -1 last, 1 next, 0 none or this. */
    record Weekday(int day, int shift, boolean shifted, String clock) implements Meaning {}

    /** "last week", "this year"; {@code unit} as TIMEX3 has it; {@code told}: counted from the date told last ("that year"). */
    record Unit(String unit, int shift, String part, boolean told) implements Meaning {}

    /** "last May", "this summer": a named month or season. */
    record Named(int month, String season, int shift, String part, boolean told) implements Meaning {}

    /** "today", "yesterday morning". */
    record Deictic(int days, String clock) implements Meaning {}

    /** "three days ago", "two weeks later"; {@code count} -1: unsaid ("months ago"). */
    record Shifted(int count, String unit, int direction, boolean fromSpeech) implements Meaning {}

    /** "PRESENT_REF" and its like. */
    record Reference(String value) implements Meaning {}

    /** "three days", "several months". */
    record Duration(String value) implements Meaning {}

    /** "every Tuesday", "annually". */
    record Recurring(String value) implements Meaning {}

    /** "10:30 a.m.", "noon": of the day spoken of. */
    record Clock(String value) implements Meaning {}

    /** "the 1990s", "the 19th century": a value that needs no anchor. */
    record Era(String value, int from, int to) implements Meaning {}

    /** "the third quarter", "the first half"; of a year that is named, or {@code shift} away. */
    record YearPart(String part, int year, Optional<Integer> shift) implements Meaning {}

    /** "June last year", "August of that year". */
    record InYear(int month, int day, int shift, boolean told) implements Meaning {}

    /** "the 50th anniversary": the year that it looks back to. */
    record Anniversary(int years) implements Meaning {}

    /** "Christmas 1999": by its rule in holidays.tsv. */
    record Holiday(String rule, int year, int shift) implements Meaning {}

    /** "the quarter", "the year-ago period": the quarter that the report is about, {@code years} away, or that of {@code year}. */
    record SameQuarter(int years, int year) implements Meaning {}

    /** "fiscal 2023". */
    record FiscalYear(int year, int shift) implements Meaning {}

    /** "the last two weeks of August": so many units at the start or the end of a month or year. */
    record Stretch(boolean first, int count, String unit, Calendar of) implements Meaning {}

    /** "the week of March 6". */
    record WeekOf(Calendar day) implements Meaning {}

    /** "the first Monday in May", "the last weekend of July": the {@code n}th weekday of a month; -1 the last. */
    record Nth(int n, int weekday, Calendar of) implements Meaning {
        /** In place of a weekday. */
        static final int WEEKEND = 8;
    }
}
