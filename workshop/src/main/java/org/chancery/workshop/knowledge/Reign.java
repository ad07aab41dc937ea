package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Effective leaders to March 2021 (REIGN): confirm heads of state and government, whichever they were. */
final class Reign implements TermSource {
    private static final LocalDate LAST = LocalDate.of(2021, 3, 1);

    private final Path sources;
    private final StateCodes codes;

    Reign(Path sources, StateCodes codes) {
        this.sources = sources;
        this.codes = codes;
    }

    @Override
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (NamedCsvRecord row : Csv.rows(sources.resolve("reign/leaderlist_3_21.csv"))) {
            String state = codes.byCorrelates(Csv.field(row, "ccode"));
            Optional<LocalDate> from = month(row, "syear", "smonth");
            if (!state.isEmpty() && from.isPresent()) {
                LocalDate until = month(row, "eyear", "emonth")
                        .map(day -> YearMonth.from(day).atEndOfMonth())
                        .orElse(LAST);
                for (String office : List.of("HOS", "HOG")) {
                    terms.add(new Term(
                            state,
                            office,
                            "",
                            Csv.field(row, "leader"),
                            "",
                            "",
                            "",
                            from.get(),
                            Optional.of(until),
                            LAST,
                            Term.Basis.CONFIRMS,
                            Term.Source.REIGN));
                }
            }
        }
        return terms;
    }

    private static Optional<LocalDate> month(NamedCsvRecord row, String year, String month) {
        String y = Csv.field(row, year);
        String m = Csv.field(row, month);
        return y.matches("\\d{4}") && m.matches("[1-9]|1[0-2]")
                ? Optional.of(LocalDate.of(Integer.parseInt(y), Integer.parseInt(m), 1))
                : Optional.empty();
    }
}
