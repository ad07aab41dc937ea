package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The terms in office that the sources know. */
final class TermSources {
    private static final Map<String, Integer> RANKS =
            Map.of("everypolitician", 1, "ifg", 0, "cia_factbook", 2, "curated", 1, "everypolitician_world", 3);
    private static final Map<String, String> SHORT = Map.of(
            "everypolitician",
            "ep",
            "ifg",
            "ifg",
            "cia_factbook",
            "cia",
            "curated",
            "own",
            "everypolitician_world",
            "epw");
    private static final Map<String, String> BODIES = Map.of(
            "Secretary-General of the United Nations", "UN",
            "United Nations Secretary-General", "UN",
            "Director-General of the World Trade Organization", "WTO");

    private final Path sources;
    private final Map<String, String> states;

    /**
     * Sources in a folder.
     *
     * @param states ISO alpha-2 to alpha-3
     */
    TermSources(Path sources, Map<String, String> states) {
        this.sources = sources;
        this.states = states;
    }

    List<Term> all() {
        List<Term> terms = new ArrayList<>(core());
        terms.addAll(curated());
        terms.addAll(foreignMinisters());
        terms.addAll(heads());
        return terms;
    }

    /** Factbook, EveryPolitician and Institute for Government, already mapped to seats. */
    private List<Term> core() {
        List<Term> terms = new ArrayList<>();
        for (NamedCsvRecord row : Csv.rows(sources.resolve("kb_core/kb_core.csv"))) {
            Optional<LocalDate> from = Csv.date(row, "start");
            String state = states.getOrDefault(Csv.field(row, "iso2"), "");
            String source = Csv.field(row, "src");
            if (from.isPresent()
                    && !state.isEmpty()
                    && !Csv.field(row, "office").equals("PARTY")) {
                boolean peer = source.equals("ifg") && !Csv.field(row, "alias").isEmpty();
                String name = Csv.field(row, peer ? "alias" : "person");
                String alias = Csv.field(row, peer ? "person" : "alias");
                terms.add(term(row, state, Names.usual(name, state), alias, "", from.get(), source));
            }
        }
        return terms;
    }

    private Term term(
            NamedCsvRecord row,
            String state,
            String name,
            String alias,
            String native_,
            LocalDate from,
            String source) {
        LocalDate asOf = Csv.date(row, "asof").orElse(LocalDate.of(2022, 7, 1));
        Optional<LocalDate> until = Csv.date(row, "end").filter(end -> end.isAfter(from));
        return new Term(
                state,
                Csv.field(row, "office"),
                Csv.field(row, "title"),
                name,
                native_,
                alias,
                Csv.field(row, "qid"),
                from,
                until,
                asOf,
                true,
                SHORT.getOrDefault(source, source),
                RANKS.getOrDefault(source, 9));
    }

    /** Rows from general knowledge: verified where a dated sentence names the person in the office. */
    private List<Term> curated() {
        Set<String> evidenced = new HashSet<>();
        Path evidence = sources.resolve("curated_2022_2025/office_holders_curated_evidence.csv");
        if (Files.exists(evidence)) {
            for (NamedCsvRecord row : Csv.rows(evidence)) {
                evidenced.add(Csv.field(row, "iso2") + Csv.field(row, "office") + Csv.field(row, "person"));
            }
        }
        List<Term> terms = new ArrayList<>();
        for (NamedCsvRecord row : Csv.rows(sources.resolve("curated_2022_2025/office_holders_curated.csv"))) {
            String iso2 = Csv.field(row, "iso2");
            String state = states.getOrDefault(iso2, iso2);
            String name = Csv.field(row, "person");
            Optional<LocalDate> from = Csv.date(row, "start");
            if (from.isPresent()) {
                Optional<LocalDate> until = Csv.date(row, "end").filter(end -> end.isAfter(from.get()));
                boolean verified = evidenced.contains(iso2 + Csv.field(row, "office") + name);
                terms.add(new Term(
                        state,
                        Csv.field(row, "office"),
                        Csv.field(row, "title"),
                        name,
                        Csv.field(row, "native"),
                        "",
                        "",
                        from.get(),
                        until,
                        LocalDate.of(2025, 6, 30),
                        verified,
                        "own",
                        1));
            }
        }
        return terms;
    }

    /** Foreign ministers who sat in January 2023. */
    private List<Term> foreignMinisters() {
        Map<String, String> codes = StateCodes.byWikidata(sources);
        List<Term> terms = new ArrayList<>();
        for (NamedCsvRecord row :
                Csv.rows(sources.resolve("everypolitician_world/foreign_ministers_2023-01_wikidata.csv"))) {
            String state = codes.getOrDefault(Csv.field(row, "country"), "");
            String name = Csv.field(row, "name");
            Optional<LocalDate> from = Csv.date(row, "start");
            if (!state.isEmpty() && !name.isEmpty() && from.isPresent()) {
                terms.add(new Term(
                        state,
                        "FM",
                        "Foreign Minister",
                        name,
                        "",
                        "",
                        Csv.field(row, "person"),
                        from.get(),
                        Optional.empty(),
                        LocalDate.of(2023, 1, 10),
                        true,
                        "epw",
                        3));
            }
        }
        return terms;
    }

    /** Heads of organisations. */
    private List<Term> heads() {
        List<Term> terms = new ArrayList<>();
        for (NamedCsvRecord row : Csv.rows(sources.resolve("everypolitician_world/igo_heads_2000_2023.csv"))) {
            String body = BODIES.getOrDefault(Csv.field(row, "position"), "");
            Optional<LocalDate> from = Csv.date(row, "start");
            if (!body.isEmpty() && from.isPresent()) {
                terms.add(new Term(
                        body,
                        "SG",
                        "Secretary-General",
                        Csv.field(row, "person"),
                        "",
                        "",
                        Csv.field(row, "personID"),
                        from.get(),
                        Csv.date(row, "end"),
                        LocalDate.of(2023, 1, 10),
                        true,
                        "epw",
                        3));
            }
        }
        return terms;
    }
}
