package org.chancery.workshop.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Adds sentences written as headlines are, so that the models read those too: a capital on each long word, all in
 * capitals, or without the last full stop. The annotation stays as it is.
 */
final class Headlines {
    private static final double TITLES = 0.05;
    private static final double CAPITALS = 0.02;
    private static final double UNENDED = 0.08;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "of", "on", "or", "over", "the", "to",
            "with", "'s", "’s");

    private final Random random;

    Headlines(long seed) {
        this.random = new Random(seed);
    }

    List<Example> addTo(List<Example> examples) {
        List<Example> all = new ArrayList<>(examples);
        for (Example example : examples) {
            double drawn = random.nextDouble();
            if (drawn < TITLES + CAPITALS) {
                Example changed = example.withForms(written(example.forms(), drawn < TITLES));
                all.add(ends(changed) && random.nextBoolean() ? changed.withoutLast() : changed);
            } else if (drawn < TITLES + CAPITALS + UNENDED && ends(example)) {
                all.add(example.withoutLast());
            }
        }
        return all;
    }

    List<NameFile> addToNames(List<NameFile> files) {
        List<NameFile> all = new ArrayList<>(files);
        for (NameFile file : files) {
            double drawn = random.nextDouble();
            if (drawn < TITLES + CAPITALS) {
                List<NameFile.Marked> sentences = new ArrayList<>();
                for (NameFile.Marked sentence : file.sentences()) {
                    sentences.add(new NameFile.Marked(written(sentence.forms(), drawn < TITLES), sentence.names()));
                }
                all.add(new NameFile(file.name(), sentences));
            }
        }
        return all;
    }

    private static boolean ends(Example example) {
        int last = example.size() - 1;
        return last > 2
                && example.tags().get(last).startsWith("PUNCT")
                && !example.heads().contains(last);
    }

    private static List<String> written(List<String> forms, boolean title) {
        return forms.stream()
                .map(form -> title ? titled(form) : form.toUpperCase(Locale.ROOT))
                .toList();
    }

    private static String titled(String form) {
        return SMALL.contains(form) || form.isEmpty()
                ? form
                : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}
