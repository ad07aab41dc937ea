package org.chancery.bench.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far an extracted text agrees with the text that should have been found: precision and recall of runs of words,
 * counted with repetition.
 */
record Agreement(double precision, double recall) {
    private static final Pattern WORD = Pattern.compile("[\\p{Alnum}\\p{L}\\p{N}_]+");

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** By single lower-case words, as the Web Content Extraction Benchmark scores. */
    static Agreement ofWords(String wanted, String found) {
        return of(runs(wanted.toLowerCase(Locale.ROOT), 1), runs(found.toLowerCase(Locale.ROOT), 1));
    }

    /** By runs of four words, as Zyte's article extraction benchmark scores. */
    static Agreement ofRuns(String wanted, String found) {
        return of(runs(wanted, 4), runs(found, 4));
    }

    private static Agreement of(Map<String, Integer> wanted, Map<String, Integer> found) {
        int both = 0;
        for (Map.Entry<String, Integer> entry : found.entrySet()) {
            both += Math.min(entry.getValue(), wanted.getOrDefault(entry.getKey(), 0));
        }
        int wantedSum = sum(wanted);
        int foundSum = sum(found);
        if (wantedSum == 0 && foundSum == 0) {
            return new Agreement(1, 1);
        }
        return new Agreement(
                foundSum == 0 ? 0 : (double) both / foundSum, wantedSum == 0 ? 0 : (double) both / wantedSum);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> runs(String text, int length) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<String, Integer> counts = new HashMap<>();
        int last = words.isEmpty() ? -1 : Math.max(0, words.size() - length);
        for (int i = 0; i <= last; i++) {
            String run = String.join(" ", words.subList(i, Math.min(words.size(), i + length)));
            counts.merge(run, 1, Integer::sum);
        }
        return counts;
    }
}
