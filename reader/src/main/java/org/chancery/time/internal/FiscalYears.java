package org.chancery.time.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;
import org.chancery.record.Precision;
import org.chancery.record.When;

/** When the fiscal years of states begin, from time/fiscal-years.tsv; the others run with the calendar. */
final class FiscalYears {
    private record Start(int month, int day, boolean namedAfterEnd) {}

    private static final Start CALENDAR = new Start(1, 1, false);

    private final Map<String, Start> starts;

    private FiscalYears(Map<String, Start> starts) {
        this.starts = Map.copyOf(starts);
    }

    static FiscalYears load(Knowledge knowledge) {
        Map<String, Start> starts = new HashMap<>();
        for (TableRow row : knowledge.rows("time/fiscal-years.tsv")) {
            int month = row.read("month", Integer::parseInt);
            int day = row.read("day", Integer::parseInt);
            starts.put(row.get("state"), new Start(month, day, row.get("named").equals("end")));
        }
        return new FiscalYears(starts);
    }

    /** The days of a state's fiscal year. */
    When days(String state, int year) {
        Start start = starts.getOrDefault(state, CALENDAR);
        LocalDate from = LocalDate.of(start.namedAfterEnd() ? year - 1 : year, start.month(), start.day());
        return When.of(from, from.plusYears(1).minusDays(1), Precision.YEAR);
    }

    /** A fiscal year has days once the sentence names the state whose it is: the nearest before it, else after it. */
    Resolved owned(Cursor cursor, Match match, Resolved resolved) {
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
                        resolved.type(), resolved.value(), Optional.of(days(code, year)), "the fiscal year of " + code))
                .orElse(resolved);
    }
}
