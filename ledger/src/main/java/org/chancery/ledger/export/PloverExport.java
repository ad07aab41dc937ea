package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.query.Found;
import org.chancery.ledger.query.Story;

/** Events in PLOVER's JSON, one a line; a planned act has the type that PLOVER gives to the intent. */
final class PloverExport implements Exporter {
    private final Cameo cameo;

    PloverExport(Knowledge knowledge) {
        this.cameo = Cameo.load(knowledge);
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        for (EventEntry event : selection.events()) {
            Optional<String> type = cameo.of(event.act(), event.status()).plover();
            Story story = selection.story(event);
            if (type.isPresent() && !story.claims().isEmpty()) {
                plover(type.get(), story).line(out);
            }
        }
    }

    private Json plover(String type, Story story) {
        EventEntry event = story.event();
        Found newest = story.claims().get(story.claims().size() - 1);
        Set<String> contexts = new TreeSet<>();
        story.claims().forEach(found -> contexts.addAll(found.claim().act().contexts()));
        // PLOVER's mode says how an act was done: an intent has none.
        Optional<String> mode =
                type.equals(event.act().type().name()) ? event.act().mode() : Optional.empty();
        return new Json()
                .with("id", "chancery-" + event.id())
                .with(
                        "date",
                        event.when()
                                .flatMap(w -> w.from())
                                .orElse(event.anchor())
                                .toString())
                .with("event", type)
                .with("mode", mode)
                .with("context", contexts)
                .with("source", newest.claim().roles().actors())
                .with("target", newest.claim().roles().recipients())
                .with("status", event.status().label())
                .with("cameo", cameo.of(event.act(), event.status()).cameo())
                .with("goldstein", cameo.of(event.act(), event.status()).goldstein())
                .with("text", newest.claim().quote())
                .with("publisher", newest.report().outlet())
                .with("url", newest.report().url())
                .with("language", "en")
                .with("origins", event.origins())
                .with("reports", event.reports());
    }
}
