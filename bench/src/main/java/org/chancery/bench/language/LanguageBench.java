package org.chancery.bench.language;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.app.Knowing;
import org.chancery.knowledge.Knowledge;
import org.chancery.workshop.language.LanguageModels;
import org.chancery.workshop.language.LanguageScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores tags, trees and names against treebanks and name files, on gold tokens and sentences. */
@Command(
        name = "language",
        mixinStandardHelpOptions = true,
        description = {
            "Scores every .conllu file (tags, heads, relations; speed of one thread) and every folder of .tsv name",
            "files in a folder. The tagger's own tags go into the parser; punctuation counts."
        })
public final class LanguageBench implements Callable<Integer> {
    @Mixin
    private Knowing knowing = new Knowing();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", required = true, description = "Folder with treebanks and name files, at any depth.")
    private Path data = Path.of("");

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(data)) {
            throw new ParameterException(spec.commandLine(), "--data: no folder " + data);
        }
        Knowledge knowledge = knowing.knowledge();
        LanguageModels models = LanguageModels.load(knowledge);
        PrintWriter out = spec.commandLine().getOut();
        for (Path file : files(".conllu")) {
            out.println(syntax(file, LanguageScores.syntax(file, models)));
            out.flush();
        }
        TreeSet<Path> folders = new TreeSet<>();
        files(".tsv").forEach(file -> folders.add(file.toAbsolutePath().getParent()));
        for (Path folder : folders) {
            out.println(names(folder, LanguageScores.names(folder, models)));
            out.flush();
        }
        return 0;
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private String syntax(Path file, LanguageScores.Syntax scores) {
        String format = json
                ? "{\"file\": \"%s\", \"upos\": %.2f, \"uas\": %.2f, \"las\": %.2f, \"tokens_per_cpu_second\": %.0f}"
                : "%-40s UPOS %5.2f  UAS %5.2f  LAS %5.2f  %,8.0f tokens per CPU-second";
        return String.format(
                Locale.ROOT, format, name(file), scores.upos(), scores.uas(), scores.las(), scores.tokensPerSecond());
    }

    private String names(Path folder, LanguageScores.Names scores) {
        String format = json
                ? "{\"folder\": \"%s\", \"person_f1\": %.4f, \"names_f1\": %.4f}"
                : "%-40s person F1 %.3f  all four kinds F1 %.3f";
        return String.format(Locale.ROOT, format, name(folder), scores.person(), scores.all());
    }

    /** Relative to the data's folder, in quotes' safe form. */
    private String name(Path path) {
        Path relative = data.toAbsolutePath().relativize(path.toAbsolutePath());
        String name = relative.toString().isEmpty() ? "." : relative.toString();
        return name.replace("\\", "/").replace("\"", "'");
    }
}
