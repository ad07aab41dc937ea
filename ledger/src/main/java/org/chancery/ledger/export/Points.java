package org.chancery.ledger.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        try (BufferedReader table = knowledge.table("ledger/points.tsv")) {
            table.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("iso3\t") && !line.isEmpty())
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> points.put(
                            cells[0],
                            new Point(
                                    cells[0],
                                    cells[1],
                                    cells[2],
                                    cells[3],
                                    Double.parseDouble(cells[5]),
                                    Double.parseDouble(cells[6]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
