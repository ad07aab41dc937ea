package org.chancery.ledger.standing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.Fact.Standing;

/** What the words before a level of relations say of it, by the table {@code ledger/founding.tsv}. Thread-safe. */
final class Founding {
    /** Where the table lies in the knowledge. */
    static final String TABLE = "ledger/founding.tsv";

    private static final Found HOLDS = new Found(Standing.HOLDS, false);

    private final List<Rule> rules;

    /**
     * What they say.
     *
     * @param founds whether they tell that the relation begins
     */
    record Found(Standing standing, boolean founds) {}

    private record Rule(Pattern phrase, Found found) {}

    private Founding(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    static Founding load(Knowledge knowledge) {
        return new Founding(knowledge.rows(TABLE).stream()
                .map(row -> new Rule(
                        Pattern.compile("\\b" + row.get("phrase").replace("*", "\\w{0,8}") + "\\b"),
                        new Found(Standing.valueOf(row.get("standing").toUpperCase(Locale.ROOT)), true)))
                .toList());
    }

    /** The phrase nearest to the end counts, of two that end there the longer, of two alike the later row; without one the relation holds. */
    Found in(String before) {
        String words = before.toLowerCase(Locale.ROOT);
        Found nearest = HOLDS;
        int end = -1;
        int start = -1;
        for (Rule rule : rules) {
            Matcher matcher = rule.phrase().matcher(words);
            while (matcher.find()) {
                if (matcher.end() > end || (matcher.end() == end && matcher.start() <= start)) {
                    nearest = rule.found();
                    end = matcher.end();
                    start = matcher.start();
                }
            }
        }
        return nearest;
    }
}
