package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chiefs of state and heads of government from the World Factbook's yearly and weekly texts.
 *
 * <p>Its ends are the starts of the next text's holder, so a respelled name ends too; merging a seat mends that.
 */
final class Factbook implements TermSource {
    private static final LocalDate LAST = LocalDate.of(2026, 1, 22);

    private final Path folder;
    private final StateCodes codes;

    Factbook(Path folder, StateCodes codes) {
        this.folder = folder;
        this.codes = codes;
    }

    @Override
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (NamedCsvRecord row : Csv.rows(folder.resolve("heads_terms.csv"))) {
            String named = codes.byName(Csv.field(row, "country"));
            String state = named.isEmpty() ? codes.byAlpha2(Csv.field(row, "iso2")) : named;
            Optional<LocalDate> from = Csv.date(row, "start");
            if (!state.isEmpty() && from.isPresent()) {
                terms.add(term(row, state, from.get()));
            }
        }
        return terms;
    }

    private static Term term(NamedCsvRecord row, String state, LocalDate from) {
        boolean government = Csv.field(row, "role").equals("head of government");
        boolean viceroy = Csv.field(row, "class").equals("rep");
        boolean assembly = Csv.field(row, "title").contains("Assembly");
        String office = viceroy ? "GG" : assembly ? "SPEAKER" : government ? "HOG" : "HOS";
        LocalDate seen = Csv.date(row, "last_seen").filter(LAST::isAfter).orElse(LAST);
        return new Term(
                state,
                office,
                title(Csv.field(row, "title"), office),
                Names.usual(regnal(Csv.field(row, "name")), state),
                "",
                Csv.field(row, "alt_spellings"),
                "",
                from,
                Csv.date(row, "end_by_successor").filter(end -> end.isAfter(from)),
                seen.isBefore(from) ? from : seen,
                Term.Basis.STATED,
                Term.Source.FACTBOOK);
    }

    /** "Australia ELIZABETH II" → "ELIZABETH II": the realm is the rest of the title. */
    private static String regnal(String name) {
        return name.replaceAll("^.*\\b(ELIZABETH|CHARLES|MARGRETHE|WILLEM-ALEXANDER)\\b", "$1");
    }

    /** "President of the", "President Col." → "President". */
    private static String title(String title, String office) {
        String plain = title.replaceAll(
                        "\\s+(of the|of|Lt\\.|Gen\\.|Col\\.|Dr\\.|Maj\\.|Brig\\.|Capt\\.|Adm\\.|Sr\\.)\\b?.*$", "")
                .replaceAll("[,;(].*$", "")
                .strip();
        return plain.isEmpty() || plain.length() > 40 ? "" : plain;
    }
}
