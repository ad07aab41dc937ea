package org.chancery.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.jerolba.carpet.CarpetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.chancery.ledger.json.RecordParser;
import org.chancery.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Claims, records and codes, read back. */
class ExportTest extends ExportFixture {
    ExportTest(@TempDir Path folder) {
        super(folder);
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
        int[] points = files.getOrDefault("report-1.txt", "").codePoints().toArray();
        List<String> lines = files.getOrDefault("report-1.ann", "")
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
}
