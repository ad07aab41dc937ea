package org.chancery.workshop.knowledge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Names as somebody writes them who reads the characters in another language, or romanises them another way: weak
 * aliases of every holder whose characters are known, and of every Chinese one by the pinyin of the name.
 */
final class Readings {
    private static final Set<String> CHINESE = Set.of("CHN", "HKG", "MAC");
    private static final Set<String> MANDARIN = Set.of("CHN", "TWN", "HKG", "MAC", "SGP");

    /** A name in its own script, and in Chinese characters where those are others. */
    private record Written(String own, String han) {
        List<String> chars() {
            return han.codePoints().mapToObj(Character::toString).toList();
        }
    }

    private final Mandarin mandarin = new Mandarin();
    private final JapaneseReadings japanese;
    private final Map<String, String> vietnamese = new HashMap<>();
    private final Map<String, List<String>> doublets = new HashMap<>();
    private final Map<String, Written> written = new HashMap<>();

    Readings(Path sources) {
        japanese = new JapaneseReadings(sources.resolve("japanese_names"));
        for (NamedCsvRecord row : Csv.rows(sources.resolve("han_readings/hanviet.csv"))) {
            vietnamese.putIfAbsent(
                    Csv.field(row, "char"),
                    Csv.field(row, "hanviet").replaceAll("[\\[\\]']", "").replaceAll(",.*", ""));
        }
        for (String[] cells : Positions.rows("doublets.tsv")) {
            doublets.computeIfAbsent(cells[0], word -> new ArrayList<>()).add(cells[1]);
            doublets.computeIfAbsent(cells[1], word -> new ArrayList<>()).add(cells[0]);
        }
        for (String[] cells : Positions.rows("natives.tsv")) {
            String han = cells[3].isEmpty() ? cells[2] : cells[3];
            boolean chars = han.codePoints().allMatch(Character::isIdeographic);
            written.putIfAbsent(cells[0] + " " + Names.folded(cells[1]), new Written(cells[2], chars ? han : ""));
        }
    }

    /** Rows of readings.tsv: person, kind, readings. */
    List<String> rows(List<Holder> holders) {
        Map<String, Set<String>> rows = new TreeMap<>();
        for (Holder holder : holders) {
            all(holder).forEach((kind, readings) -> {
                readings.removeIf(reading -> Names.folded(reading).equals(Names.folded(holder.name())));
                rows.computeIfAbsent(holder.person() + "\t" + kind, row -> new LinkedHashSet<>())
                        .addAll(readings);
            });
        }
        rows.values().removeIf(Set::isEmpty);
        return rows.entrySet().stream()
                .map(row -> row.getKey() + "\t" + String.join("|", row.getValue()))
                .toList();
    }

    private Optional<Written> written(Holder holder) {
        return Stream.concat(Stream.of(holder.name()), holder.aliases().stream())
                .map(name -> written.get(holder.state() + " " + Names.folded(name)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Map<String, Set<String>> all(Holder holder) {
        Map<String, Set<String>> all = new TreeMap<>();
        Optional<Written> known = written(holder);
        known.filter(name -> !name.han().isEmpty()).ifPresent(name -> han(all, holder, name.chars()));
        known.map(Written::own).filter(Hangul::is).ifPresent(name -> {
            add(all, "revised", Hangul.revised(name));
            add(all, "mccune-reischauer", Hangul.mcCuneReischauer(name));
        });
        if (known.isEmpty() && CHINESE.contains(holder.state())) {
            Pinyin.words(holder.name())
                    .filter(words -> words.size() == 2 && words.get(0).size() == 1)
                    .ifPresent(words -> systems(all, List.of(words.get(0).get(0)), words.get(1)));
        }
        if (holder.state().equals("VNM")) {
            doublets(holder.name()).forEach(name -> add(all, "sino-vietnamese", name));
        }
        return all;
    }

    private void han(Map<String, Set<String>> all, Holder holder, List<String> chars) {
        int surname = holder.state().equals("JPN") && chars.size() > 2 ? 2 : 1;
        mandarin.pinyin(chars).ifPresent(read -> {
            List<String> first = read.subList(0, surname);
            List<String> second = read.subList(surname, read.size());
            String name = joined(first, second, "", syllable -> syllable);
            if (!CHINESE.contains(holder.state()) || name.contains("ü")) {
                Mandarin.keyboard(name).forEach(way -> add(all, "pinyin", way));
            }
            if (MANDARIN.contains(holder.state())) {
                systems(all, first, second);
            } else {
                add(all, "wade-giles", joined(first, second, "-", WadeGiles::of));
            }
        });
        if (!holder.state().equals("VNM")) {
            List<String> read = chars.stream()
                    .map(c -> vietnamese.getOrDefault(c, vietnamese.getOrDefault(mandarin.traditional(c), "")))
                    .map(Names::capital)
                    .toList();
            if (!read.contains("")) {
                add(all, "sino-vietnamese", String.join(" ", read));
            }
        }
        if (holder.state().equals("JPN")) {
            japanese.of(holder.name(), chars).forEach(reading -> add(all, "japanese", reading));
        }
    }

    private static void systems(Map<String, Set<String>> all, List<String> first, List<String> second) {
        add(all, "wade-giles", joined(first, second, "-", WadeGiles::of));
        add(all, "palladius", joined(first, second, "", Palladius::of));
    }

    /** Vietnamese readings of one character that families and regions choose from: Võ for Vũ, Phước for Phúc. */
    private List<String> doublets(String name) {
        List<String> words = List.of(name.split(" "));
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String other : doublets.getOrDefault(words.get(i), List.of())) {
                List<String> changed = new ArrayList<>(words);
                changed.set(i, other);
                all.add(String.join(" ", changed));
            }
        }
        return all;
    }

    private static String joined(
            List<String> first, List<String> second, String between, UnaryOperator<String> system) {
        return (Names.capital(String.join(between, first.stream().map(system).toList()))
                        + " "
                        + Names.capital(
                                String.join(between, second.stream().map(system).toList())))
                .strip();
    }

    private static void add(Map<String, Set<String>> all, String kind, String reading) {
        all.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(reading.strip());
    }
}
