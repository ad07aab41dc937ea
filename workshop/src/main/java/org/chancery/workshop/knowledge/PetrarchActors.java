package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Members of governments with dates, to 2011, from the Phoenix actor dictionaries.
 *
 * <p>Their codes name no office: GOVMIL is mostly the defence minister, GOV may be the foreign minister. So they only
 * confirm what another source says of the same person and days.
 */
final class PetrarchActors implements TermSource {
    private static final LocalDate LAST = LocalDate.of(2011, 6, 30);

    private final Path folder;

    PetrarchActors(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (NamedCsvRecord row : Csv.rows(folder.resolve("countries_actors_flat.csv"))) {
            String code = Csv.field(row, "cameo_code");
            Optional<LocalDate> from = Csv.date(row, "start");
            boolean member = code.length() >= 6 && Set.of("GOV", "GOVMIL").contains(code.substring(3));
            if (member && from.isPresent()) {
                terms.add(term(row, code.substring(0, 3), code.endsWith("MIL") ? "DM" : "FM", from.get()));
            }
        }
        return terms;
    }

    private static Term term(NamedCsvRecord row, String state, String office, LocalDate from) {
        String name = Csv.field(row, "head").replaceAll("[_\"]+", " ").strip().toLowerCase(Locale.ROOT);
        return new Term(
                state,
                office,
                "",
                name,
                "",
                "",
                "",
                from,
                Csv.date(row, "end"),
                LAST,
                Term.Basis.CONFIRMS,
                Term.Source.PETRARCH);
    }
}
