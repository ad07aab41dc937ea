package org.chancery.time.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.TimexType;
import org.chancery.record.When;

/** Fixes quarters, halves and fiscal years. */
final class QuarterResolution {
    private QuarterResolution() {}

    static Resolved yearPart(Meaning.YearPart part, Anchor anchor) {
        if (part.year() > 0) {
            return Resolved.dated(part.year() + "-" + part.part(), "the text names the year");
        }
        if (anchor.spoken().isEmpty()) {
            return Resolved.open("XXXX-" + part.part());
        }
        LocalDate spoken = anchor.day();
        int year = spoken.getYear() + part.shift().orElse(0);
        boolean ahead = Intervals.of(year + "-" + part.part())
                .flatMap(When::from)
                .filter(from -> from.isAfter(spoken))
                .isPresent();
        boolean before = part.shift().isEmpty() && anchor.direction() <= 0 && ahead;
        return Resolved.dated((before ? year - 1 : year) + "-" + part.part(), "counted from " + spoken);
    }

    /** The quarter told last; else the last one that is over, which reports of results are about. */
    static Resolved sameQuarter(Meaning.SameQuarter same, Anchor anchor) {
        Optional<String> told =
                anchor.quarter().or(() -> anchor.published().map(day -> Intervals.quarter(day.minusMonths(3))));
        return told.map(quarter -> quarter(
                        quarter,
                        same.year() > 0 ? same.year() - Integer.parseInt(quarter.substring(0, 4)) : same.years()))
                .orElseGet(() -> Resolved.open("XXXX-QX"));
    }

    static Resolved quarter(String told, int years) {
        int year = Integer.parseInt(told.substring(0, 4)) + years;
        return Resolved.dated(year + told.substring(4), "counted from the quarter told before, " + told);
    }

    static Resolved fiscal(Meaning.FiscalYear fiscal, Anchor anchor) {
        if (fiscal.year() == 0 && anchor.spoken().isEmpty()) {
            return Resolved.open("FYXXXX");
        }
        int year = fiscal.year() > 0 ? fiscal.year() : anchor.day().getYear() + fiscal.shift();
        return new Resolved(
                TimexType.DATE,
                Integer.toString(year),
                Optional.empty(),
                "a fiscal year: its days depend on whose it is");
    }
}
