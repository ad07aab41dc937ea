package org.chancery.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.Addition;
import org.chancery.ledger.Writer;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.store.Database;
import org.chancery.reader.Reader;
import org.chancery.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads reports of known stories into a ledger; two reports are of one story where the ledger links claims of theirs to
 * one event, or others do so between them. Scores by B-cubed (Bagga and Baldwin 1998).
 */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Same event over reports: DIR holds .jsonl files with id, text, title, subtopic.")
public final class StoriesBench implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the folder")
    private Path data = Path.of("");

    private final Map<String, String> stories = new HashMap<>();
    private final Map<String, String> leaders = new HashMap<>();

    @Override
    public Integer call() throws IOException {
        String overlay = System.getenv().getOrDefault("CHANCERY_KNOWLEDGE", "");
        Knowledge knowledge = overlay.isEmpty() ? Knowledge.bundled() : Knowledge.over(Path.of(overlay));
        Path folder = Files.createTempDirectory("chancery-bench");
        try (Database database = Database.write(folder.resolve("stories.db").toString())) {
            new Writer(database, knowledge, Clock.systemUTC()).add(read(Reader.load(knowledge)));
            Map<Integer, String> first = new HashMap<>();
            new Questions(database).each(Filter.NONE, found -> {
                String known =
                        first.putIfAbsent(found.event().id(), found.report().name());
                Optional.ofNullable(known)
                        .ifPresent(other -> join(other, found.report().name()));
            });
            print(new Questions(database).counts());
        }
        return 0;
    }

    private List<Addition> read(Reader reader) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<Addition> additions = new ArrayList<>();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode node = mapper.readTree(line);
                    String id = node.get("id").stringValue();
                    Report report = Report.of(
                            id,
                            node.get("title").stringValue() + "\n\n"
                                    + node.get("text").stringValue());
                    stories.put(id, node.get("subtopic").stringValue());
                    additions.add(new Addition(report, reader.read(report)));
                }
            }
        }
        return additions;
    }

    private void join(String a, String b) {
        leaders.put(leader(a), leader(b));
    }

    private String leader(String report) {
        String at = report;
        for (String next = leaders.getOrDefault(at, at); !next.equals(at); next = leaders.getOrDefault(at, at)) {
            at = next;
        }
        return at;
    }

    private void print(Map<String, Long> counts) {
        double precision = 0;
        double recall = 0;
        for (String report : stories.keySet()) {
            List<String> together = same(report, this::leader);
            List<String> gold = same(report, id -> stories.getOrDefault(id, ""));
            long both = together.stream().filter(gold::contains).count();
            precision += both / (double) together.size();
            recall += both / (double) gold.size();
        }
        precision /= stories.size();
        recall /= stories.size();
        LedgerBench.print("%d reports, %s", stories.size(), counts);
        LedgerBench.print(
                "B-cubed precision %.3f, recall %.3f, F1 %.3f",
                precision, recall, 2 * precision * recall / (precision + recall));
    }

    private List<String> same(String report, java.util.function.UnaryOperator<String> key) {
        String own = key.apply(report);
        return stories.keySet().stream().filter(id -> key.apply(id).equals(own)).toList();
    }
}
