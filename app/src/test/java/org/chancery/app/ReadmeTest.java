package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's picture is what is printed. */
class ReadmeTest {
    private static final String COMMAND = "$ ./chancery read samples/osa-candidates.txt";

    @Test
    void everyLineOfThePictureIsPrinted() throws Exception {
        Path root = Path.of("..");
        List<String> readme = Files.readAllLines(root.resolve("README.md"), StandardCharsets.UTF_8);
        List<String> picture = readme.stream()
                .dropWhile(line -> !line.equals(COMMAND))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .filter(line -> !line.equals("…"))
                .toList();
        StringWriter out = new StringWriter();
        Chancery.commandLine()
                .setOut(new PrintWriter(out))
                .execute("read", root.resolve("samples/osa-candidates.txt").toString());
        assertThat(picture).hasSizeGreaterThan(10);
        assertThat(out.toString().lines().toList()).containsSubsequence(picture);
    }
}
