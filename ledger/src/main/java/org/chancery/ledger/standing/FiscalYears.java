package org.chancery.ledger.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.Knowledge;
import org.chancery.record.Precision;
import org.chancery.record.When;

/** Fiscal years in quotes, by the table {@code ledger/fiscal-years.tsv}: whose year begins when. */
public final class FiscalYears {
    /** Where the table lies in the knowledge. */
    public static final String TABLE = "ledger/fiscal-years.tsv";

    private static final Pattern YEAR =
            Pattern.compile("\\b(?:fiscal|financial|FY|fiscal year|financial year) ?(\\d{4})\\b");

    private final Map<String, Start> starts;

    /** First month, and whether the year is called by the calendar year that it ends in. */
    private record Start(int month, boolean namedByEnd) {}

    private FiscalYears(Map<String, Start> starts) {
        this.starts = Map.copyOf(starts);
    }

    public static FiscalYears load(Knowledge knowledge) {
        Map<String, Start> starts = new HashMap<>();
        knowledge
                .rows(TABLE)
                .forEach(row -> starts.put(
                        row.get("state"),
                        new Start(
                                Integer.parseInt(row.get("first_month")),
                                row.get("called_by").equals("end"))));
        return new FiscalYears(starts);
    }

    /** The fiscal year that the quote names, of the state whose programme it is; empty where either is unknown. */
    Optional<When> in(String quote, String state) {
        Matcher matcher = YEAR.matcher(quote);
        if (!matcher.find() || !starts.containsKey(state)) {
            return Optional.empty();
        }
        Start start = starts.get(state);
        int year = Integer.parseInt(matcher.group(1)) - (start.namedByEnd() ? 1 : 0);
        LocalDate first = LocalDate.of(year, start.month(), 1);
        return Optional.of(When.of(first, first.plusYears(1).minusDays(1), Precision.YEAR));
    }

    /** The fiscal year that holds a day: "FY2023", as the state calls it; the calendar year for other states. */
    public String of(LocalDate day, String state) {
        Start start = starts.getOrDefault(state, new Start(1, false));
        int begun = day.getMonthValue() >= start.month() ? day.getYear() : day.getYear() - 1;
        return "FY" + (start.namedByEnd() && start.month() > 1 ? begun + 1 : begun);
    }
}
