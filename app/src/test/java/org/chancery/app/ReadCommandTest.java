package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReadCommandTest {
    private static final String REPORT =
            "Japan will hold talks with Kenya in Tokyo on Monday, the Foreign Ministry said.";

    @TempDir
    private Path folder = Path.of(".");

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Chancery.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int status = line.execute(args);
        return new Run(status, out.toString(), err.toString());
    }

    private String file(String name, String content) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        return file.toString();
    }

    @Test
    void printsATableWithoutColoursWhenPiped() throws Exception {
        Run run = run("read", "--published", "2023-11-15", file("talks.txt", REPORT));
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("CONSULT", "Kenya, Japan", "Japan JPN", "2023-11-20")
                .doesNotContain("\u001b[");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aBrokenLineLeavesAnErrorInItsPlaceAndTheRunGoesOn() throws Exception {
        String input = file(
                "reports.jsonl",
                "{\"id\": \"a\", \"text\": \"" + REPORT
                        + "\"}\n{\"id\": \"b\", \"text\": \n{\"id\": \"c\", \"text\": \"" + REPORT + "\"}\n");
        Run run = run("read", "--format", "jsonl", input);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out().lines().skip(1).findFirst().orElseThrow()).contains("\"error\"");
        assertThat(run.out().lines().skip(2).findFirst().orElseThrow())
                .contains("\"id\":\"c\"")
                .contains("CONSULT");
        assertThat(run.err()).contains("reports.jsonl", "line 2");
    }

    @Test
    void emptyAndMissingFilesAreNamed() throws Exception {
        Run run = run("read", file("empty.txt", ""), folder.resolve("none.txt").toString(), file("talks.txt", REPORT));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("empty.txt").contains("none.txt");
        assertThat(run.out()).contains("CONSULT");
    }

    @Test
    void controlCharactersAreToldWithTheirPlace() throws Exception {
        Run run = run("read", file("odd.txt", "Japan met Kenya.\u0001 Kenya agreed."));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("odd.txt", "16");
    }

    @Test
    void anotherLanguageIsLeftUnread() throws Exception {
        Run run = run("read", file("ar.txt", "التقى وزير الخارجية نظيره في القاهرة لبحث الوضع في المنطقة"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("ar.txt", "Arabic");
    }

    @Test
    void wrongUsageIsOne() {
        assertThat(run("read").status()).isEqualTo(Chancery.USAGE);
        assertThat(run("read", "--published", "yesterday", "x").status()).isEqualTo(Chancery.USAGE);
        assertThat(run("nonsense").status()).isEqualTo(Chancery.USAGE);
        assertThat(run("read", "--published", "2023-13-45", "x").err())
                .isEqualToNormalizingNewlines(
                        "chancery: Invalid value for option '--published': '2023-13-45' is no day,"
                                + " such as 2023-11-15\nsee chancery read --help\n");
    }

    @Test
    void helpHasExamples() {
        assertThat(run("read", "--help").out()).contains("Examples:", "--format", "--published", "--outlet");
    }
}
