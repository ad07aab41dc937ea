package org.chancery.bench.floors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.reader.Floor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FloorsBenchTest {
    @TempDir
    Path folder;

    @Test
    void everyFloorGetsAFigure() throws IOException {
        Path file = Files.writeString(
                folder.resolve("reports.jsonl"),
                "{\"text\": \"Japan will send aid to Vietnam, the foreign ministry said on Monday.\"}\n");
        StringWriter out = new StringWriter();
        int status =
                new CommandLine(new FloorsBench()).setOut(new PrintWriter(out)).execute("--json", file.toString());
        assertThat(status).isZero();
        assertThat(out.toString().lines())
                .hasSize(Floor.values().length + 1)
                .allMatch(line -> line.matches(
                        "\\{\"floor\": \"[a-z]+\", \"tokens\": 14, \"tokens_per_cpu_second\": [1-9]\\d*}"));
    }

    @Test
    void aMissingFileIsNamed() {
        StringWriter err = new StringWriter();
        int status = new CommandLine(new FloorsBench())
                .setErr(new PrintWriter(err))
                .execute(folder.resolve("none.jsonl").toString());
        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("none.jsonl");
    }
}
