package org.chancery.workshop.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.record.Span;

/** Reads the PolNeAR corpus: text/DOC.txt and attributions/DOC_ANNOTATOR.ann, in brat's standoff format. */
final class PolNear {
    private static final Pattern STRETCH = Pattern.compile("(T\\d+)\t(\\S+) ((?:\\d+ \\d+;?)+)\t.*");
    private static final Pattern RELATION = Pattern.compile("E\\d+\t(.*)");

    private PolNear() {}

    /** An attribution as annotated; spans in UTF-16. */
    record Gold(List<Span> source, List<Span> cue, List<Span> content) {}

    /** What one annotator marked in a document. */
    record Reading(List<Gold> attributions, List<Span> discarded) {}

    /** A document with the readings of its annotators, in the order of their names. */
    record Article(String id, String text, List<Reading> readings) {}

    static List<Article> read(Path folder) throws IOException {
        Map<String, List<Path>> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder.resolve("attributions"))) {
            found.filter(path -> path.toString().endsWith(".ann")).sorted().forEach(path -> {
                String name = path.getFileName().toString();
                files.computeIfAbsent(name.substring(0, name.lastIndexOf('_')), key -> new ArrayList<>())
                        .add(path);
            });
        }
        List<Article> articles = new ArrayList<>();
        for (Map.Entry<String, List<Path>> entry : files.entrySet()) {
            String text = Files.readString(folder.resolve("text").resolve(entry.getKey() + ".txt"));
            List<Reading> readings = new ArrayList<>();
            for (Path path : entry.getValue()) {
                readings.add(reading(text, Files.readAllLines(path)));
            }
            articles.add(new Article(entry.getKey(), text, readings));
        }
        return articles;
    }

    private static Reading reading(String text, List<String> lines) {
        Map<String, List<Span>> stretches = new HashMap<>();
        List<Span> discarded = new ArrayList<>();
        for (String line : lines) {
            Matcher stretch = STRETCH.matcher(line);
            if (stretch.matches()) {
                List<Span> spans = spans(text, stretch.group(3));
                stretches.put(stretch.group(1), spans);
                if (stretch.group(2).equals("Discard")) {
                    discarded.addAll(spans);
                }
            }
        }
        List<Gold> attributions = new ArrayList<>();
        for (String line : lines) {
            Matcher relation = RELATION.matcher(line);
            if (relation.matches()) {
                Gold gold = gold(relation.group(1), stretches);
                if (!gold.content().isEmpty()) {
                    attributions.add(gold);
                }
            }
        }
        return new Reading(attributions, discarded);
    }

    private static Gold gold(String arguments, Map<String, List<Span>> stretches) {
        Map<String, List<Span>> roles = new HashMap<>();
        for (String argument : arguments.split(" ")) {
            String[] parts = argument.split(":");
            String role = parts[0].replaceAll("\\d+$", "");
            roles.computeIfAbsent(role, key -> new ArrayList<>()).addAll(stretches.getOrDefault(parts[1], List.of()));
        }
        return new Gold(
                sorted(roles.getOrDefault("Source", List.of())),
                sorted(roles.getOrDefault("Cue", List.of())),
                sorted(roles.getOrDefault("Content", List.of())));
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream().sorted().toList();
    }

    private static List<Span> spans(String text, String offsets) {
        return Arrays.stream(offsets.split(";"))
                .map(pair -> pair.split(" "))
                .map(pair -> new Span(
                        text.offsetByCodePoints(0, Integer.parseInt(pair[0])),
                        text.offsetByCodePoints(0, Integer.parseInt(pair[1]))))
                .toList();
    }
}
