package org.chancery.ledger.follow;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.knowledge.Knowledge;

/** Finds the words that turn a plan, by the table {@code ledger/turns.tsv}. Thread-safe. */
public final class Turns {
    /** Where the table lies in the knowledge. */
    public static final String TABLE = "ledger/turns.tsv";

    private static final int BEGINNING = 3;

    /** By the first letters of the phrase, so that a quote is run through once. */
    private final Map<String, List<Rule>> rules;

    private record Rule(Turn turn, String beginning, Pattern pattern) {}

    private Turns(List<Rule> rules) {
        this.rules = rules.stream().collect(Collectors.groupingBy(Rule::beginning));
    }

    public static Turns load(Knowledge knowledge) {
        return new Turns(knowledge.rows(TABLE).stream()
                .map(row -> new Rule(
                        Turn.valueOf(row.get("turn").toUpperCase(Locale.ROOT)),
                        beginning(row.get("phrase"), 0),
                        pattern(row.get("phrase"))))
                .toList());
    }

    private static String beginning(String words, int at) {
        return words.substring(at, Math.min(words.length(), at + BEGINNING));
    }

    private static Pattern pattern(String phrase) {
        StringBuilder regex = new StringBuilder();
        for (String word : phrase.split(" ", -1)) {
            regex.append(regex.length() == 0 ? "\\b" : " ");
            regex.append(word.equals("*") ? "\\w{1,20}" : Pattern.quote(word.replace("*", "")));
            regex.append(word.endsWith("*") && word.length() > 1 ? "\\w{0,12}" : "");
        }
        return Pattern.compile(regex + "\\b");
    }

    /** The turns that a claim's words hold. */
    public Set<Turn> in(String quote) {
        String words = quote.toLowerCase(Locale.ROOT);
        Set<Turn> found = EnumSet.noneOf(Turn.class);
        for (int at = 0; at < words.length(); at++) {
            if (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) {
                for (Rule rule : rules.getOrDefault(beginning(words, at), List.of())) {
                    if (rule.pattern().matcher(words).region(at, words.length()).lookingAt()) {
                        found.add(rule.turn());
                    }
                }
            }
        }
        return found;
    }
}
