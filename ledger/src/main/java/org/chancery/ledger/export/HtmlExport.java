package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.follow.Turns;
import org.chancery.ledger.link.Disagreement;
import org.chancery.ledger.query.Found;
import org.chancery.ledger.query.Story;
import org.chancery.record.When;

/** A dossier: every selected event with its history, origins and disagreements, in one HTML file without scripts. */
final class HtmlExport implements Exporter {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Chancery dossier</title>
            <style>
            body { font: 16px/1.5 Georgia, serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
            h1, h2 { line-height: 1.2; } h2 { margin-top: 2.5rem; font-size: 1.2rem; }
            .about { color: #555; } blockquote { margin: .3rem 0 .3rem 1rem; font-style: italic; }
            ul { padding-left: 1.2rem; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
            td, th { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; }
            tr { border-bottom: 1px solid #8884; } h3 { font-size: 1rem; margin-bottom: .2rem; }
            a { color: inherit; } section { break-inside: avoid-page; } .differs { border-left: .3rem solid #b33; padding-left: .8rem; }
            @media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd; } .about { color: #aaa; } }
            </style>
            </head>
            <body>
            """;

    private final Turns turns;
    private final Points points;

    HtmlExport(Knowledge knowledge) {
        this.turns = Turns.load(knowledge);
        this.points = Points.load(knowledge);
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Writer html = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        html.write(HEAD);
        List<EventEntry> events = selection.events();
        html.write("<h1>" + Html.escaped(selection.told(points::name)) + "</h1>\n");
        html.write(contents(events));
        for (EventEntry event : events) {
            html.write(section(selection.story(event)));
        }
        html.write("</body>\n</html>\n");
        html.flush();
    }

    /** The events at a glance, each with the way to its section. */
    private String contents(List<EventEntry> events) {
        StringBuilder html = new StringBuilder("<p class=\"about\">");
        html.append(events.size()).append(events.size() == 1 ? " event.</p>\n" : " events, the newest first.</p>\n");
        html.append("<table>\n<tr><th>When</th><th>Who</th><th>What</th><th>Status</th><th>Told by</th></tr>\n");
        for (EventEntry event : events) {
            html.append("<tr><td><a href=\"#event-" + event.id() + "\">" + when(event) + "</a></td><td>"
                    + Html.escaped(who(event)) + "</td><td>" + Html.escaped(what(event)) + "</td><td>"
                    + event.status().label() + "</td><td>" + event.corroboration() + "</td></tr>\n");
        }
        return html.append("</table>\n").toString();
    }

    private String who(EventEntry event) {
        return event.parties().stream().map(points::name).collect(Collectors.joining(", "));
    }

    private static String what(EventEntry event) {
        return event.act().type().name().toLowerCase(Locale.ROOT)
                + event.act().mode().map(mode -> ": " + mode).orElse("");
    }

    private String section(Story story) {
        EventEntry event = story.event();
        StringBuilder html = new StringBuilder("<section id=\"event-" + event.id() + "\">\n<h2>");
        html.append(Html.escaped(when(event) + " · " + who(event)));
        html.append("</h2>\n<p class=\"about\">")
                .append(Html.escaped(what(event)))
                .append("; ")
                .append(event.status().label())
                .append("; ")
                .append(event.corroboration())
                .append("</p>\n<h3>History</h3>\n<ul>\n");
        for (Story.Step step : story.steps(turns)) {
            html.append("<li>")
                    .append(said(step.said()))
                    .append(" <b>")
                    .append(step.status())
                    .append("</b>")
                    .append(quoted(step.claim()))
                    .append("</li>\n");
        }
        html.append("</ul>\n<h3>Origins</h3>\n<ul>\n");
        for (Map.Entry<String, List<Found>> origin : story.origins().entrySet()) {
            html.append("<li>")
                    .append(Html.escaped(Story.called(origin.getKey(), origin.getValue())))
                    .append("<ul>\n");
            origin.getValue()
                    .forEach(found -> html.append("<li>").append(teller(found)).append("</li>\n"));
            html.append("</ul></li>\n");
        }
        html.append("</ul>\n");
        story.disagreements().forEach(d -> html.append(differing(d)));
        return html.append("</section>\n").toString();
    }

    private static String when(EventEntry event) {
        Optional<LocalDate> from = event.when().flatMap(When::from);
        Optional<LocalDate> to = event.when().flatMap(When::to);
        return from.map(Object::toString).orElse("about " + event.anchor())
                + to.filter(day -> !from.equals(Optional.of(day)))
                        .map(day -> " – " + day)
                        .orElse("");
    }

    private static String said(Optional<LocalDate> day) {
        return day.map(Object::toString).orElse("undated");
    }

    private static String quoted(Found found) {
        return "<blockquote>“" + Html.escaped(found.claim().quote()) + "”</blockquote>" + teller(found);
    }

    private static String teller(Found found) {
        String name = Html.escaped(found.report().outletOrName());
        String linked = found.report()
                .url()
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .map(url -> "<a href=\"" + Html.escaped(url) + "\">" + name + "</a>")
                .orElse(name);
        String chain = found.claim().chain().names().isEmpty()
                ? ""
                : ", according to "
                        + Html.escaped(String.join(" ← ", found.claim().chain().names()));
        String relay = found.report().relay().map(r -> ", a relay").orElse("");
        return linked + " " + said(found.claim().said()) + chain + relay;
    }

    private static String differing(Disagreement difference) {
        return "<div class=\"differs\"><b>" + difference.on().name().toLowerCase(Locale.ROOT) + "</b>: "
                + side(difference.first(), difference.a()) + side(difference.second(), difference.b()) + "</div>\n";
    }

    private static String side(String value, ClaimEntry claim) {
        return "<p>" + Html.escaped(value) + "</p><blockquote>“" + Html.escaped(claim.quote()) + "”</blockquote>";
    }
}
