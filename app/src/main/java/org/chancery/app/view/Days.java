package org.chancery.app.view;

import java.time.LocalDate;
import java.time.YearMonth;
import org.chancery.record.Precision;
import org.chancery.record.When;

/** Intervals of days as people write them: a whole month or year by its number. */
final class Days {
    private Days() {}

    static String of(When when) {
        if (when.from().isEmpty() || when.to().isEmpty()) {
            return when.from()
                    .map(from -> "from " + from)
                    .orElseGet(() -> "until " + when.to().orElseThrow());
        }
        LocalDate from = when.from().get();
        LocalDate to = when.to().get();
        if (when.precision() == Precision.MONTH
                && from.getDayOfMonth() == 1
                && to.equals(YearMonth.from(from).atEndOfMonth())) {
            return YearMonth.from(from).toString();
        }
        boolean year = from.getDayOfYear() == 1 && to.equals(from.withDayOfYear(from.lengthOfYear()));
        if (when.precision() == Precision.YEAR && year) {
            return Integer.toString(from.getYear());
        }
        return from.equals(to) ? from.toString() : from + " – " + to;
    }
}
