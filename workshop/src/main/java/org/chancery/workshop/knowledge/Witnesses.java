package org.chancery.workshop.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** Finds unverified holders who are named in full, within their term, close to a title of their office. */
final class Witnesses {
    /** Titles further away belong to somebody else. */
    private static final int WORDS_BEFORE = 6;

    private static final int WORDS_AFTER = 8;
    private static final Set<String> NOT_HELD = Set.of("former", "ex", "then", "late", "shadow", "designate");

    private record Candidate(String who, List<String> name, LocalDate from, LocalDate until, List<String> titles) {}

    private final Map<String, List<Candidate>> byFirst = new HashMap<>();

    private Witnesses() {}

    static Witnesses of(Knowledge knowledge) {
        Map<String, List<String>> titles = new HashMap<>();
        for (TableRow row : knowledge.rows("party/offices.tsv")) {
            List<String> all = titles.computeIfAbsent(row.get("office"), office -> new ArrayList<>());
            all.add(" " + Names.folded(row.get("title")) + " ");
            row.list("variants").forEach(variant -> all.add(" " + Names.folded(variant) + " "));
        }
        Witnesses witnesses = new Witnesses();
        for (TableRow row : knowledge.rows("party/holders.tsv")) {
            List<String> name = List.of(Names.folded(row.get("name")).split(" "));
            if (row.get("basis").equals("unverified") && name.size() > 1) {
                String who = String.join("\t", row.get("state"), row.get("office"), row.get("name"));
                LocalDate until = Csv.date(row.get("until")).orElse(LocalDate.MAX);
                List<String> called = new ArrayList<>(titles.getOrDefault(row.get("office"), List.of()));
                called.add(" " + Names.folded(row.get("title")) + " ");
                Candidate candidate =
                        new Candidate(who, name, Csv.date(row.get("from")).orElse(LocalDate.MIN), until, called);
                witnesses
                        .byFirst
                        .computeIfAbsent(name.get(0), first -> new ArrayList<>())
                        .add(candidate);
            }
        }
        return witnesses;
    }

    /** State, office and name of each whom the text of that day calls by the office. */
    Set<String> named(String text, LocalDate day) {
        List<String> words = List.of(Names.folded(text).split(" "));
        Set<String> named = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (Candidate candidate : byFirst.getOrDefault(words.get(i), List.of())) {
                int end = i + candidate.name().size();
                boolean inTerm = !day.isBefore(candidate.from()) && day.isBefore(candidate.until());
                if (inTerm && end <= words.size() && words.subList(i, end).equals(candidate.name())) {
                    List<String> before = words.subList(Math.max(0, i - WORDS_BEFORE), i);
                    List<String> after = words.subList(end, Math.min(words.size(), end + WORDS_AFTER));
                    if (titled(before, candidate) || titled(after, candidate)) {
                        named.add(candidate.who());
                    }
                }
            }
        }
        return named;
    }

    private static boolean titled(List<String> words, Candidate candidate) {
        String around = " " + String.join(" ", words) + " ";
        return words.stream().noneMatch(NOT_HELD::contains)
                && candidate.titles().stream().anyMatch(title -> title.length() > 6 && around.contains(title));
    }
}
