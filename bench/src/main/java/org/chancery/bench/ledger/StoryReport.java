package org.chancery.bench.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.record.Published;
import org.chancery.text.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports whose story is known: documents with a subtopic, or dated entries of a list with the stories they belong to. */
record StoryReport(Report report, String story) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** From every .jsonl of a folder whose lines tell a story. */
    static List<StoryReport> documents(Path folder) throws IOException {
        return read(folder, ".jsonl", line -> line.has("subtopic"), StoryReport::document);
    }

    /** From every events-*.jsonl.gz of a folder. */
    static List<StoryReport> entries(Path folder) throws IOException {
        return read(folder, ".jsonl.gz", line -> line.has("story"), StoryReport::entry);
    }

    private interface Making {
        StoryReport of(JsonNode line, String id);
    }

    private static List<StoryReport> read(Path folder, String ending, Predicate<JsonNode> wanted, Making making)
            throws IOException {
        List<StoryReport> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                for (String line : lines(file)) {
                    JsonNode node = MAPPER.readTree(line);
                    if (wanted.test(node)) {
                        all.add(making.of(node, file.getFileName() + ":" + all.size()));
                    }
                }
            }
        }
        return all;
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    private static StoryReport document(JsonNode node, String place) {
        String text =
                node.get("title").stringValue() + "\n\n" + node.get("text").stringValue();
        return new StoryReport(
                Report.of(node.get("id").stringValue(), text),
                node.get("subtopic").stringValue());
    }

    /** An entry without a story is one of its own. */
    private static StoryReport entry(JsonNode node, String place) {
        JsonNode path = node.get("story");
        String story = path.isEmpty() ? place : path.get(path.size() - 1).stringValue();
        Optional<Published> day =
                Optional.of(Published.given(LocalDate.parse(node.get("date").stringValue())));
        return new StoryReport(
                new Report(
                        place,
                        node.get("text").stringValue(),
                        day,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("en")),
                story);
    }
}
