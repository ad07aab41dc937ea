package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private final Limits limits = Limits.load();

    @Override
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (NamedCsvRecord row : Csv.rows(folder.resolve("heads_terms.csv"))) {
            String named = codes.byName(Csv.field(row, "country"));
            String state = named.isEmpty() ? codes.byAlpha2(Csv.field(row, "iso2")) : named;
            Optional<LocalDate> from = Csv.date(row, "start");
            if (!state.isEmpty() && from.isPresent()) {
                Term term = term(row, state, from.get());
                if (limits.keeps(Term.Source.FACTBOOK, state, term.office(), term.title(), term.name())) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }

    private Term term(NamedCsvRecord row, String state, LocalDate from) {
        boolean government = Csv.field(row, "role").equals("head of government");
        boolean viceroy = Csv.field(row, "class").equals("rep");
        boolean assembly = Csv.field(row, "title").contains("Assembly");
        String office = viceroy ? "GG" : assembly ? "SPEAKER" : government ? "HOG" : "HOS";
        LocalDate seen = Csv.date(row, "last_seen").filter(LAST::isAfter).orElse(LAST);
        String name = Names.usual(bare(regnal(Csv.field(row, "name"))), state);
        return new Term(
                state,
                office,
                title(Csv.field(row, "title"), office),
                name,
                "",
                alike(name, Csv.field(row, "alt_spellings"), state),
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

    /** Without the state's name, which belongs to the title: "Swiss Confederation Guy PARMELIN" → "Guy PARMELIN". */
    private String bare(String name) {
        String[] words = name.strip().split("\\s+");
        for (int cut = Math.min(5, words.length - 1); cut > 0; cut--) {
            String prefix = String.join(" ", List.of(words).subList(0, cut));
            if (!codes.byName(prefix).isEmpty() && !prefix.equals(prefix.toUpperCase(Locale.ROOT))) {
                return String.join(" ", List.of(words).subList(cut, words.length));
            }
        }
        return name;
    }

    /** The other spellings that can be the same person's: its texts run into one another where a successor is new. */
    private static String alike(String name, String spellings, String state) {
        return Stream.of(spellings.split("\\|"))
                .filter(other -> !Apart.are(state, name, other))
                .filter(other -> Names.same(name, other) || Names.likeness(name, other) >= 0.6)
                .filter(other -> !Names.relatives(name, other))
                .collect(Collectors.joining("|"));
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
