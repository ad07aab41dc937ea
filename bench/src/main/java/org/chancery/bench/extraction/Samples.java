package org.chancery.bench.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three layouts in which sets of pages come, unpacked; pages are read one at a time. */
sealed interface Samples {
    JsonMapper JSON = new JsonMapper();

    /** The folder that the set lies in. */
    Path folder();

    /** Gives every sample, by name. */
    void each(Consumer<Sample> use) throws IOException;

    /** Zyte's article extraction benchmark: ground-truth.json and html/ID.html.gz. */
    record Zyte(Path folder) implements Samples {
        @Override
        public void each(Consumer<Sample> use) throws IOException {
            JsonNode truth = JSON.readTree(Files.readString(folder.resolve("ground-truth.json")));
            List<String> ids = new ArrayList<>(truth.propertyNames());
            ids.sort(Comparator.naturalOrder());
            for (String id : ids) {
                try (InputStream in =
                        new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + id + ".html.gz")))) {
                    JsonNode page = truth.path(id);
                    use.accept(new Sample(
                            id,
                            in.readAllBytes(),
                            page.path("url").asString(""),
                            page.path("articleBody").asString(""),
                            Optional.empty(),
                            Optional.empty()));
                }
            }
        }
    }

    /** The Web Content Extraction Benchmark: ground-truth/N.json and html/N.html. */
    record Wcxb(Path folder) implements Samples {
        @Override
        public void each(Consumer<Sample> use) throws IOException {
            for (Path file : sorted(folder.resolve("ground-truth"), ".json")) {
                JsonNode page = JSON.readTree(Files.readString(file));
                JsonNode truth = page.path("ground_truth");
                String id = file.getFileName().toString().replace(".json", "");
                use.accept(new Sample(
                        id,
                        Files.readAllBytes(folder.resolve("html/" + id + ".html")),
                        page.path("url").asString(""),
                        truth.path("main_content").asString(""),
                        Optional.of(truth.path("title").asString("")).filter(t -> !t.isBlank()),
                        Optional.of(truth.path("publish_date").asString("")).filter(t -> !t.isBlank())));
            }
        }
    }

    /** Pages of the Kremlin: gold.jsonl and html/N.html. */
    record Kremlin(Path folder) implements Samples {
        @Override
        public void each(Consumer<Sample> use) throws IOException {
            for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
                JsonNode page = JSON.readTree(line);
                String id = page.path("id").asString("");
                Path file = folder.resolve("html/" + id.replaceAll("^[a-z-]*-", "") + ".html");
                use.accept(new Sample(
                        id,
                        Files.readAllBytes(file),
                        page.path("url").asString(""),
                        page.path("lead").asString("") + "\n"
                                + page.path("text").asString(""),
                        Optional.of(page.path("title").asString("")),
                        Optional.of(page.path("date").asString(""))));
            }
        }
    }

    /** The sets anywhere below a folder. */
    static List<Samples> below(Path root) {
        List<Samples> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root, 4)) {
            walk.filter(Files::isDirectory).sorted().forEach(folder -> {
                if (Files.isRegularFile(folder.resolve("ground-truth.json"))) {
                    found.add(new Zyte(folder));
                } else if (Files.isDirectory(folder.resolve("ground-truth"))) {
                    found.add(new Wcxb(folder));
                } else if (Files.isRegularFile(folder.resolve("gold.jsonl"))
                        && Files.isDirectory(folder.resolve("html"))) {
                    found.add(new Kremlin(folder));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static List<Path> sorted(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
