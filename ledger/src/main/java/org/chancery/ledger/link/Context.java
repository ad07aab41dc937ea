package org.chancery.ledger.link;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a report is about, as far as its beginning tells: the stems of its first words, and the names in it. Two reports
 * of one happening share more of both than two reports of the like happenings do, of which the names differ.
 *
 * @param words stems of the first words that tell something
 * @param names capitalised words that do not begin a sentence
 */
record Context(Set<String> words, Set<String> names) {
    private static final int FIRST_WORDS = 60;
    private static final int FIRST_NAMES = 40;
    private static final int LOOKED_THROUGH = 8_000;
    private static final int LEAST = 4;
    /** In a text of two lines a few words in common are soon a large share. */
    private static final int FEWEST_WORDS = 20;

    private static final int FEWEST_NAMES = 10;

    /** Nothing is known. */
    static final Context NONE = new Context(Set.of(), Set.of());

    Context {
        // Not Set.copyOf: its look-ups take twice as long, and these are compared with every candidate.
        words = Collections.unmodifiableSet(new HashSet<>(words));
        names = Collections.unmodifiableSet(new HashSet<>(names));
    }

    /** The context that a report's text gives its claims. */
    static Context of(String text, Words words) {
        String body = text.length() <= LOOKED_THROUGH ? text : text.substring(0, LOOKED_THROUGH);
        return new Context(words.of(body, FIRST_WORDS), names(body, words, FIRST_NAMES));
    }

    /** Capitalised words that do not begin a sentence, in lower case; at most so many. */
    private static Set<String> names(String body, Words words, int most) {
        Set<String> names = new LinkedHashSet<>();
        boolean begins = true;
        int at = 0;
        while (at < body.length() && names.size() < most) {
            char first = body.charAt(at);
            if (!Character.isLetterOrDigit(first)) {
                begins = (first != ' ' && first != ',' && first != '-') || (begins && first == ' ');
                at++;
                continue;
            }
            int end = at + 1;
            while (end < body.length() && Character.isLetterOrDigit(body.charAt(end))) {
                end++;
            }
            if (!begins && end - at > 1 && Character.isUpperCase(first)) {
                String name = body.substring(at, end).toLowerCase(Locale.ROOT);
                if (words.tells(name)) {
                    names.add(name);
                }
            }
            begins = false;
            at = end;
        }
        return names;
    }

    /** From 0 to 1: the mean share of words and names in common; absent where one is too short to tell. */
    OptionalDouble likeness(Context other) {
        if (!tells() || !other.tells()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                (Words.overlap(words, other.words, FEWEST_WORDS) + Words.overlap(names, other.names, FEWEST_NAMES))
                        / 2);
    }

    private boolean tells() {
        return words.size() >= LEAST && names.size() >= LEAST;
    }

    /**
     * The names in a quote of this report but those of states. Its first word is one where it is a name elsewhere in the
     * report.
     */
    Set<String> namesIn(String quote, Words words) {
        Set<String> found = names(quote, words, FIRST_NAMES);
        int space = quote.indexOf(' ');
        String first = quote.substring(0, space < 0 ? quote.length() : space).toLowerCase(Locale.ROOT);
        if (names.contains(first)) {
            found.add(first);
        }
        found.removeIf(words::isState);
        return found;
    }
}
