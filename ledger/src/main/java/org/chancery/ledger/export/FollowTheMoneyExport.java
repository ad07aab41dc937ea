package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.entry.Names;
import org.chancery.ledger.query.Found;
import org.chancery.ledger.query.Story;
import org.chancery.record.When;

/** FollowTheMoney entities, one a line: an Event for each event, its parties as PublicBody or Organization, Articles. */
final class FollowTheMoneyExport implements Exporter {
    private final Points points;

    FollowTheMoneyExport(Knowledge knowledge) {
        this.points = Points.load(knowledge);
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Set<String> written = new LinkedHashSet<>();
        for (EventEntry event : selection.events()) {
            Story story = selection.story(event);
            for (String party : event.parties()) {
                if (written.add(id(party))) {
                    party(party).line(out);
                }
            }
            for (Found found : story.claims()) {
                if (written.add("report-" + found.report().id())) {
                    article(found).line(out);
                }
            }
            event(story).line(out);
        }
    }

    private static String id(String party) {
        return "party-" + Names.word(party);
    }

    private Json party(String party) {
        boolean state = points.of(party).isPresent();
        Json properties = new Json().with("name", List.of(points.name(party)));
        points.of(party)
                .ifPresent(p -> properties.with("country", List.of(p.iso2().toLowerCase(Locale.ROOT))));
        return entity(id(party), state ? "PublicBody" : "Organization", properties);
    }

    private static Json article(Found found) {
        Json properties = new Json()
                .with(
                        "title",
                        List.of(found.report().title().orElse(found.report().name())));
        found.report().url().ifPresent(url -> properties.with("sourceUrl", List.of(url)));
        found.report().outlet().ifPresent(outlet -> properties.with("publisher", List.of(outlet)));
        found.report().published().ifPresent(day -> properties.with("publishedAt", List.of(day.toString())));
        return entity("report-" + found.report().id(), "Article", properties);
    }

    private Json event(Story story) {
        EventEntry event = story.event();
        List<String> countries = event.parties().stream()
                .flatMap(party -> points.of(party).stream())
                .map(p -> p.iso2().toLowerCase(Locale.ROOT))
                .toList();
        List<String> proof = new ArrayList<>(new LinkedHashSet<>(story.claims().stream()
                .map(found -> "report-" + found.report().id())
                .toList()));
        Json properties = new Json()
                .with("name", List.of(event.act().type().name() + ": " + String.join(", ", event.parties())))
                .with("summary", List.of(event.headline()))
                .with(
                        "keywords",
                        List.of(event.act().type().name(), event.status().label()))
                .with(
                        "involved",
                        event.parties().stream().map(FollowTheMoneyExport::id).toList())
                .with("proof", proof);
        event.when().flatMap(When::from).ifPresent(day -> properties.with("startDate", List.of(day.toString())));
        event.when().flatMap(When::to).ifPresent(day -> properties.with("endDate", List.of(day.toString())));
        if (!countries.isEmpty()) {
            properties.with("country", countries);
        }
        return entity("event-" + event.id(), "Event", properties);
    }

    private static Json entity(String id, String schema, Json properties) {
        Map<String, Object> values = properties.map();
        return new Json().with("id", id).with("schema", schema).with("properties", values);
    }
}
