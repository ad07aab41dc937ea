package org.chancery.workshop.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code workshop knowledge mine} found: confirmations of terms that the project has by itself. */
final class Evidence implements TermSource {
    private static final Map<String, Term.Source> SOURCES = Map.of(
            "dos", Term.Source.STATE_DEPARTMENT,
            "krm", Term.Source.KREMLIN,
            "wn", Term.Source.WIKINEWS,
            "news", Term.Source.NEWS);

    @Override
    public List<Term> terms() {
        return Positions.rows("evidence.tsv").stream().map(Evidence::term).toList();
    }

    private static Term term(String[] cells) {
        LocalDate first = LocalDate.parse(cells[3]);
        LocalDate last = LocalDate.parse(cells[4]);
        Term.Source source = Optional.ofNullable(SOURCES.get(cells[5]))
                .orElseThrow(() -> new IllegalStateException("no source " + cells[5]));
        return new Term(
                cells[0],
                cells[1],
                "",
                cells[2],
                "",
                "",
                "",
                first,
                Optional.empty(),
                last,
                Term.Basis.CONFIRMS,
                source);
    }
}
