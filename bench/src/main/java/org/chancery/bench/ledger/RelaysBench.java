package org.chancery.bench.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.ledger.entry.ReportEntry.Relay;
import org.chancery.ledger.relay.Likeness;
import org.chancery.ledger.relay.Likeness.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares pairs of documents of known classes: reissues and excerpts are to be found, template twins are not. */
@Command(
        name = "relays",
        mixinStandardHelpOptions = true,
        description = "Relays found among labelled pairs: DIR holds pairs.tsv (id_a, id_b, class) and docs.jsonl.gz.")
public final class RelaysBench implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the folder")
    private Path data = Path.of("");

    @Option(names = "--errors", description = "list reissues and excerpts missed, and templates taken for copies")
    private boolean errors;

    /** Pairs of one class. */
    private static final class Counts {
        private int pairs;
        private int copies;
        private int excerpts;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Version> documents = documents();
        Map<String, Counts> classes = new TreeMap<>();
        try (Stream<String> lines = Files.lines(data.resolve("pairs.tsv"))) {
            lines.skip(1).map(line -> line.split("\t", -1)).forEach(cells -> compare(cells, documents, classes));
        }
        classes.forEach((name, counts) -> LedgerBench.print(
                "%-12s %4d pairs: same document %.3f, excerpt %.3f",
                name, counts.pairs, counts.copies / (double) counts.pairs, counts.excerpts / (double) counts.pairs));
        return 0;
    }

    private void compare(String[] cells, Map<String, Version> documents, Map<String, Counts> classes) {
        Optional<Version> a = Optional.ofNullable(documents.get(cells[0]));
        Optional<Version> b = Optional.ofNullable(documents.get(cells[1]));
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        Counts counts = classes.computeIfAbsent(cells[2], name -> new Counts());
        Optional<Relay.Kind> found = Likeness.between(a.get(), b.get()).map(Likeness.Verdict::kind);
        counts.pairs++;
        counts.copies += found.equals(Optional.of(Relay.Kind.COPY)) ? 1 : 0;
        counts.excerpts += found.equals(Optional.of(Relay.Kind.EXCERPT)) ? 1 : 0;
        boolean wanted = List.of("reissue", "excerpt").contains(cells[2]);
        if (errors && (wanted ? found.isEmpty() : cells[2].equals("template") && found.isPresent())) {
            LedgerBench.print("%s: %s | %s", cells[2], cells[0], cells[1]);
        }
    }

    private Map<String, Version> documents() throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        Map<String, Version> documents = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(data.resolve("docs.jsonl.gz"))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = mapper.readTree(line);
                documents.put(
                        node.get("id").stringValue(),
                        new Version(
                                node.get("text").stringValue(),
                                node.optional("title").map(JsonNode::stringValue),
                                node.optional("date")
                                        .map(day -> LocalDate.parse(
                                                day.stringValue().substring(0, 10)))));
            }
        }
        return documents;
    }
}
