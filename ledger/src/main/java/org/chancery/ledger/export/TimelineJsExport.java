package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.record.When;

/** Events for TimelineJS3; its texts are HTML. */
final class TimelineJsExport implements Exporter {
    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        List<Map<String, Object>> events = new ArrayList<>();
        for (EventEntry event : selection.events()) {
            events.add(slide(event).map());
        }
        new Json().with("events", events).page(out);
    }

    private static Json slide(EventEntry event) {
        LocalDate from = event.when().flatMap(When::from).orElse(event.anchor());
        String headline = event.act().type().name() + ": " + String.join(", ", event.parties());
        String text = "<p>“" + Html.escaped(event.headline()) + "”</p><p>"
                + event.status().label() + ", " + event.corroboration() + "</p>";
        return new Json()
                .with("start_date", date(from))
                .with("end_date", event.when().flatMap(When::to).map(TimelineJsExport::date))
                .with(
                        "text",
                        new Json().with("headline", Html.escaped(headline)).with("text", text))
                .with("group", event.act().type().name())
                .with("unique_id", "event-" + event.id());
    }

    private static Map<String, Object> date(LocalDate day) {
        return new Json()
                .with("year", day.getYear())
                .with("month", day.getMonthValue())
                .with("day", day.getDayOfMonth())
                .map();
    }
}
