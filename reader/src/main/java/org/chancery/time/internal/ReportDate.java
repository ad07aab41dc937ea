package org.chancery.time.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.Published;

/** The report's own date, inferred where it is not given, doubted where the text contradicts it. */
final class ReportDate {
    /** News that says "Tuesday" comes within so many days of the last one that it tells of. */
    private static final int WEEK = 7;

    /** How far from its given date the head of a report may be, in days, before that is told. */
    private static final int LATE = 31;

    private final Dates dates;

    ReportDate(Dates dates) {
        this.dates = dates;
    }

    Optional<Published> inferred() {
        return dates.dateline()
                .map(day -> published(day, day, day, "the date at the head of the report"))
                .or(() -> dates.today()
                        .map(day -> published(day, day, day, "the text names the day that it calls its own")))
                .or(this::byHead)
                .or(this::byLatest);
    }

    private static Published published(LocalDate day, LocalDate earliest, LocalDate latest, String because) {
        return new Published(
                day, Published.Basis.INFERRED, Optional.of(earliest), Optional.of(latest), Optional.of(because));
    }

    /** A day and month at the head: its year by the weekday with it, or by days told shortly before it. */
    private Optional<Published> byHead() {
        Optional<Integer> year = dates.latestYear().filter(latest -> latest >= 1583);
        Optional<Dates.Head> head = dates.head();
        return head.isEmpty() || year.isEmpty()
                ? Optional.empty()
                : byWeekday(head.get(), year.get()).or(() -> byDaysBefore(head.get()));
    }

    /** "Tuesday, 14 November": the year, of the latest that is named and those beside it, in which it is a Tuesday. */
    private static Optional<Published> byWeekday(Dates.Head head, int latest) {
        return Stream.of(latest, latest + 1, latest - 1)
                .filter(year -> head.weekday() > 0)
                .flatMap(year -> day(head, year).stream())
                .filter(day -> day.getDayOfWeek().getValue() == head.weekday())
                .findFirst()
                .map(day -> published(
                        day, day, day, "the day at the head of the report, in the year in which it has that weekday"));
    }

    private Optional<Published> byDaysBefore(Dates.Head head) {
        return dates.past().stream()
                .max(LocalDate::compareTo)
                .flatMap(last -> Stream.of(last.getYear(), last.getYear() + 1)
                        .flatMap(year -> day(head, year).stream())
                        .filter(day -> !day.isBefore(last) && !day.isAfter(last.plusDays(LATE)))
                        .findFirst()
                        .map(day -> published(
                                day,
                                day,
                                day,
                                "the day at the head of the report, in the year of the days before it, " + last)));
    }

    private static Optional<LocalDate> day(Dates.Head head, int year) {
        YearMonth month = YearMonth.of(year, head.month());
        return month.isValidDay(head.day()) ? Optional.of(month.atDay(head.day())) : Optional.empty();
    }

    /** News is of the week after the last day that it tells as past, and not after the first that it tells as ahead. */
    private Optional<Published> byLatest() {
        Optional<LocalDate> last = dates.past().stream().max(LocalDate::compareTo);
        if (last.isEmpty() || !isRecent(last.get())) {
            return Optional.empty();
        }
        LocalDate day = last.get();
        Optional<LocalDate> next = dates.ahead().stream()
                .filter(ahead -> ahead.isAfter(day) && !ahead.isAfter(day.plusDays(WEEK)))
                .min(LocalDate::compareTo);
        String because = "within a week of the latest day that it tells as past, " + day
                + next.map(ahead -> ", and not after " + ahead + ", which is ahead")
                        .orElse("");
        return Optional.of(published(day, day, next.orElse(day.plusDays(WEEK)), because));
    }

    /** Told with its weekday, or one of several days in two weeks: a day with its year is else of long ago. */
    private boolean isRecent(LocalDate day) {
        return dates.recent().contains(day)
                || dates.isDeictic()
                        && dates.past().stream()
                                .anyMatch(other -> other.isBefore(day) && other.isAfter(day.minusDays(2L * WEEK)));
    }

    /** A warning where the text contradicts the date that the report is given. */
    Optional<String> contradiction(LocalDate published) {
        return dates.dateline()
                .filter(day -> Math.abs(day.toEpochDay() - published.toEpochDay()) > LATE)
                .map(LocalDate::toString)
                .or(() -> dates.head()
                        .filter(head -> apart(head, published) > LATE)
                        .map(head ->
                                MonthDay.of(head.month(), head.day()).toString().substring(2)))
                .map(day -> "the report is dated " + published + ", but its head says " + day)
                .or(() -> later(published));
    }

    /** The days between a day and month and a date, in whichever year that is nearest. */
    private static long apart(Dates.Head head, LocalDate date) {
        long least = Long.MAX_VALUE;
        for (int year = date.getYear() - 1; year <= date.getYear() + 1; year++) {
            Optional<LocalDate> day = day(head, year);
            least = Math.min(
                    least,
                    day.map(found -> Math.abs(found.toEpochDay() - date.toEpochDay()))
                            .orElse(Long.MAX_VALUE));
        }
        return least;
    }

    /** Days that the text tells as past lie after the date that the report is given: one by far, or two. */
    private Optional<String> later(LocalDate published) {
        List<LocalDate> after = dates.surelyPast().stream()
                .filter(day -> day.isAfter(published.plusDays(1)))
                .sorted()
                .toList();
        boolean far = after.stream().anyMatch(day -> day.isAfter(published.plusDays(LATE)));
        return after.size() > 1 || far
                ? Optional.of("the report is dated " + published + ", but tells as past " + after.get(0))
                : Optional.empty();
    }
}
