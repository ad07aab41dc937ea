package org.chancery.ledger.entry;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names made comparable. */
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern GENERIC = Pattern.compile("\\b(?:the|news|agency|newspaper|daily|online|website)\\b");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int SHORTEST_STEM = 4;
    private static final List<String> ENDINGS =
            List.of("ments", "ment", "ings", "ing", "ions", "ion", "ies", "ed", "es", "s", "e");

    private Names() {}

    /** A word without its ending, the same for "visit", "visits" and "visited"; crude, but the same everywhere. */
    public static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Lower case, without diacritics and punctuation: "vo van thuong". */
    public static String plain(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return REST.matcher(bare.toLowerCase(Locale.ROOT).replace('đ', 'd'))
                .replaceAll(" ")
                .strip();
    }

    /** The name of an outlet or voucher without what its variants differ in: "Kyodo News Agency" is "kyodo". */
    public static String key(String name) {
        String plain = plain(name);
        String core = REST.matcher(GENERIC.matcher(plain).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return core.isEmpty() ? plain : core;
    }

    /** A name as one index word: letters and digits only. */
    public static String word(String name) {
        return plain(name).replace(" ", "");
    }
}
