package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names as somebody writes them who reads the characters in the wrong language, or the wrong way: weak aliases.
 *
 * <p>Mandarin (pinyin, with v for ü, and Wade–Giles) and Sino-Vietnamese for all; for Japanese names the other readings
 * of the given name's characters, and the Sino-Japanese one.
 */
final class Readings {
    private static final int MOST = 12;

    private final Map<String, String> pinyin = new HashMap<>();
    private final Map<String, String> on = new HashMap<>();
    private final Map<String, String> vietnamese = new HashMap<>();
    private final Map<String, Set<String>> given = new HashMap<>();
    private final NameParts parts = new NameParts();

    Readings(Path sources) {
        for (String[] cells : Positions.rows("han.tsv")) {
            pinyin.put(cells[0], cells[1]);
            on.put(cells[0], cells[2].split("\\|")[0]);
        }
        for (NamedCsvRecord row : Csv.rows(sources.resolve("han_readings/hanviet.csv"))) {
            vietnamese.putIfAbsent(
                    Csv.field(row, "char"),
                    Csv.field(row, "hanviet").replaceAll("[\\[\\]']", "").replaceAll(",.*", ""));
        }
        for (String file : List.of("first_name_man_org.csv", "first_name_woman_org.csv")) {
            given(sources.resolve("japanese_names").resolve(file));
        }
    }

    /** Lines of kana, romaji, written forms. */
    private void given(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split(",");
                for (int i = 2; i < cells.length; i++) {
                    parts.add(cells[i], cells[1]);
                    given.computeIfAbsent(cells[i], written -> new LinkedHashSet<>())
                            .add(capital(cells[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Rows of readings.tsv: person, kind, readings. */
    List<String> rows(List<Holder> holders) {
        Map<String, String> characters = new HashMap<>();
        for (String[] cells : Positions.rows("natives.tsv")) {
            String han = cells[3].isEmpty() ? cells[2] : cells[3];
            if (han.codePoints().allMatch(Character::isIdeographic)) {
                characters.putIfAbsent(cells[0] + " " + Names.folded(cells[1]), han);
            }
        }
        Map<String, String> rows = new TreeMap<>();
        for (Holder holder : holders) {
            String han = characters.getOrDefault(holder.state() + " " + Names.folded(holder.name()), "");
            if (!han.isEmpty()) {
                all(holder, han)
                        .forEach((kind, readings) -> rows.put(
                                holder.person() + "\t" + kind,
                                holder.person() + "\t" + kind + "\t" + String.join("|", readings)));
            }
        }
        return List.copyOf(rows.values());
    }

    private Map<String, Set<String>> all(Holder holder, String han) {
        Map<String, Set<String>> all = new TreeMap<>();
        List<String> chars = han.codePoints().mapToObj(Character::toString).toList();
        int surname = surname(holder, chars);
        if (!Set.of("CHN", "TWN").contains(holder.state())) {
            spelled(chars, pinyin).ifPresent(parts -> add(all, "pinyin", joined(parts, surname)));
        }
        spelled(chars, pinyin)
                .map(parts -> parts.stream().map(WadeGiles::of).toList())
                .ifPresent(parts -> add(
                        all,
                        "wade-giles",
                        capital(String.join("-", parts.subList(0, surname))) + " "
                                + capital(String.join("-", parts.subList(surname, parts.size())))));
        if (!holder.state().equals("VNM")) {
            spelled(chars, vietnamese)
                    .ifPresent(parts -> add(
                            all,
                            "sino-vietnamese",
                            String.join(
                                    " ", parts.stream().map(Readings::capital).toList())));
        }
        if (holder.state().equals("JPN")) {
            japanese(all, holder, chars, surname);
        }
        all.values().removeIf(Set::isEmpty);
        return all;
    }

    private void japanese(Map<String, Set<String>> all, Holder holder, List<String> chars, int surname) {
        String[] usual = Names.unmarked(holder.name()).split(" ");
        String family = surname == 0 ? "" : " " + usual[usual.length - 1];
        List<String> rest = chars.subList(surname, chars.size());
        String name = plain(usual[0]);
        given.getOrDefault(String.join("", rest), Set.of()).stream()
                .filter(reading -> !plain(reading).equals(name))
                .limit(MOST)
                .forEach(reading -> add(all, "japanese", (reading + family).strip()));
        if (rest.size() == 2) {
            parts.composed(rest.get(0), rest.get(1)).stream()
                    .map(Readings::capital)
                    .filter(reading -> !plain(reading).equals(name))
                    .forEach(reading -> add(all, "japanese", (reading + family).strip()));
        }
        spelled(rest, on)
                .map(read -> capital(String.join("", read)))
                .filter(reading -> !plain(reading).equals(name))
                .ifPresent(reading -> add(all, "japanese", (reading + family).strip()));
    }

    /** How many characters the family name has: none of an emperor's, two of most Japanese, one of the others. */
    private static int surname(Holder holder, List<String> chars) {
        if (!holder.state().equals("JPN")) {
            return 1;
        }
        if (!holder.name().contains(" ")) {
            return 0;
        }
        int[] byLength = {0, 1, 1, 2, 2, 3, 3};
        boolean one = Set.of("森", "菅", "岸", "林", "原", "堀").contains(chars.get(0)) && chars.size() <= 3;
        boolean three = Set.of("小野寺", "長谷川", "与謝野", "中曽根", "萩生田", "江田島")
                .contains(String.join("", chars.subList(0, Math.min(3, chars.size()))));
        return one ? 1 : three ? 3 : Math.max(chars.size() > 2 ? 2 : 1, byLength[Math.min(chars.size(), 2)]);
    }

    private static Optional<List<String>> spelled(List<String> chars, Map<String, String> readings) {
        List<String> parts =
                chars.stream().map(c -> readings.getOrDefault(c, "")).toList();
        return parts.isEmpty() || parts.contains("") ? Optional.empty() : Optional.of(parts);
    }

    private static String joined(List<String> parts, int surname) {
        return (capital(String.join("", parts.subList(0, surname))) + " "
                        + capital(String.join("", parts.subList(surname, parts.size()))))
                .strip();
    }

    private static void add(Map<String, Set<String>> all, String kind, String reading) {
        all.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(reading.strip());
    }

    private static String plain(String name) {
        return Names.folded(name).replace("ou", "o").replace("uu", "u").replace("oo", "o");
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
