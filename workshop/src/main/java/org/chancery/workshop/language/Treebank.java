package org.chancery.workshop.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads CoNLL-U. Ranges of multi-word tokens and empty nodes are left out. */
final class Treebank {
    private final List<Example> examples = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private String document = "";

    private Treebank() {}

    static List<Example> read(Path file) {
        Treebank treebank = new Treebank();
        try (var lines = Files.lines(file)) {
            lines.forEach(treebank::line);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        treebank.line("");
        return treebank.examples;
    }

    private void line(String line) {
        if (line.startsWith("# newdoc id = ")) {
            document = line.substring("# newdoc id = ".length());
        } else if (line.isEmpty()) {
            finish();
        } else if (!line.startsWith("#")) {
            String[] row = line.split("\t", -1);
            if (row.length < 8) {
                throw new IllegalArgumentException("not a row of CoNLL-U: " + line);
            }
            if (row[0].chars().allMatch(Character::isDigit)) {
                rows.add(row);
            }
        }
    }

    private void finish() {
        if (!rows.isEmpty()) {
            examples.add(new Example(
                    document,
                    column(1),
                    column(2),
                    rows.stream().map(row -> row[3] + " " + row[4]).toList(),
                    column(5),
                    rows.stream().map(row -> Integer.parseInt(row[6]) - 1).toList(),
                    column(7)));
            rows.clear();
        }
    }

    private List<String> column(int index) {
        return rows.stream().map(row -> row[index]).toList();
    }
}
