package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Wikidata's statements on offices held, as EveryPolitician's scrapers kept them in 2022 and 2023. */
final class EveryPolitician implements TermSource {
    private static final LocalDate WORLD = LocalDate.of(2023, 1, 10);

    private final Path sources;
    private final StateCodes codes;
    private final Positions positions = Positions.load();
    private final Limits limits = Limits.load();

    EveryPolitician(Path sources, StateCodes codes) {
        this.sources = sources;
        this.codes = codes;
    }

    @Override
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>(cabinets());
        terms.addAll(foreignMinisters("foreign_ministers_2023-01_wikidata.csv"));
        terms.addAll(foreignMinisters("foreign_ministers_2023-01_enwiki.csv"));
        terms.addAll(heads());
        return terms;
    }

    private List<Term> cabinets() {
        Path folder = sources.resolve("everypolitician_cabinets");
        Map<String, LocalDate> days = new HashMap<>();
        for (NamedCsvRecord row : Csv.rows(folder.resolve("sources.csv"))) {
            Csv.anyDate(row).ifPresent(day -> days.put(Csv.field(row, "repo"), day));
        }
        List<Term> terms = new ArrayList<>();
        for (NamedCsvRecord row : Csv.rows(folder.resolve("office_holders_2000_2022.csv"))) {
            String repo = Csv.field(row, "repo");
            String state = codes.byName(
                    repo.replaceAll("-(ministers|cabinet|federal-council)$", "").replace('-', ' '));
            String title = Csv.field(row, "position");
            Optional<String> seat = positions.seat(state, title);
            Optional<LocalDate> from = Csv.date(row, "start");
            boolean kept = seat.isPresent()
                    && limits.keeps(
                            Term.Source.EVERYPOLITICIAN,
                            state,
                            seat.get(),
                            Csv.field(row, "positionQID") + " " + title,
                            Csv.field(row, "person"));
            if (kept && from.isPresent() && !state.isEmpty()) {
                LocalDate day = days.getOrDefault(repo, LocalDate.of(2022, 7, 18));
                terms.add(term(row, state, seat.get(), title, from.get(), day));
            }
        }
        return terms;
    }

    private static Term term(
            NamedCsvRecord row, String state, String seat, String title, LocalDate from, LocalDate day) {
        Optional<LocalDate> until =
                Csv.date(row, "end").or(() -> Csv.date(row, "dod")).filter(end -> end.isAfter(from));
        String page = Csv.field(row, "enwiki").replaceAll(" \\(.*", "");
        return new Term(
                state,
                seat,
                title,
                Names.usual(Csv.field(row, "person"), state),
                "",
                page,
                Csv.field(row, "personQID"),
                from,
                until,
                day,
                Term.Basis.STATED,
                Term.Source.EVERYPOLITICIAN);
    }

    /** Foreign ministers who sat in January 2023. */
    private List<Term> foreignMinisters(String file) {
        List<Term> terms = new ArrayList<>();
        for (NamedCsvRecord row :
                Csv.rows(sources.resolve("everypolitician_world").resolve(file))) {
            String state = codes.byWikidata(Csv.field(row, "country"));
            String name = Csv.field(row, "name");
            Optional<LocalDate> from = Csv.date(row, "start");
            if (!state.isEmpty() && !name.isEmpty() && from.isPresent()) {
                terms.add(world(state, "FM", "Foreign Minister", row, name, from.get()));
            }
        }
        return terms;
    }

    private static Term world(
            String state, String seat, String title, NamedCsvRecord row, String name, LocalDate from) {
        String id = Csv.field(row, "personID").isEmpty() ? Csv.field(row, "person") : Csv.field(row, "personID");
        return new Term(
                state,
                seat,
                title,
                name,
                "",
                "",
                id.matches("Q\\d+") ? id : "",
                from,
                Csv.date(row, "end").filter(end -> end.isAfter(from)),
                WORLD,
                Term.Basis.STATED,
                Term.Source.WORLD);
    }

    /** Heads of organisations. */
    private List<Term> heads() {
        Map<String, List<String>> seats = new HashMap<>();
        for (String[] cells : Positions.rows("bodies.tsv")) {
            seats.put(cells[0], List.of(cells));
        }
        List<Term> terms = new ArrayList<>();
        for (NamedCsvRecord row : Csv.rows(sources.resolve("everypolitician_world/igo_heads_2000_2023.csv"))) {
            List<String> seat = seats.getOrDefault(Csv.field(row, "position"), List.of());
            Optional<LocalDate> from = Csv.date(row, "start");
            if (!seat.isEmpty() && from.isPresent()) {
                terms.add(world(seat.get(1), seat.get(2), seat.get(3), row, Csv.field(row, "person"), from.get()));
            }
        }
        return terms;
    }
}
