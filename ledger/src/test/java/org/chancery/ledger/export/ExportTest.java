package org.chancery.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.jerolba.carpet.CarpetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.Addition;
import org.chancery.ledger.Told;
import org.chancery.ledger.Writer;
import org.chancery.ledger.json.RecordParser;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.store.Database;
import org.chancery.record.EventType;
import org.chancery.record.Record;
import org.chancery.record.Status;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VISIT =
            "Viet Nam's president will visit Japan \"soon\" <em>\ud835\udd18</em>, officials";

    private final Path folder;
    private final Database database;

    ExportTest(@TempDir Path folder) {
        this.folder = folder;
        this.database = Database.write(folder.resolve("ledger.db").toString());
    }

    @BeforeEach
    void fill() {
        Addition one = Told.by("The Meridian", "one", "2023-11-15")
                .words("\ud835\udd18 A first line,\nthen;")
                .claim(
                        VISIT,
                        EventType.CONSULT,
                        Status.PLANNED,
                        List.of("VNM"),
                        List.of("JPN"),
                        "2023-11-27",
                        "2023-11-30",
                        Told.unnamed("officials"),
                        Told.named("Kyodo News"))
                .claim(
                        "Japan gave two\npatrol boats to Fiji",
                        EventType.AID,
                        Status.DONE,
                        List.of("JPN"),
                        List.of("FJI"),
                        "2023-11-01",
                        "2023-11-01")
                .done();
        Addition two = Told.by("Harbour Wire", "two", "2023-11-28")
                .claim(
                        "Viet Nam's president visits Japan",
                        EventType.CONSULT,
                        Status.DONE,
                        List.of("VNM"),
                        List.of("JPN"),
                        "2023-11-27",
                        "2023-11-30")
                .claim("The army shelled a town", EventType.ASSAULT, Status.DENIED, List.of("ASEAN"), List.of(), "", "")
                .done();
        new Writer(database, Knowledge.bundled(), CLOCK).add(List.of(one, two));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private byte[] exported(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.exporter(Knowledge.bundled()).write(new Selection(database, Filter.NONE), out);
        return out.toByteArray();
    }

    private String text(Format format) throws IOException {
        return new String(exported(format), StandardCharsets.UTF_8);
    }

    @Test
    void recordsComeBackAsTheyWere() throws IOException {
        List<Record> records =
                text(Format.JSONL).lines().map(RecordParser::parse).toList();
        assertThat(records).extracting(Record::id).containsExactlyInAnyOrder("one", "two");
        assertThat(records).allSatisfy(record -> assertThat(record.claims()).hasSize(2));
    }

    @Test
    void csvIsReadByFastCsv() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text(Format.CSV))) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertThat(rows).hasSize(4);
            NamedCsvRecord visit = rows.stream()
                    .filter(row -> row.getField("quote").equals(VISIT))
                    .findFirst()
                    .orElseThrow();
            assertThat(visit.getField("attribution")).isEqualTo("officials; Kyodo News");
            assertThat(visit.getField("from")).isEqualTo("2023-11-27");
            assertThat(visit.getField("origin")).isEqualTo("kyodo: officials");
        }
    }

    @Test
    void parquetIsReadByCarpet() throws IOException {
        Path file = folder.resolve("claims.parquet");
        Files.write(file, exported(Format.PARQUET));
        List<ClaimRow> rows = new CarpetReader<>(file.toFile(), ClaimRow.class).toList();
        assertThat(rows).hasSize(4);
        assertThat(rows)
                .filteredOn(row -> row.quote().equals(VISIT))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.actors()).containsExactly("VNM");
                    assertThat(row.to()).isEqualTo("2023-11-30");
                    assertThat(row.place()).isNull();
                });
    }

    @Test
    void calendarIsReadByBiweekly() throws IOException {
        ICalendar calendar = Biweekly.parse(text(Format.ICS)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(2);
        assertThat(calendar.getEvents().get(0).getSummary().getValue()).isEqualTo("CONSULT: VNM, JPN [done]");
        assertThat(calendar.getEvents()
                        .get(0)
                        .getDateStart()
                        .getValue()
                        .getRawComponents()
                        .getDate())
                .isEqualTo(27);
        assertThat(calendar.getEvents().get(0).getDateEnd().getValue().hasTime())
                .isFalse();
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
    void annotationsPointAtTheirWords() throws IOException {
        List<String> lines = text(Format.ANNOTATION).lines().toList();
        assertThat(lines).hasSize(4);
        for (String line : lines) {
            JsonNode annotation = JSON.readTree(line);
            assertThat(annotation.get("@context").stringValue()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
            assertThat(annotation.get("type").stringValue()).isEqualTo("Annotation");
            JsonNode target = annotation.at("/target/0");
            String text = body(target.get("source").stringValue());
            int start = target.at("/selector/0/start").intValue();
            int end = target.at("/selector/0/end").intValue();
            String exact = target.at("/selector/1/exact").stringValue();
            assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
                    .isEqualTo(exact);
            assertThat(text)
                    .contains(target.at("/selector/1/prefix").stringValue()
                            + exact
                            + target.at("/selector/1/suffix").stringValue());
        }
    }

    private String body(String url) {
        return database.ask(handle -> handle.createQuery("select body from report where url = ?")
                .bind(0, url)
                .mapTo(String.class)
                .one());
    }

    @Test
    void bratFragmentsCoverTheirWords() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(exported(Format.BRAT)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files).containsKeys("annotation.conf", "report-1.txt", "report-1.ann");
        int[] points = files.get("report-1.txt").codePoints().toArray();
        List<String> lines = files.get("report-1.ann")
                .lines()
                .filter(line -> line.startsWith("T"))
                .toList();
        assertThat(lines).hasSize(2);
        for (String line : lines) {
            String[] cells = line.split("\t");
            String spans = cells[1].substring(cells[1].indexOf(' ') + 1);
            StringBuilder words = new StringBuilder();
            for (String span : spans.split(";")) {
                int start = Integer.parseInt(span.split(" ")[0]);
                int end = Integer.parseInt(span.split(" ")[1]);
                words.append(words.length() == 0 ? "" : " ").append(new String(points, start, end - start));
            }
            assertThat(words).hasToString(cells[2]);
        }
        assertThat(lines.get(1)).contains("Japan gave two patrol boats").contains(";");
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
    void ploverCodesAPlannedVisitAsAgree() throws IOException {
        List<JsonNode> events = text(Format.PLOVER).lines().map(JSON::readTree).toList();
        assertThat(events).extracting(node -> node.get("event").stringValue()).containsExactly("CONSULT", "AID");
        database.transaction(handle -> handle.execute("update event set status = 'PLANNED' where type = 'CONSULT'"));
        assertThat(text(Format.PLOVER).lines().map(JSON::readTree).toList())
                .extracting(node -> node.get("event").stringValue() + "/"
                        + node.get("cameo").stringValue())
                .containsExactly("AGREE/036", "AID/070");
    }

    @Test
    void gdeltLinesHaveTheirColumns() throws IOException {
        List<String[]> lines =
                text(Format.GDELT).lines().map(line -> line.split("\t", -1)).toList();
        assertThat(lines).hasSize(3).allSatisfy(cells -> assertThat(cells).hasSize(61));
        String[] visit = lines.stream()
                .filter(cells -> cells[7].equals("VNM"))
                .findFirst()
                .orElseThrow();
        assertThat(visit[1]).isEqualTo("20231127");
        assertThat(visit[17]).isEqualTo("JPN");
        assertThat(visit[26]).isEqualTo("040");
        assertThat(visit[29]).isEqualTo("1");
        assertThat(visit[32]).isEqualTo("2");
        assertThat(visit[60]).isEqualTo("https://example.org/two");
    }

    @Test
    void dossierIsSafeAndWhole() throws IOException {
        Document page = Jsoup.parse(text(Format.HTML));
        assertThat(page.select("section")).hasSize(3);
        assertThat(page.select("em, script, link, img")).isEmpty();
        assertThat(page.select("blockquote").eachText()).contains("“" + VISIT + "”");
    }
}
