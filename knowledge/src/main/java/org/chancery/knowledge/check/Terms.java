package org.chancery.knowledge.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Terms of one seat: nobody sits with another, and somebody always does. */
final class Terms {
    /** Seats that are never vacant for long. */
    private static final Set<String> ALWAYS_HELD = Set.of("HOS", "HOG", "FM", "DM");

    private static final LocalDate GAPS_SINCE = LocalDate.of(2000, 1, 1);
    private static final int GAP_DAYS = 92;

    private final Seats rules;
    private final List<Finding> findings;

    Terms(Seats rules, List<Finding> findings) {
        this.rules = rules;
        this.findings = findings;
    }

    void check(List<Tenure> tenures) {
        Map<String, List<Tenure>> seats = new TreeMap<>();
        for (Tenure tenure : tenures) {
            seats.computeIfAbsent(tenure.seat(), seat -> new ArrayList<>()).add(tenure);
        }
        seats.forEach((seat, rows) -> {
            rows.sort(Comparator.comparing(Tenure::from)
                    .thenComparing(tenure -> tenure.row().line()));
            String state = rows.get(0).row().get("state");
            String office = rows.get(0).row().get("office");
            if (!rules.shared(state, office)) {
                overlaps(seat, rows);
            }
            if (ALWAYS_HELD.contains(office)) {
                gaps(seat, rows);
            }
        });
    }

    /** Told of the row that stands later in its file: the newer one, or the user's. */
    private void overlaps(String seat, List<Tenure> rows) {
        Tenure last = rows.get(0);
        for (Tenure next : rows.subList(1, rows.size())) {
            if (next.from().isBefore(last.until())) {
                boolean own =
                        last.row().file().endsWith(".csv") && !next.row().file().endsWith(".csv");
                Tenure later = own ? last : next;
                Tenure earlier = own ? next : last;
                findings.add(Finding.error(
                        later.row(),
                        "two hold " + seat + " at once: " + named(later) + " and " + named(earlier) + " ("
                                + earlier.row().file() + ", line "
                                + earlier.row().line() + ")"));
            }
            last = next.until().isAfter(last.until()) ? next : last;
        }
    }

    private void gaps(String seat, List<Tenure> rows) {
        LocalDate end = rows.get(0).until();
        for (Tenure next : rows.subList(1, rows.size())) {
            boolean gap =
                    next.from().isAfter(GAPS_SINCE) && end.isBefore(next.from().minusDays(GAP_DAYS));
            if (gap && !rules.none(next.row().get("state"), next.row().get("office"), end)) {
                findings.add(Finding.notice(
                        next.row(), "nobody is known to hold " + seat + " from " + end + " to " + next.from()));
            }
            end = next.until().isAfter(end) ? next.until() : end;
        }
    }

    private static String named(Tenure tenure) {
        return tenure.row().get("name") + " from " + tenure.from();
    }
}
