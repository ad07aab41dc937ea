package org.chancery.workshop.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Tokeniser;
import org.chancery.language.linear.Words;
import org.chancery.record.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sorts the commonest words of raw text into classes; the outcome goes into {@code train language --classes}. */
@Command(
        name = "word-classes",
        mixinStandardHelpOptions = true,
        description = "Sorts words into hierarchical classes by their neighbours in raw text.")
public final class TrainWordClasses implements Callable<Integer> {
    @Parameters(arity = "1..*", description = "JSON Lines files with \"text\", gzipped or not.")
    private List<Path> files = List.of();

    @Option(names = "--out", required = true, description = "Table to write: word, path.")
    private Path out = Path.of("");

    @Option(names = "--classes", defaultValue = "500")
    private int classes;

    @Option(names = "--words", defaultValue = "30000", description = "How many words, the commonest.")
    private int words;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private int[] tokens = new int[1 << 20];
    private int size;

    @Override
    public Integer call() throws IOException {
        Tokeniser tokeniser = Tokeniser.load(Knowledge.bundled());
        RawText raw = new RawText();
        files.forEach(file -> raw.read(file, paragraph -> add(tokeniser, paragraph)));
        System.err.println(size + " tokens, " + forms.size() + " words");
        List<String> commonest = commonest();
        int[] paths = new WordClasses(bigrams(commonest), classes).paths();
        List<String> lines = new ArrayList<>(List.of("word\tpath"));
        for (int i = 0; i < paths.length; i++) {
            lines.add(commonest.get(i) + "\t" + Integer.toBinaryString(paths[i]));
        }
        Files.write(out, lines);
        return 0;
    }

    private void add(Tokeniser tokeniser, String paragraph) {
        for (Span span : tokeniser.tokens(paragraph, 0, paragraph.length())) {
            push(numbers.computeIfAbsent(Words.straight(span.in(paragraph)), this::number));
        }
        push(-1);
    }

    private int number(String form) {
        forms.add(form);
        return forms.size() - 1;
    }

    private void push(int token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        tokens[size++] = token;
    }

    private List<String> commonest() {
        int[] counts = new int[forms.size()];
        for (int i = 0; i < size; i++) {
            if (tokens[i] >= 0) {
                counts[tokens[i]]++;
            }
        }
        return IntStream.range(0, counts.length)
                .boxed()
                .filter(i -> counts[i] > 2 && forms.get(i).length() < 40)
                .sorted(Comparator.<Integer, Integer>comparing(i -> -counts[i]).thenComparing(forms::get))
                .limit(words)
                .map(forms::get)
                .toList();
    }

    private List<Map<Integer, Integer>> bigrams(List<String> commonest) {
        int[] rank = new int[forms.size()];
        Arrays.fill(rank, -1);
        List<Map<Integer, Integer>> found = new ArrayList<>();
        for (int i = 0; i < commonest.size(); i++) {
            rank[numbers.getOrDefault(commonest.get(i), 0)] = i;
            found.add(new HashMap<>());
        }
        for (int i = 1; i < size; i++) {
            int first = tokens[i - 1] < 0 ? -1 : rank[tokens[i - 1]];
            int second = tokens[i] < 0 ? -1 : rank[tokens[i]];
            if (first >= 0 && second >= 0) {
                found.get(first).merge(second, 1, Integer::sum);
            }
        }
        return found;
    }
}
