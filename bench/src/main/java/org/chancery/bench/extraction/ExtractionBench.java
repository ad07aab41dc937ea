package org.chancery.bench.extraction;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.bench.Archives;
import org.chancery.intake.html.Charsets;
import org.chancery.intake.html.Page;
import org.chancery.intake.html.PageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the main text of pages on the sets below a folder. */
@Command(
        name = "extraction",
        description =
                "How well the main text of web pages is found: Zyte's benchmark, WCXB, Kremlin pages; .tar.xz files are unpacked.",
        mixinStandardHelpOptions = true)
public final class ExtractionBench implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Folder with the sets.")
    private Path data = Path.of("");

    @Option(names = "--errors", paramLabel = "N", description = "Also list the N worst pages of each set.")
    private int errors;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    private record Scored(Sample sample, Page page, Agreement words, Agreement runs) {
        double f1(Samples set) {
            return set instanceof Samples.Zyte ? runs.f1() : words.f1();
        }

        boolean rightDate() {
            return page.facts().published().map(Object::toString).equals(sample.date());
        }

        boolean rightTitle() {
            return page.facts().title().isPresent()
                    && Agreement.ofWords(
                                            sample.title().orElse(""),
                                            page.facts().title().get())
                                    .f1()
                            > 0.8;
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Archives archives = Archives.below(data)) {
            List<Samples> sets = new ArrayList<>(Samples.below(data));
            sets.addAll(Samples.below(archives.folder()));
            for (Samples set : sets) {
                measure(set, spec.commandLine().getOut());
            }
            return sets.isEmpty() ? 2 : 0;
        }
    }

    private void measure(Samples set, PrintWriter out) throws IOException {
        PageReader reader = new PageReader();
        List<Scored> scored = new ArrayList<>();
        long[] spent = new long[2];
        set.each(sample -> {
            long start = System.nanoTime();
            Page page = reader.read(Charsets.decode(sample.html(), Optional.empty()), sample.url());
            spent[0] += System.nanoTime() - start;
            spent[1] += sample.html().length;
            scored.add(new Scored(
                    sample,
                    page,
                    Agreement.ofWords(sample.text(), page.text()),
                    Agreement.ofRuns(sample.text(), page.text())));
        });
        print(set, scored, spent[1] / 1e6 / (spent[0] / 1e9), out);
        scored.stream()
                .sorted(Comparator.comparingDouble(s -> s.f1(set)))
                .limit(errors)
                .forEach(s -> out.printf(
                        Locale.ROOT,
                        "  %.3f  precision %.3f  recall %.3f  %s  %s%n",
                        s.f1(set),
                        set instanceof Samples.Zyte
                                ? s.runs().precision()
                                : s.words().precision(),
                        set instanceof Samples.Zyte
                                ? s.runs().recall()
                                : s.words().recall(),
                        s.sample().name(),
                        s.sample().url()));
        out.flush();
    }

    private void print(Samples set, List<Scored> scored, double speed, PrintWriter out) {
        Map<String, Double> figures = new LinkedHashMap<>();
        double precision = mean(scored, s -> s.runs().precision());
        double recall = mean(scored, s -> s.runs().recall());
        figures.put("run_precision", precision);
        figures.put("run_recall", recall);
        figures.put("run_f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        figures.put("word_f1", mean(scored, s -> s.words().f1()));
        List<Scored> dated =
                scored.stream().filter(s -> s.sample().date().isPresent()).toList();
        List<Scored> titled =
                scored.stream().filter(s -> s.sample().title().isPresent()).toList();
        if (!dated.isEmpty()) {
            figures.put("dates_right", mean(dated, s -> s.rightDate() ? 1 : 0));
        }
        if (!titled.isEmpty()) {
            figures.put("titles_right", mean(titled, s -> s.rightTitle() ? 1 : 0));
        }
        figures.put("mb_per_second", speed);
        String name = set.folder().getFileName().toString();
        String form = json ? "\"%s\": %.3f" : "%n  %-14s %.3f";
        String all = figures.entrySet().stream()
                .map(f -> String.format(Locale.ROOT, form, f.getKey(), f.getValue()))
                .collect(Collectors.joining(json ? ", " : ""));
        String head = json ? "{\"set\": \"%s\", \"pages\": %d, %s}%n" : "%s: %d pages%s%n";
        out.printf(Locale.ROOT, head, name, scored.size(), all);
    }

    private static double mean(List<Scored> scored, java.util.function.ToDoubleFunction<Scored> value) {
        return scored.stream().mapToDouble(value).average().orElse(0);
    }
}
