package org.chancery.ledger.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.Knowledge;

/** Finds levels of relations in a text, by the table {@code ledger/relations.tsv}; the longest phrase counts. */
public final class Levels {
    /** Where the table lies in the knowledge. */
    public static final String TABLE = "ledger/relations.tsv";

    private static final List<String> CUES = List.of("partnership", "relations", "ties", "alliance");
    /** Such a phrase names something else, a treaty for one. */
    private static final String NONE = "-";

    private final List<Level> levels;

    private record Level(Pattern phrase, String name) {}

    private Levels(List<Level> levels) {
        this.levels = List.copyOf(levels);
    }

    static Levels load(Knowledge knowledge) {
        return new Levels(knowledge.rows(TABLE).stream()
                .sorted(Comparator.comparingInt(row -> -row.get("phrase").length()))
                .map(row ->
                        new Level(Pattern.compile("\\b" + Pattern.quote(row.get("phrase")) + "\\b"), row.get("level")))
                .toList());
    }

    /**
     * Where a text names a level, in UTF-16 units.
     *
     * @param start of the phrase
     */
    record Place(int start, int end, String level) {
        /** Whether it is a word that is said of much else: "the alliance" is mostly NATO. */
        boolean isCommon() {
            return level.indexOf(' ') < 0;
        }
    }

    /** The places in the order of the text; of phrases that overlap, the longest. */
    List<Place> in(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        List<Place> places = new ArrayList<>();
        if (CUES.stream().noneMatch(words::contains) || words.length() != text.length()) {
            return places;
        }
        for (Level level : levels) {
            Matcher matcher = level.phrase().matcher(words);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                if (places.stream().noneMatch(known -> start < known.end() && end > known.start())) {
                    places.add(new Place(start, end, level.name()));
                }
            }
        }
        places.removeIf(place -> place.level().equals(NONE));
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }
}
