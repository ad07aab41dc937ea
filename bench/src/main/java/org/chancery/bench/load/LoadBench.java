package org.chancery.bench.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What loading takes in a cold JVM, with the flags that the launcher gives it for a short report. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Time that tables, party floor and reader take to load, each the first thing in a JVM; medians.")
public final class LoadBench implements Callable<Integer> {
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-XX:TieredStopAtLevel=1");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rounds", description = "JVMs started for each figure, ${DEFAULT-VALUE} unless given.")
    private int rounds = 9;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        for (Loading loading : Loading.values()) {
            List<Long> walls = new ArrayList<>();
            List<Long> cpus = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                String[] nanos = start(loading).split(" ");
                walls.add(Long.parseLong(nanos[0]));
                cpus.add(Long.parseLong(nanos[1]));
            }
            out.printf(
                    Locale.ROOT,
                    "%-8s %4.0f ms of wall time, %4.0f ms of CPU time of all threads%n",
                    loading.label(),
                    median(walls) / 1e6,
                    median(cpus) / 1e6);
            out.flush();
        }
        return 0;
    }

    private static String start(Loading loading) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ColdStart.class.getName(), loading.name()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the cold JVM failed at loading: " + loading.label());
        }
        return told;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L);
    }
}
