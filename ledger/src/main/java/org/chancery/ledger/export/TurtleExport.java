package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.entry.Names;
import org.chancery.ledger.query.Found;
import org.chancery.record.When;

/** Events in RDF 1.1 Turtle: Simple Event Model for what happened, PROV-O for who says so. */
final class TurtleExport implements Exporter {
    private static final String PREFIXES = """
            @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            """;

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(PREFIXES);
        Set<String> parties = new LinkedHashSet<>();
        Set<Integer> reports = new LinkedHashSet<>();
        for (EventEntry event : selection.events()) {
            text.write(event(event));
            parties.addAll(event.parties());
            for (Found found : selection.story(event).claims()) {
                text.write(claim(found));
                if (reports.add(found.report().id())) {
                    text.write(report(found));
                }
            }
        }
        for (String party : parties) {
            text.write(party(party) + " a sem:Actor ; rdfs:label " + literal(party) + " .\n");
        }
        text.flush();
    }

    private static String event(EventEntry event) {
        StringBuilder turtle = new StringBuilder(event(event.id()) + " a sem:Event ;\n");
        turtle.append("  sem:eventType <urn:chancery:type:")
                .append(event.act().type().name())
                .append("> ;\n");
        turtle.append("  <urn:chancery:status> ")
                .append(literal(event.status().label()))
                .append(" ;\n");
        turtle.append("  <urn:chancery:origins> ").append(event.origins()).append(" ;\n");
        for (String party : event.parties()) {
            turtle.append("  sem:hasActor ").append(party(party)).append(" ;\n");
        }
        event.when()
                .flatMap(When::from)
                .ifPresent(day -> turtle.append("  sem:hasBeginTimeStamp ").append(day(day.toString())));
        event.when()
                .flatMap(When::to)
                .ifPresent(day -> turtle.append("  sem:hasEndTimeStamp ").append(day(day.toString())));
        return turtle.append("  rdfs:label ")
                .append(literal(event.headline()))
                .append(" .\n")
                .toString();
    }

    private static String day(String day) {
        return '"' + day + "\"^^xsd:date ;\n";
    }

    private static String claim(Found found) {
        StringBuilder turtle =
                new StringBuilder("<urn:chancery:claim:" + found.claim().id() + "> a prov:Entity ;\n");
        turtle.append("  prov:specializationOf ")
                .append(event(found.event().id()))
                .append(" ;\n");
        turtle.append("  prov:hadPrimarySource ")
                .append(report(found.report().id()))
                .append(" ;\n");
        for (String name : found.claim().chain().names()) {
            turtle.append("  prov:wasAttributedTo <urn:chancery:voucher:")
                    .append(Names.word(name))
                    .append("> ;\n");
        }
        return turtle.append("  prov:value ")
                .append(literal(found.claim().quote()))
                .append(" .\n")
                .toString();
    }

    private static String report(Found found) {
        StringBuilder turtle = new StringBuilder(report(found.report().id()) + " a prov:PrimarySource ;\n");
        found.report()
                .outlet()
                .ifPresent(outlet -> turtle.append("  dcterms:publisher ")
                        .append(literal(outlet))
                        .append(" ;\n"));
        found.report()
                .published()
                .ifPresent(day -> turtle.append("  dcterms:issued ").append(day(day.toString())));
        found.report()
                .url()
                .filter(TurtleExport::address)
                .ifPresent(
                        url -> turtle.append("  dcterms:source <").append(url).append("> ;\n"));
        String title = found.report().title().orElse(found.report().name());
        return turtle.append("  dcterms:title ")
                .append(literal(title))
                .append(" .\n")
                .toString();
    }

    private static boolean address(String url) {
        try {
            return new URI(url).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String event(int id) {
        return "<urn:chancery:event:" + id + ">";
    }

    private static String report(int id) {
        return "<urn:chancery:report:" + id + ">";
    }

    private static String party(String party) {
        return "<urn:chancery:party:" + Names.word(party) + ">";
    }

    private static String literal(String text) {
        return '"'
                + GraphMlExport.printable(text)
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
