package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Terms from general knowledge: the curated folder, and the workshop's own-holders.tsv.
 *
 * <p>Unverified, unless a dated sentence or another source confirms them.
 */
final class OwnTerms implements TermSource {
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    private final Path sources;
    private final StateCodes codes;

    OwnTerms(Path sources, StateCodes codes) {
        this.sources = sources;
        this.codes = codes;
    }

    @Override
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>(curated());
        for (String[] cells : Positions.rows("own-holders.tsv")) {
            LocalDate from = Csv.date(cells[5]).orElseThrow(() -> new IllegalStateException("no date: " + cells[3]));
            Optional<LocalDate> until = Csv.date(cells[6]);
            terms.add(term(cells[0], cells[1], cells[2], cells[3], cells[4], from, until, LAST));
        }
        return terms;
    }

    private List<Term> curated() {
        Map<String, String[]> bodies = new HashMap<>();
        Positions.rows("bodies.tsv").forEach(cells -> bodies.put(cells[0], cells));
        List<Term> terms = new ArrayList<>();
        Path file = sources.resolve("curated_2022_2025/office_holders_curated_evidence.csv");
        for (NamedCsvRecord row : Csv.rows(file)) {
            String code = Csv.field(row, "office");
            String[] own = {code, codes.byAlpha2(Csv.field(row, "iso2")), code, Csv.field(row, "title")};
            String[] seat = bodies.getOrDefault(code, own);
            Optional<LocalDate> from = Csv.date(row, "start");
            if (from.isPresent()) {
                Term term = term(
                        seat[1],
                        seat[2],
                        seat[3],
                        Csv.field(row, "person"),
                        Csv.field(row, "native"),
                        from.get(),
                        Csv.date(row, "end"),
                        LAST);
                terms.add(term);
                if (Csv.field(row, "n_evidence").matches("[1-9]\\d*")) {
                    terms.add(term.confirming(sentence(row)));
                }
            }
        }
        return terms;
    }

    private static Term.Source sentence(NamedCsvRecord row) {
        return Csv.field(row, "source").contains("WH") ? Term.Source.WHITE_HOUSE : Term.Source.CURRENT_EVENTS;
    }

    private static Term term(
            String state,
            String office,
            String title,
            String name,
            String native_,
            LocalDate from,
            Optional<LocalDate> until,
            LocalDate asOf) {
        return new Term(
                state,
                office,
                title,
                name,
                native_,
                "",
                "",
                from,
                until.filter(end -> end.isAfter(from)),
                asOf,
                Term.Basis.UNVERIFIED,
                Term.Source.OWN);
    }
}
