package org.chancery.bench.extraction;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.intake.html.Charsets;
import org.chancery.intake.html.Page;
import org.chancery.intake.html.PageReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the main text of pages on the sets below a folder. */
@Command(
        name = "extraction",
        description = "How well the main text of web pages is found: Zyte's benchmark, WCXB, Kremlin pages, unpacked.",
        mixinStandardHelpOptions = true)
public final class ExtractionBench implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Folder with the unpacked sets.")
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
    public Integer call() throws IOException {
        List<Samples> sets = Samples.below(data);
        for (Samples set : sets) {
            measure(set, spec.commandLine().getOut());
        }
        return sets.isEmpty() ? 2 : 0;
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
        double precision = mean(scored, s -> s.runs().precision());
        double recall = mean(scored, s -> s.runs().recall());
        double runs = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        double words = mean(scored, s -> s.words().f1());
        double dates =
                mean(scored.stream().filter(s -> s.sample().date().isPresent()).toList(), s -> s.rightDate() ? 1 : 0);
        double titles =
                mean(scored.stream().filter(s -> s.sample().title().isPresent()).toList(), s -> s.rightTitle() ? 1 : 0);
        String format = json
                ? "{\"set\": \"%s\", \"pages\": %d, \"run_precision\": %.3f, \"run_recall\": %.3f, \"run_f1\": %.3f,"
                        + " \"word_f1\": %.3f, \"dates\": %.3f, \"titles\": %.3f, \"mb_per_second\": %.1f}%n"
                : "%s: %d pages%n  runs of four words  precision %.3f  recall %.3f  F1 %.3f%n"
                        + "  words               F1 %.3f (mean of pages)%n"
                        + "  dates right %.3f, titles right %.3f%n  %.1f MB of HTML a second%n";
        out.printf(
                Locale.ROOT, format, set.folder(), scored.size(), precision, recall, runs, words, dates, titles, speed);
    }

    private static double mean(List<Scored> scored, java.util.function.ToDoubleFunction<Scored> value) {
        return scored.stream().mapToDouble(value).average().orElse(0);
    }

    /** For the yardstick alone, without the rest of the bench. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new ExtractionBench()).execute(arguments));
    }
}
