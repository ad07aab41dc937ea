package org.chancery.workshop.language;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.language.linear.Words;

/** Which words are first, last and middle parts of known names of persons. */
final class PersonNames {
    private static final int FIRST = 1;
    private static final int LAST = 2;
    private static final int MIDDLE = 4;
    /** A use counts from this share of a word's uses, so that "Paul" is no last name for one Mr Paul. */
    private static final double LEAST_SHARE = 0.15;

    private PersonNames() {}

    /** Reads a CSV file with a column "person"; a name that comes again counts once. */
    static Map<Integer, Integer> read(Path file) {
        Set<String> names = new HashSet<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            reader.forEach(row -> names.add(row.getField("person")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return uses(names);
    }

    static Map<Integer, Integer> uses(Set<String> names) {
        Map<String, int[]> counts = new TreeMap<>();
        for (String name : names) {
            String[] parts = name.strip().split("[ ]+");
            for (int i = 0; i < parts.length && parts.length > 1; i++) {
                int use = i == 0 ? 0 : i == parts.length - 1 ? 1 : 2;
                if (parts[i].length() > 1 && Character.isUpperCase(parts[i].charAt(0))) {
                    counts.computeIfAbsent(Words.plain(parts[i]), k -> new int[3])[use]++;
                }
            }
        }
        Map<Integer, Integer> uses = new HashMap<>();
        counts.forEach((word, count) -> uses.put(Words.wordHash(word), bits(count)));
        return uses;
    }

    private static int bits(int[] counts) {
        double least = (counts[0] + counts[1] + counts[2]) * LEAST_SHARE;
        return (counts[0] > least ? FIRST : 0) | (counts[1] > least ? LAST : 0) | (counts[2] > least ? MIDDLE : 0);
    }
}
