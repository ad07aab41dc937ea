package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.record.When;

/** Events as GeoJSON points: at the capital of the state where they take place, else of their last or only party. */
final class GeoJsonExport implements Exporter {
    private final Points points;

    GeoJsonExport(Knowledge knowledge) {
        this.points = Points.load(knowledge);
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        List<Map<String, Object>> features = new ArrayList<>();
        for (EventEntry event : selection.events()) {
            feature(event).ifPresent(features::add);
        }
        new Json().with("type", "FeatureCollection").with("features", features).page(out);
    }

    private Optional<Map<String, Object>> feature(EventEntry event) {
        Optional<Points.Point> place = event.place().flatMap(points::of);
        Optional<Points.Point> point = place.or(() -> {
            List<Points.Point> states = event.parties().stream()
                    .flatMap(party -> points.of(party).stream())
                    .toList();
            return states.isEmpty() ? Optional.empty() : Optional.of(states.get(states.size() - 1));
        });
        return point.map(p -> new Json()
                .with("type", "Feature")
                .with("id", event.id())
                .with(
                        "geometry",
                        new Json().with("type", "Point").with("coordinates", List.of(p.longitude(), p.latitude())))
                .with("properties", properties(event, place.isPresent() ? "place" : "party"))
                .map());
    }

    private static Json properties(EventEntry event, String basis) {
        return new Json()
                .with("type", event.act().type().name())
                .with("mode", event.act().mode())
                .with("status", event.status().label())
                .with("parties", event.parties())
                .with("from", event.when().flatMap(When::from).map(Object::toString))
                .with("to", event.when().flatMap(When::to).map(Object::toString))
                .with("place", event.place())
                .with("pointBasis", basis)
                .with("origins", event.origins())
                .with("reports", event.reports())
                .with("quote", event.headline());
    }
}
