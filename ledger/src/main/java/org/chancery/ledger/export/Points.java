package org.chancery.ledger.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;

/** States' codes, names and places on the map, by the table {@code ledger/points.tsv}. */
final class Points {
    private final Map<String, Point> points;

    /** A state, at its capital. */
    record Point(String iso3, String iso2, String fips, String name, double latitude, double longitude) {}

    private Points(Map<String, Point> points) {
        this.points = Map.copyOf(points);
    }

    static Points load(Knowledge knowledge) {
        Map<String, Point> points = new HashMap<>();
        knowledge
                .rows("ledger/points.tsv")
                .forEach(row -> points.put(
                        row.get("iso3"),
                        new Point(
                                row.get("iso3"),
                                row.get("iso2"),
                                row.get("fips"),
                                row.get("name"),
                                Double.parseDouble(row.get("latitude")),
                                Double.parseDouble(row.get("longitude")))));
        return new Points(points);
    }

    /** The state of an ISO 3166-1 alpha-3 code. */
    Optional<Point> of(String iso3) {
        return Optional.ofNullable(points.get(iso3));
    }

    /** The state's name, or the code itself. */
    String name(String code) {
        return of(code).map(Point::name).orElse(code);
    }
}
