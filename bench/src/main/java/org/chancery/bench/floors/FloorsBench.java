package org.chancery.bench.floors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.app.Knowing;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.LinearLinguist;
import org.chancery.reader.Floor;
import org.chancery.reader.Reader;
import org.chancery.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The speed of each floor on one thread, after two passes that warm the machine up. */
@Command(
        name = "floors",
        mixinStandardHelpOptions = true,
        description = {
            "Tokens per CPU-second of each floor and of the whole reader, one thread, warm.",
            "FILE: reports, a JSON object with a \"text\" in each line, or one .txt."
        })
public final class FloorsBench implements Callable<Integer> {
    @Mixin
    private Knowing knowing = new Knowing();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<Report> reports = new ArrayList<>();
        for (Path file : files) {
            reports.addAll(reports(file));
        }
        Knowledge knowledge = knowing.knowledge();
        TokenCounter counter = new TokenCounter(LinearLinguist.load(knowledge));
        Reader reader = Reader.load(knowledge, counter);
        pass(reader, reports);
        int tokens = counter.tokens();
        pass(reader, reports);
        Stopwatch watch = pass(reader, reports);
        for (Floor floor : Floor.values()) {
            print(floor.label(), tokens, watch.seconds(floor));
        }
        print("whole", tokens, watch.seconds());
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void print(String what, int tokens, double seconds) {
        String format = json
                ? "{\"floor\": \"%s\", \"tokens\": %d, \"tokens_per_cpu_second\": %.0f}%n"
                : "%-12s %,10d tokens %,10.0f per CPU-second%n";
        double speed = tokens / Math.max(1e-9, seconds);
        spec.commandLine().getOut().printf(Locale.ROOT, format, what, tokens, speed);
    }

    private static Stopwatch pass(Reader reader, List<Report> reports) {
        Stopwatch watch = new Stopwatch();
        reports.forEach(report -> watch.read(reader, report));
        return watch;
    }

    private List<Report> reports(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "no file " + file);
        }
        if (!file.toString().endsWith(".jsonl")) {
            return List.of(Report.of(file.getFileName().toString(), Files.readString(file)));
        }
        JsonMapper mapper = JsonMapper.builder().build();
        List<Report> reports = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines.filter(text -> !text.isBlank())::iterator) {
                JsonNode text = mapper.readTree(line).path("text");
                if (text.isString()) {
                    reports.add(Report.of(file.getFileName() + " " + reports.size(), text.stringValue()));
                }
            }
        }
        return reports;
    }
}
