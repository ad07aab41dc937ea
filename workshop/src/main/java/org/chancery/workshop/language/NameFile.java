package org.chancery.workshop.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.language.Name;

/**
 * An article of the Worldwide Newswire set: one token and its mark a line, sentences parted by empty lines.
 *
 * @param sentences tokens with their names of the four kinds; a facility is a place
 */
record NameFile(String name, List<Marked> sentences) {
    private static final Map<String, Name.Kind> KINDS = Map.of(
            "Person", Name.Kind.PERSON,
            "Organization", Name.Kind.ORGANISATION,
            "Location", Name.Kind.PLACE,
            "Facility", Name.Kind.PLACE,
            "NORP", Name.Kind.NATIONALITY);

    NameFile {
        sentences = List.copyOf(sentences);
    }

    record Marked(List<String> forms, List<Name> names) {
        Marked {
            forms = List.copyOf(forms);
            names = List.copyOf(names);
        }
    }

    /** All files of a folder and those below it, by name. */
    static List<NameFile> folder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .map(NameFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    static NameFile read(Path file) {
        List<Marked> sentences = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", -1);
                if (cells[0].isBlank()) {
                    finish(forms, marks, sentences);
                } else {
                    forms.add(cells[0]);
                    marks.add(cells.length > 1 ? cells[1] : "O");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        finish(forms, marks, sentences);
        return new NameFile(file.getFileName().toString(), sentences);
    }

    private static void finish(List<String> forms, List<String> marks, List<Marked> out) {
        if (!forms.isEmpty()) {
            out.add(new Marked(forms, names(marks)));
            forms.clear();
            marks.clear();
        }
    }

    /** Begins a name at B or S, or where the kind changes; goes on at I and E. */
    static List<Name> names(List<String> marks) {
        List<Name> names = new ArrayList<>();
        int first = 0;
        String open = "";
        for (int i = 0; i <= marks.size(); i++) {
            String mark = i < marks.size() ? marks.get(i) : "O";
            String type = mark.length() > 2 ? mark.substring(2) : "";
            boolean begins = mark.startsWith("B-") || mark.startsWith("S-") || !type.equals(open);
            if (begins && KINDS.containsKey(open)) {
                names.add(new Name(first, i, KINDS.get(open)));
            }
            if (begins) {
                open = type;
                first = i;
            }
        }
        return names;
    }
}
