package org.chancery.ledger.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.Names;

/** The words of a quote that tell what it is about, with their endings cut off. Thread-safe. */
public final class Words {
    private static final String TABLE = "ledger/plain-words.tsv";
    private static final int MOST = 40;

    private final Set<String> plain;

    private Words(Set<String> plain) {
        this.plain = plain;
    }

    public static Words load(Knowledge knowledge) {
        try (BufferedReader table = knowledge.table(TABLE)) {
            return new Words(table.lines()
                    .filter(line -> !line.startsWith("#") && !line.equals("word"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stems, each once, in the order of the quote; at most 40. Numbers are left out: dates are compared as dates. */
    public Set<String> of(String quote) {
        Set<String> stems = new LinkedHashSet<>();
        int at = 0;
        while (at < quote.length() && stems.size() < MOST) {
            int end = at;
            while (end < quote.length() && Character.isLetterOrDigit(quote.charAt(end))) {
                end++;
            }
            if (end - at > 1) {
                String word = quote.substring(at, end).toLowerCase(Locale.ROOT);
                if (!plain.contains(word) && !Character.isDigit(word.charAt(0))) {
                    stems.add(Names.stem(word));
                }
            }
            at = end + 1;
        }
        return stems;
    }

    /** The share of the smaller set's words that both have. */
    public static double overlap(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> smaller = a.size() <= b.size() ? a : b;
        Set<String> larger = a.size() <= b.size() ? b : a;
        int shared = 0;
        for (String word : smaller) {
            shared += larger.contains(word) ? 1 : 0;
        }
        return shared / (double) smaller.size();
    }
}
