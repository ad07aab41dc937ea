package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code who}, rows of one's own, and {@code knowledge propose}. */
class WhoCommandTest {
    private static final String HEADER = "state,office,title,name,from,until,basis,source,asof\n";

    @TempDir
    private Path folder = Path.of(".");

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Chancery.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Run(status, out.toString(), err.toString());
    }

    private String own(String rows) throws Exception {
        Path file = folder.resolve("own/party/holders.csv");
        Files.createDirectories(folder.resolve("own/party"));
        Files.writeString(file, HEADER + rows);
        return folder.resolve("own").toString();
    }

    @Test
    void explainsCandidatesScoresAndDecision() {
        Run run = run("who", "Vietnam's President Vu Van Sang", "--date", "2023-11-27");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Võ Văn Thưởng", "Trương Tấn Sang", "score", "→ Võ Văn Thưởng");
    }

    @Test
    void theSameAsJson() {
        Run run = run("who", "the British foreign secretary", "--date", "2023-11-12", "--format", "json");
        JsonNode answer = new JsonMapper().readTree(run.out());
        assertThat(answer.get("mentions").get(0).get("codes").get(0).asString()).isEqualTo("GBR");
        assertThat(answer.get("decisions").get(0).get("decision").asString()).isEqualTo("James Cleverly");
    }

    @Test
    void rowsOfOnesOwnCount() throws Exception {
        String own = own("BRA,ECON,Minister of Economy,Tereza Exemplo,2026-02-01,,verified,own,2026-03-01\n");
        Run run = run("who", "Brazil's Economy Minister Teresa Exemplo", "--date", "2026-04-01", "--knowledge", own);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("→ Tereza Exemplo");
    }

    @Test
    void badRowsAreRefusedWithFileLineAndReason() throws Exception {
        String own = own("BRA,ECON,Minister of Economy,Tereza Exemplo,2026-13-01,,verified,own,2026-03-01\n"
                + "XXX,ECON,Minister of Economy,Tereza Exemplo,2026-02-01,,verified,own,2026-03-01\n");
        for (String[] command : new String[][] {
            {"who", "Brazil's Economy Minister", "--knowledge", own},
            {"read", "-", "--knowledge", own}
        }) {
            Run run = run(command);
            assertThat(run.status()).isEqualTo(Chancery.UNREAD);
            assertThat(run.err()).contains("holders.csv, line 2", "2026-13-01", "line 3", "XXX");
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Run run = run("who", "Tokyo", "--knowledge", folder.resolve("nowhere").toString());
        assertThat(run.status()).isEqualTo(Chancery.USAGE);
        assertThat(run.err()).contains("nowhere");
    }

    @Test
    void proposedRowsPassTheCheckAndAreThenKnown() throws Exception {
        Path reports = folder.resolve("reports.jsonl");
        Files.writeString(
                reports,
                "{\"id\": \"a\", \"published\": \"2026-05-01\", \"text\": "
                        + "\"Poland's newly appointed Justice Minister Jan Kowalski met his Kenyan counterpart.\"}\n");
        Run proposed = run("knowledge", "propose", reports.toString());
        assertThat(proposed.status()).isZero();
        assertThat(proposed.out()).contains("POL,JUSTICE,", "Jan Kowalski", "unverified");
        Files.createDirectories(folder.resolve("own/party"));
        Files.writeString(folder.resolve("own/party/holders.csv"), proposed.out());
        Run again = run(
                "knowledge",
                "propose",
                reports.toString(),
                "--knowledge",
                folder.resolve("own").toString());
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).doesNotContain("Kowalski");
    }
}
