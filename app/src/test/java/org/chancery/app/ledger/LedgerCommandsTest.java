package org.chancery.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.chancery.app.Chancery;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.Writer;
import org.chancery.ledger.sample.Samples;
import org.chancery.ledger.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LedgerCommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final String ledger;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    LedgerCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        this.ledger = folder.resolve("ledger.db").toString();
        try (Database database = Database.write(ledger)) {
            new Writer(database, Knowledge.bundled(), Clock.systemUTC()).add(new Samples(1, 20).take(40));
        }
    }

    private int run(String command) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = Chancery.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of("--ledger", ledger));
        return line.execute(words.toArray(new String[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search fisheries",
                "search --party USA --status planned,considered --voucher unnamed",
                "timeline USA CHN",
                "timeline --origins 2 --type CONSULT",
                "calendar --as-of 2020-01-02",
                "promises --as-of 2020-01-05",
                "programme HSP",
                "sources",
                "disagreements",
                "diff r3"
            })
    void everyListingIsATableJsonAndCsv(String command) throws IOException {
        assertThat(run(command)).as(err.toString()).isZero();
        assertThat(out.toString()).isNotBlank();
        assertThat(run(command + " --format json")).isZero();
        JsonNode rows = JSON.readTree(out.toString());
        assertThat(run(command + " --format csv")).isZero();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.toString())) {
            assertThat(csv.stream().toList()).hasSize(rows.size());
        }
        assertThat(rows.isEmpty()).isEqualTo(command.startsWith("diff"));
    }

    @Test
    void eventsAreToldWithTheirOrigins() {
        assertThat(run("timeline --origins 3 --limit 1 --format json")).isZero();
        int event = JSON.readTree(out.toString()).at("/0/event").intValue();
        assertThat(run("event " + event)).isZero();
        assertThat(out.toString()).contains("history").contains("origin").containsPattern("\\d+ origins, \\d+ reports");
        assertThat(run("event 999999")).isEqualTo(Chancery.UNREAD);
        assertThat(err.toString()).contains("there is no event 999999");
    }

    @Test
    void reviewsAreKeptAndAskedFor() {
        assertThat(run("review 1 correct --set status=denied --who Ann")).isZero();
        assertThat(run("search --reviewed --format json")).isZero();
        assertThat(JSON.readTree(out.toString()).at("/0/status").stringValue()).isEqualTo("denied");
        assertThat(run("review 2 correct")).isEqualTo(Chancery.USAGE);
        assertThat(err.toString()).contains("--set goes with correct");
        assertThat(run("review 2 confirm --who Ann")).isZero();
        assertThat(run("search --reviewed --format json")).isZero();
        assertThat(JSON.readTree(out.toString()).size()).isEqualTo(2);
    }

    @Test
    void exportsAndCalendarsAreWrittenWhole() throws IOException {
        Path page = folder.resolve("dossier.html");
        assertThat(run("export html --party USA --out " + page)).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        Path ics = folder.resolve("ahead.ics");
        assertThat(run("calendar --as-of 2020-01-02 --ics " + ics)).isZero();
        assertThat(Files.readString(ics)).startsWith("BEGIN:VCALENDAR").contains("STATUS:TENTATIVE");
        assertThat(run("export html --out " + folder.resolve("none/x.html"))).isEqualTo(Chancery.UNREAD);
        assertThat(err.toString()).contains("could not write");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void wrongWordsAreToldAsSuch() {
        assertThat(run("timeline --type DANCE")).isEqualTo(Chancery.USAGE);
        assertThat(err.toString()).contains("DANCE");
        assertThat(run("search --from tomorrow")).isEqualTo(Chancery.USAGE);
    }

    @Test
    void addPassesOverWhatItKnowsAndTellsWhatFails() throws IOException {
        Path broken = folder.resolve("broken.jsonl");
        Files.writeString(broken, "{\"id\": \"x\", \"text\": \n");
        assertThat(run("add " + broken)).isEqualTo(Chancery.UNREAD);
        assertThat(err.toString())
                .contains("broken.jsonl")
                .contains("failed: 1")
                .contains("0 reports added");
        Path known = folder.resolve("known.jsonl");
        String text = new Samples(1, 20).take(1).get(0).report().text();
        Files.writeString(known, JSON.writeValueAsString(java.util.Map.of("id", "again", "text", text)) + "\n");
        assertThat(run("add " + known)).as(err.toString()).isZero();
        assertThat(err.toString()).contains("skipped: 1, their text is in the ledger already");
    }
}
