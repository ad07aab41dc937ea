package org.chancery.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ledger.entry.Fact;
import org.chancery.ledger.store.Database;
import org.chancery.ledger.store.Rows;
import org.chancery.record.Precision;
import org.chancery.record.When;

/** Asks a ledger about standing facts. */
public final class Facts {
    private final Database database;

    public Facts(Database database) {
        this.database = database;
    }

    /**
     * A fact as reports have it.
     *
     * @param newest what the newest report says
     * @param reports how many say something of it
     */
    public record Standing(Fact newest, Optional<LocalDate> first, int reports, String outlet) {}

    private record Told(Fact fact, int report, String outlet) {}

    /** Facts of a kind about a party, or about all; the same fact of several reports is one. */
    public List<Standing> of(Fact.Kind kind, Optional<String> party) {
        return merged(told(kind)
                .filter(told -> party.isEmpty()
                        || party.get().equals(told.fact().party())
                        || party.get().equals(told.fact().other())));
    }

    /** Who is in a programme, or a candidate: by its name, or the initials of its name. */
    public List<Standing> programme(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        return merged(told(Fact.Kind.PROGRAMME).filter(told -> {
            String value = told.fact().value();
            return value.toLowerCase(Locale.ROOT).contains(asked)
                    || initials(value).equalsIgnoreCase(name);
        }));
    }

    private static String initials(String name) {
        return Stream.of(name.split("[ -]"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private Stream<Told> told(Fact.Kind kind) {
        return database
                .ask(handle -> handle.createQuery("select f.*, coalesce(r.outlet, r.name) as teller from fact f"
                                + " join report r on r.id = f.report where f.kind = :kind and f.live = 1"
                                + " order by f.said is null, f.said, f.id")
                        .bind("kind", kind.name())
                        .map((rs, ctx) -> told(rs))
                        .list())
                .stream();
    }

    private static Told told(ResultSet rs) throws SQLException {
        Optional<LocalDate> from = Rows.day(rs, "day_from");
        Optional<LocalDate> to = Rows.day(rs, "day_to");
        Optional<When> when =
                from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new When(from, to, Precision.INTERVAL));
        Fact fact = new Fact(
                Fact.Kind.valueOf(rs.getString("kind")),
                rs.getString("party"),
                rs.getString("other"),
                rs.getString("value"),
                Fact.Standing.valueOf(rs.getString("standing")),
                when,
                Rows.day(rs, "said"),
                rs.getString("quote"));
        return new Told(fact, rs.getInt("report"), rs.getString("teller"));
    }

    private static List<Standing> merged(Stream<Told> told) {
        Map<String, List<Told>> same = new LinkedHashMap<>();
        told.forEach(one ->
                same.computeIfAbsent(key(one.fact()), key -> new ArrayList<>()).add(one));
        return same.values().stream()
                .map(all -> {
                    Told newest = all.get(all.size() - 1);
                    int reports =
                            (int) all.stream().map(Told::report).distinct().count();
                    return new Standing(newest.fact(), all.get(0).fact().said(), reports, newest.outlet());
                })
                .toList();
    }

    /** A programme's facts are by year; the others' validity is what the reports' dates span. */
    private static String key(Fact fact) {
        String years = fact.kind() == Fact.Kind.PROGRAMME
                ? fact.when().map(when -> when.from() + "/" + when.to()).orElse("")
                : "";
        return String.join("\n", fact.party(), fact.other(), fact.value(), years);
    }
}
