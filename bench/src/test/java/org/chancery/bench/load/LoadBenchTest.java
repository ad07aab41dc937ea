package org.chancery.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LoadBenchTest {
    @Test
    void allThatIsLoadedGetsAFigure() {
        StringWriter out = new StringWriter();
        int status =
                new CommandLine(new LoadBench()).setOut(new PrintWriter(out)).execute("--rounds", "1");
        assertThat(status).isZero();
        assertThat(out.toString().lines())
                .hasSize(Loading.values().length)
                .allMatch(line -> line.matches("[a-z]+ +[1-9]\\d* ms of wall time, +[1-9]\\d* ms of CPU time.*"));
    }
}
