package org.chancery.workshop.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.language.linear.Morphology;

/** Counts lemmas and features in the treebanks, and keeps what a shorter key does not already say. */
final class MorphologyTrainer {
    private final Map<Integer, Map<String, Integer>> lemmas = new HashMap<>();
    private final Map<Integer, Map<String, Integer>> feats = new HashMap<>();
    private final List<String[]> words = new ArrayList<>();

    void read(List<Example> examples) {
        examples.forEach(this::read);
    }

    private void read(Example example) {
        int[] heads = example.heads().stream().mapToInt(i -> i).toArray();
        String[] labels = example.labels().toArray(String[]::new);
        for (int i = 0; i < example.size(); i++) {
            String tag = example.tags().get(i);
            String low = example.forms().get(i).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
            if (!tag.startsWith("PROPN") && !tag.startsWith("X ") && !tag.startsWith("PUNCT")) {
                lemma(low, tag, script(low, example.lemmas().get(i).toLowerCase(Locale.ROOT)));
            }
            String features = example.feats().get(i);
            count(feats, Morphology.key("tag", "", tag), features);
            count(feats, Morphology.key("word", low, tag), features);
            String place = Morphology.place(i, tag, heads, labels);
            if (!place.isEmpty()) {
                count(feats, Morphology.key("place", place, tag), features);
            }
        }
    }

    private void lemma(String low, String tag, String script) {
        count(lemmas, Morphology.key("word", low, tag), script);
        for (int length = 1; length <= Math.min(Morphology.LONGEST_ENDING, low.length()); length++) {
            count(lemmas, Morphology.key("end", low.substring(low.length() - length), tag), script);
        }
        words.add(new String[] {low, tag});
    }

    private static void count(Map<Integer, Map<String, Integer>> counts, int key, String value) {
        counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    /** How many characters to cut off the form, and what to put there. */
    static String script(String form, String lemma) {
        int same = 0;
        while (same < form.length() && same < lemma.length() && form.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return (form.length() - same) + " " + lemma.substring(same);
    }

    void write(Packer packer) {
        Map<Integer, String> chosenLemmas = new HashMap<>();
        endings().forEach(key -> chosenLemmas.put(key, best(lemmas, key)));
        for (String[] word : words) {
            int key = Morphology.key("word", word[0], word[1]);
            String script = best(lemmas, key);
            if (!script.equals(backedOff(chosenLemmas, word[0], word[1]))) {
                chosenLemmas.put(key, script);
            }
        }
        Map<Integer, String> chosenFeats = new HashMap<>();
        feats.keySet().forEach(key -> chosenFeats.put(key, best(feats, key)));
        List<String> scripts = distinct(chosenLemmas.values());
        List<String> features = distinct(chosenFeats.values());
        packer.strings(scripts);
        packer.strings(features);
        packer.table(numbered(chosenLemmas, scripts));
        packer.table(numbered(chosenFeats, features));
    }

    /** The endings that at least two words share. */
    private Collection<Integer> endings() {
        Map<Integer, TreeSet<String>> seen = new HashMap<>();
        for (String[] word : words) {
            for (int length = 1; length <= Math.min(Morphology.LONGEST_ENDING, word[0].length()); length++) {
                String ending = word[0].substring(word[0].length() - length);
                seen.computeIfAbsent(Morphology.key("end", ending, word[1]), k -> new TreeSet<>())
                        .add(word[0]);
            }
        }
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String backedOff(Map<Integer, String> chosen, String low, String tag) {
        for (int length = Math.min(Morphology.LONGEST_ENDING, low.length()); length >= 1; length--) {
            String script = chosen.get(Morphology.key("end", low.substring(low.length() - length), tag));
            if (script != null) {
                return script;
            }
        }
        return "0 ";
    }

    private static String best(Map<Integer, Map<String, Integer>> counts, int key) {
        return counts.getOrDefault(key, Map.of()).entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("0 ");
    }

    private static List<String> distinct(Collection<String> values) {
        return List.copyOf(new TreeSet<>(values));
    }

    private static Map<Integer, Integer> numbered(Map<Integer, String> chosen, List<String> names) {
        Map<Integer, Integer> numbers = new HashMap<>();
        chosen.forEach((key, value) -> numbers.put(key, names.indexOf(value) + 1));
        return numbers;
    }
}
