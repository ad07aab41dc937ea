package org.chancery.workshop.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Other readings of a Japanese name's characters: those that lists of names have for the given name, those put
 * together from its characters' readings in other names, the Sino-Japanese one, and the family name's usual one.
 */
final class JapaneseReadings {
    private static final int MOST = 16;
    private static final int MOST_COMPOSED = 100;

    private final Map<String, String> on = new HashMap<>();
    private final Map<String, Set<String>> given = new HashMap<>();
    private final Map<String, String> family = new HashMap<>();
    private final Map<String, List<String>> known = new HashMap<>();
    private final NameParts parts = new NameParts();

    JapaneseReadings(Path folder) {
        for (String[] cells : Positions.rows("han.tsv")) {
            on.put(cells[0], cells[2].split("\\|")[0]);
        }
        for (String[] cells : Positions.rows("nanori.tsv")) {
            known.put(cells[0], List.of(cells[1].split("\\|")));
        }
        read(folder.resolve("first_name_man_org.csv"));
        read(folder.resolve("first_name_woman_org.csv"));
        for (String line : lines(folder.resolve("last_name_org.csv"))) {
            String[] cells = line.split(",");
            family.putIfAbsent(cells[0], cells[3]);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Lines of kana, romaji, written forms. */
    private void read(Path file) {
        for (String line : lines(file)) {
            String[] cells = line.split(",");
            for (int i = 2; i < cells.length; i++) {
                parts.add(cells[i], cells[1]);
                given.computeIfAbsent(cells[i], written -> new LinkedHashSet<>())
                        .add(cells[1]);
            }
        }
    }

    /** Readings in Western order, but the right one: {@code name} as it is rightly read. */
    Set<String> of(String name, List<String> chars) {
        String[] words = Names.unmarked(name).split(" ");
        int surname = surname(words.length, chars);
        String last = surname == 0 ? "" : " " + words[words.length - 1];
        Set<String> all = new LinkedHashSet<>();
        for (String reading : givens(chars.subList(surname, chars.size()))) {
            if (!plain(reading).equals(plain(words[0]))) {
                all.add(Names.capital(reading) + last);
            }
        }
        String usual = family.getOrDefault(String.join("", chars.subList(0, surname)), "");
        if (!usual.isEmpty() && !plain(usual).equals(plain(last))) {
            all.add(words[0] + " " + Names.capital(usual));
        }
        return all;
    }

    private List<String> givens(List<String> chars) {
        List<String> all = new ArrayList<>();
        given.getOrDefault(String.join("", chars), Set.of()).stream()
                .limit(MOST)
                .forEach(all::add);
        if (chars.size() == 2) {
            all.addAll(parts.composed(chars.get(0), chars.get(1)));
        }
        all.addAll(composed(chars));
        List<String> read = chars.stream().map(c -> on.getOrDefault(c, "")).toList();
        if (!read.contains("")) {
            all.add(String.join("", read));
        }
        return all.stream().distinct().toList();
    }

    /** Every reading of every character with every other's, up to a hundred. */
    private List<String> composed(List<String> chars) {
        List<String> all = List.of("");
        for (String character : chars) {
            List<String> longer = new ArrayList<>();
            for (String part : known.getOrDefault(character, List.of())) {
                all.forEach(start -> longer.add(start + part));
            }
            all = longer.size() > MOST_COMPOSED ? longer.subList(0, MOST_COMPOSED) : longer;
        }
        return all;
    }

    /** How many characters the family name has: none of an emperor's, the longest known one of others, else two. */
    private int surname(int words, List<String> chars) {
        if (words < 2) {
            return 0;
        }
        for (int length = Math.min(3, chars.size() - 1); length > 1; length--) {
            if (family.containsKey(String.join("", chars.subList(0, length)))) {
                return length;
            }
        }
        boolean one = family.containsKey(chars.get(0)) || chars.size() == 2;
        return one || chars.size() < 3 ? 1 : 2;
    }

    private static String plain(String name) {
        return Names.folded(name).replace("ou", "o").replace("uu", "u").replace("oo", "o");
    }
}
