package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ministers of the United Kingdom, from the Institute for Government's database (CC BY 4.0). */
final class InstituteForGovernment implements TermSource {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 19);

    private final Path folder;
    private final Positions positions = Positions.load();

    InstituteForGovernment(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Term> terms() {
        Map<String, String> posts = new HashMap<>();
        for (NamedCsvRecord row : Csv.rows(folder.resolve("post.csv"))) {
            posts.put(Csv.field(row, "id"), Csv.field(row, "name"));
        }
        Map<String, List<NamedCsvRecord>> persons = new HashMap<>();
        for (NamedCsvRecord row : Csv.rows(folder.resolve("person.csv"))) {
            persons.computeIfAbsent(Csv.field(row, "id"), id -> new ArrayList<>())
                    .add(row);
        }
        List<Term> terms = new ArrayList<>();
        for (NamedCsvRecord row : Csv.rows(folder.resolve("appointment.csv"))) {
            String post = posts.getOrDefault(Csv.field(row, "post_id"), "");
            List<NamedCsvRecord> person = persons.getOrDefault(Csv.field(row, "person_id"), List.of());
            Optional<LocalDate> from = Csv.date(row, "start_date");
            Optional<String> seat = positions.seat("GBR", post).filter(code -> !code.equals("HOS"));
            if (seat.isPresent() && from.isPresent() && !person.isEmpty()) {
                terms.add(term(row, seat.get(), post, person, from.get()));
            }
        }
        return terms;
    }

    /** Named as on the day of the appointment: a peer is "David Cameron" before and "Lord Cameron" after. */
    private static Term term(
            NamedCsvRecord row, String seat, String post, List<NamedCsvRecord> person, LocalDate from) {
        Set<String> names = new LinkedHashSet<>();
        person.stream()
                .filter(name -> !Csv.date(name, "start_date")
                                .orElse(LocalDate.MIN)
                                .isAfter(from)
                        && Csv.date(name, "end_date").orElse(LocalDate.MAX).isAfter(from))
                .forEach(name -> names.add(Csv.field(name, "name")));
        person.forEach(name -> names.add(Csv.field(name, "name")));
        List<String> ordered = new ArrayList<>(names);
        return new Term(
                "GBR",
                seat,
                post,
                ordered.get(0),
                "",
                String.join("|", ordered.subList(1, ordered.size())),
                "",
                from,
                Csv.date(row, "end_date").filter(end -> end.isAfter(from)),
                LAST,
                Term.Basis.STATED,
                Term.Source.IFG);
    }
}
