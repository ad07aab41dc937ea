package org.chancery.workshop.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code workshop knowledge mine}: the days on which dated texts call an unverified holder by the office. */
@Command(
        name = "mine",
        mixinStandardHelpOptions = true,
        description = {
            "Looks in folders of JSON Lines with a text and a date for unverified holders named with their office",
            "in their term, and writes who was called so from when to when; the build takes that for evidence."
        })
public final class MineEvidence implements Callable<Integer> {
    static final String HEADER = "state\toffice\tname\tfirst\tlast\tsource";

    @Option(
            names = "--corpus",
            required = true,
            paramLabel = "CODE=PATH",
            description = "a file or folder of texts, and the code of the source")
    private Map<String, Path> corpora = Map.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the table goes")
    private Path out = Path.of(".");

    private final JsonMapper json = JsonMapper.shared();

    @Override
    public Integer call() throws IOException {
        Witnesses witnesses = Witnesses.of(Knowledge.bundled());
        Map<String, LocalDate[]> seen = new TreeMap<>();
        for (Map.Entry<String, Path> corpus : corpora.entrySet()) {
            try (Stream<Path> files = Files.walk(corpus.getValue())) {
                for (Path file : files.filter(path -> path.toString().contains(".json"))
                        .sorted()
                        .toList()) {
                    read(file, corpus.getKey(), witnesses, seen);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Days on which dated texts call somebody by the office: first and last. Built by"
                + " `workshop knowledge mine`.");
        lines.add(HEADER);
        seen.forEach((who, days) -> {
            String[] cells = who.split("\t");
            lines.add(
                    String.join("\t", cells[0], cells[1], cells[2], days[0].toString(), days[1].toString(), cells[3]));
        });
        Files.write(out, lines);
        System.out.println(seen.size() + " witnessed");
        return 0;
    }

    private void read(Path file, String source, Witnesses witnesses, Map<String, LocalDate[]> seen) {
        try (InputStream stream = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("{\"")) {
                    text(json.readTree(line), source, witnesses, seen);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static void text(JsonNode node, String source, Witnesses witnesses, Map<String, LocalDate[]> seen) {
        Optional<LocalDate> day = Stream.of("date", "published")
                .map(field -> node.path(field).asString(""))
                .filter(value -> value.length() >= 10)
                .flatMap(value -> Csv.date(value.substring(0, 10)).stream())
                .findFirst();
        String text = Stream.of("title", "text", "body")
                .map(field -> node.path(field).asString(""))
                .reduce("", (one, other) -> one + "\n" + other);
        day.ifPresent(date -> witnesses
                .named(text, date)
                .forEach(who ->
                        seen.merge(who + "\t" + source, new LocalDate[] {date, date}, (old, now) -> new LocalDate[] {
                            now[0].isBefore(old[0]) ? now[0] : old[0], now[1].isAfter(old[1]) ? now[1] : old[1]
                        })));
    }
}
