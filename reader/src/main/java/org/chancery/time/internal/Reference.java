package org.chancery.time.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.Precision;
import org.chancery.record.TimexType;
import org.chancery.record.When;

/** What a text has come to as it is read: the date and the quarter told last. */
final class Reference {
    /** How many years a history moves on with a year told in passing. */
    private static final int STRIDE = 3;

    private final Optional<LocalDate> published;
    private final boolean narrative;
    private Optional<LocalDate> day = Optional.empty();
    private boolean wholeYear;
    private boolean exactDay;
    private Optional<String> quarter = Optional.empty();

    Reference(Optional<LocalDate> published, boolean narrative) {
        this.published = published;
        this.narrative = narrative;
    }

    /** @param quoted whether someone else speaks */
    Anchor anchor(int direction, boolean quoted) {
        Optional<LocalDate> spoken = narrative ? day.or(() -> published) : published;
        return new Anchor(spoken, day, wholeYear, exactDay, published, quarter, direction, narrative, quoted);
    }

    void quarter(String value) {
        quarter = Optional.of(value);
    }

    /** Goes on to what was just told, where the text does so. */
    void told(Cursor cursor, Match match, Resolved resolved, Anchor anchor, boolean describes) {
        boolean date = resolved.type() == TimexType.DATE
                || resolved.type() == TimexType.TIME
                || match.meaning() instanceof Meaning.Stretch;
        if (date && moves(cursor, match, anchor, describes)) {
            beforeChrist(resolved.value());
            resolved.when().filter(this::isNews).ifPresent(this::moveTo);
            if (match.meaning() instanceof Meaning.YearPart part) {
                quarter(part, resolved);
            }
        }
    }

    /** Whether a narrative moves on to the date: a bare year in passing ("the 1812 campaign") is an aside. */
    private boolean moves(Cursor cursor, Match match, Anchor anchor, boolean describes) {
        if (match.meaning() instanceof Meaning.Anniversary) {
            return false;
        }
        if (!narrative) {
            return true;
        }
        if (looksBack(match.meaning()) || anchor.direction() > 0 || describes) {
            return false;
        }
        if (day.isEmpty() || !(match.meaning() instanceof Meaning.Calendar date) || date.month() > 0) {
            return true;
        }
        int before = match.first() - 1;
        if (cursor.is(before, "born", "b", ".") || cursor.is(before - 1, "born")) {
            return false;
        }
        int jump = Math.abs(date.year() - day.get().getYear());
        boolean leads = match.first() <= 3 && !cursor.is(before, "the", "(");
        return leads || jump <= STRIDE && cursor.of(before, "yearin");
    }

    /** "the previous year", "two decades earlier", "today": a narrative goes on from where it was. */
    private static boolean looksBack(Meaning meaning) {
        return meaning instanceof Meaning.Deictic
                || meaning instanceof Meaning.Unit unit && unit.shift() < 0
                || meaning instanceof Meaning.Shifted shifted && shifted.direction() < 0;
    }

    /** No more than a century or decade; nor, within a year that a history is in, that year again. */
    private boolean isNews(When when) {
        if (when.precision() == Precision.DECADE || when.precision() == Precision.CENTURY) {
            return false;
        }
        boolean again = when.precision() == Precision.YEAR
                && when.from().map(LocalDate::getYear).equals(day.map(LocalDate::getYear));
        return !narrative || !again;
    }

    private void moveTo(When when) {
        when.from().ifPresent(from -> {
            day = Optional.of(from);
            wholeYear = when.precision() == Precision.YEAR;
            exactDay = when.precision() == Precision.DAY || when.precision() == Precision.TIME;
        });
    }

    /** The years before Christ that a history names: it goes on from there. */
    private void beforeChrist(String value) {
        Intervals.beforeChrist(value).ifPresent(first -> {
            day = Optional.of(first);
            wholeYear = value.length() == 6;
            exactDay = value.length() == 12;
        });
    }

    /** The quarter that a report of results is about: one that it names, and that has begun. */
    private void quarter(Meaning.YearPart part, Resolved resolved) {
        boolean ahead = resolved.when()
                .flatMap(When::from)
                .flatMap(from -> published.map(from::isAfter))
                .orElse(false);
        if (part.shift().isEmpty()
                && part.part().startsWith("Q")
                && resolved.when().isPresent()
                && !ahead) {
            quarter = Optional.of(resolved.value());
        }
    }
}
