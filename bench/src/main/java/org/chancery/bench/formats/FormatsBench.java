package org.chancery.bench.formats;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.bench.Archives;
import org.chancery.intake.Arrival;
import org.chancery.intake.Arrivals;
import org.chancery.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes in every file below a folder, each by itself, and counts the outcomes; a crash is a defect. */
@Command(
        name = "formats",
        description = "What comes of every file below a folder: feeds, web archives, PDFs, broken ones too.",
        mixinStandardHelpOptions = true)
public final class FormatsBench implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Folder with the files.")
    private Path data = Path.of("");

    @Option(names = "--endings", split = ",", paramLabel = "LIST", description = "Only files with these endings.")
    private List<String> endings = List.of();

    @Option(names = "--list", description = "Also list every refusal.")
    private boolean list;

    /** Outcomes of one folder's files. */
    private static final class Counts {
        private int files;
        private int whole;
        private int part;
        private int refused;
        private int nothing;
        private int crashed;
        private long reports;
        private final Map<String, Integer> reasons = new TreeMap<>();
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, Counts> folders = new TreeMap<>();
        try (Archives archives = Archives.below(data)) {
            takeAll(data, folders);
            takeAll(archives.folder(), folders);
        }
        int crashes = 0;
        for (Map.Entry<String, Counts> folder : folders.entrySet()) {
            print(folder.getKey(), folder.getValue(), spec.commandLine().getOut());
            crashes += folder.getValue().crashed;
        }
        return crashes == 0 ? 0 : 1;
    }

    private void takeAll(Path root, Map<String, Counts> folders) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).filter(this::isWanted).sorted().forEach(file -> {
                Path inside = root.relativize(file);
                String name = inside.getNameCount() > 1 ? inside.getName(0).toString() : ".";
                take(file, folders.computeIfAbsent(name, f -> new Counts()));
            });
        }
    }

    private boolean isWanted(Path file) {
        String name = file.getFileName().toString();
        return !name.matches("README.*|LICENSE|.*\\.tar\\.(xz|gz)|.*\\.(py|java)") && isEnding(file);
    }

    private boolean isEnding(Path file) {
        return endings.isEmpty() || endings.stream().anyMatch(file.toString()::endsWith);
    }

    private void take(Path file, Counts counts) {
        counts.files++;
        int received = 0;
        int refused = 0;
        try (Arrivals arrivals = Intake.open(List.of(file.toString()), Intake.Options.NONE)) {
            while (arrivals.hasNext()) {
                Arrival arrival = arrivals.next();
                if (arrival instanceof Arrival.Refused no) {
                    refused++;
                    counts.reasons.merge(no.why().replaceAll("[0-9]+", "0"), 1, Integer::sum);
                    if (list) {
                        spec.commandLine().getOut().println("  " + no.message());
                    }
                } else {
                    received++;
                }
            }
            counts.whole += received > 0 && refused == 0 ? 1 : 0;
            counts.part += received > 0 && refused > 0 ? 1 : 0;
            counts.refused += received == 0 && refused > 0 ? 1 : 0;
            counts.nothing += received == 0 && refused == 0 ? 1 : 0;
        } catch (RuntimeException | StackOverflowError e) {
            counts.crashed++;
            spec.commandLine().getOut().println("  CRASH " + file + ": " + e);
        }
        counts.reports += received;
    }

    private static void print(String name, Counts counts, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s: %d files, %d reports; read whole %d, in part %d, refused %d, nothing to read %d, crashed %d%n",
                name,
                counts.files,
                counts.reports,
                counts.whole,
                counts.part,
                counts.refused,
                counts.nothing,
                counts.crashed);
        counts.reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(12)
                .forEach(reason -> out.printf(Locale.ROOT, "  %6d  %s%n", reason.getValue(), reason.getKey()));
        out.flush();
    }
}
