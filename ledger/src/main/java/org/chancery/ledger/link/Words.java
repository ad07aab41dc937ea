package org.chancery.ledger.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.Names;

/** The words of a quote that tell what it is about, with their endings cut off. Thread-safe. */
public final class Words {
    private static final String TABLE = "ledger/plain-words.tsv";
    private static final int MOST = 40;

    private static final String STATES = "party/states.tsv";
    private static final List<String> NAMED_IN = List.of("name", "aliases", "demonyms", "capital");
    private final Set<String> plain;
    private final Set<String> states;

    private Words(Set<String> plain, Set<String> states) {
        this.plain = plain;
        this.states = states;
    }

    public static Words load(Knowledge knowledge) {
        Set<String> plain =
                knowledge.rows(TABLE).stream().map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());
        Set<String> names = knowledge.rows(STATES).stream()
                .flatMap(row -> NAMED_IN.stream().map(row::get))
                .flatMap(cell -> Stream.of(cell.split("[^\\p{L}]+", -1)))
                .filter(word -> word.length() > 1)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        return new Words(plain, names);
    }

    /**
     * The stems, each once, in the order of the quote; at most 40. Numbers and names of states are left out: dates and
     * parties are compared as such.
     */
    public Set<String> of(String quote) {
        return of(quote, MOST);
    }

    /** The same, at most so many. */
    Set<String> of(String quote, int most) {
        Set<String> stems = new LinkedHashSet<>();
        int at = 0;
        while (at < quote.length() && stems.size() < most) {
            int end = at;
            while (end < quote.length() && Character.isLetterOrDigit(quote.charAt(end))) {
                end++;
            }
            if (end - at > 1) {
                String word = quote.substring(at, end).toLowerCase(Locale.ROOT);
                if (tells(word) && !isState(word)) {
                    stems.add(Names.stem(word));
                }
            }
            at = end + 1;
        }
        return stems;
    }

    /** Whether a word in lower case is of a state's name, its people's or its capital's. */
    boolean isState(String word) {
        return states.contains(word);
    }

    /** Whether a word in lower case tells anything: it is neither too common nor a number. */
    boolean tells(String word) {
        return !plain.contains(word) && !Character.isDigit(word.charAt(0));
    }

    /**
     * The share of the smaller set's words that both have.
     *
     * @param fewest what the smaller set counts at least
     */
    static double overlap(Set<String> a, Set<String> b, int fewest) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> smaller = a.size() <= b.size() ? a : b;
        Set<String> larger = a.size() <= b.size() ? b : a;
        int shared = 0;
        for (String word : smaller) {
            shared += larger.contains(word) ? 1 : 0;
        }
        return shared / (double) Math.max(fewest, smaller.size());
    }
}
