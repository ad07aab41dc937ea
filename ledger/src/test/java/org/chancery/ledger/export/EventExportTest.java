package org.chancery.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;

/** Events on maps, in graphs and on pages, read back. */
class EventExportTest extends ExportFixture {
    EventExportTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void geoJsonIsReadByJts() throws IOException, ParseException {
        String json = text(Format.GEOJSON);
        Geometry points = new GeoJsonReader().read(json);
        assertThat(points.getNumGeometries()).isEqualTo(2);
        assertThat(points.getGeometryN(0).getCoordinate().x).isBetween(139.0, 140.0);
        assertThat(JSON.readTree(json).at("/features/0/properties/origins").intValue())
                .isEqualTo(2);
    }

    @Test
    void graphIsReadByJGraphT() throws IOException {
        Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        Map<String, String> quotes = new TreeMap<>();
        importer.addEdgeAttributeConsumer((edge, value) -> quotes.put(edge.getSecond(), value.getValue()));
        importer.importGraph(graph, new StringReader(text(Format.GRAPHML)));
        assertThat(graph.vertexSet()).containsExactlyInAnyOrder("VNM", "JPN", "FJI", "ASEAN");
        assertThat(graph.getAllEdges("VNM", "JPN")).hasSize(2);
        assertThat(quotes).containsKey("quote");
    }

    @Test
    void timelineHasWhatTimelineJsAsksFor() throws IOException {
        JsonNode events = JSON.readTree(text(Format.TIMELINEJS)).get("events");
        assertThat(events.size()).isEqualTo(3);
        events.forEach(event -> {
            assertThat(event.at("/start_date/year").isInt()).isTrue();
            assertThat(event.at("/text/headline").stringValue()).isNotBlank();
        });
        assertThat(events.at("/1/end_date/day").intValue()).isEqualTo(30);
    }

    @Test
    void entitiesReferToEachOther() throws IOException {
        Map<String, JsonNode> entities = new TreeMap<>();
        text(Format.FTM)
                .lines()
                .map(JSON::readTree)
                .forEach(node -> entities.put(node.get("id").stringValue(), node));
        assertThat(entities.values())
                .extracting(node -> node.get("schema").stringValue())
                .contains("Event", "PublicBody", "Organization", "Article");
        entities.values().stream()
                .filter(node -> node.get("schema").stringValue().equals("Event"))
                .forEach(event -> {
                    event.at("/properties/involved")
                            .forEach(id -> assertThat(entities).containsKey(id.stringValue()));
                    event.at("/properties/proof")
                            .forEach(id -> assertThat(entities).containsKey(id.stringValue()));
                });
    }

    @Test
    void turtleIsReadByRdf4j() throws IOException {
        Model model = Rio.parse(new StringReader(text(Format.TURTLE)), RDFFormat.TURTLE);
        IRI event = Values.iri("http://semanticweb.cs.vu.nl/2009/11/sem/Event");
        assertThat(model.filter(null, RDF.TYPE, event)).hasSize(3);
        IRI value = Values.iri("http://www.w3.org/ns/prov#value");
        assertThat(model.filter(null, value, null).objects())
                .extracting(Object::toString)
                .anySatisfy(quote -> assertThat(quote).contains("\ud835\udd18"));
    }

    @Test
    void dossierIsSafeAndWhole() throws IOException {
        Document page = Jsoup.parse(text(Format.HTML));
        assertThat(page.select("section")).hasSize(3);
        assertThat(page.select("em, script, link, img")).isEmpty();
        assertThat(page.select("blockquote").eachText()).contains("“" + VISIT + "”");
    }
}
