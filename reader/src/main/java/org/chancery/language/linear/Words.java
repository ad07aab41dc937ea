package org.chancery.language.linear;

import java.util.List;
import java.util.Locale;

/** A sentence's forms with everything that features ask of a form, each worked out once. Not to be changed. */
public final class Words {
    /** Stands for what is before the sentence. */
    public static final int BEFORE = 0x5bd1e995;
    /** Stands for what is after it. */
    public static final int AFTER = 0x1b873593;

    private static final int AFFIXES = 4;

    private final int size;
    private final int[] form;
    private final int[] lower;
    private final int[] shape;
    private final int[] ambiguity;
    private final int[] cluster;
    private final int[] nameUse;
    private final int[][] prefix;
    private final int[][] suffix;
    private final boolean[] capital;
    private final boolean shouting;

    private Words(List<String> forms) {
        size = forms.size();
        shouting = shouts(forms);
        form = new int[size];
        lower = new int[size];
        shape = new int[size];
        ambiguity = new int[size];
        cluster = new int[size];
        nameUse = new int[size];
        prefix = new int[size][];
        suffix = new int[size][];
        capital = new boolean[size];
    }

    public static Words of(List<String> forms, Lexicon lexicon) {
        Words words = new Words(forms);
        for (int i = 0; i < words.size; i++) {
            words.fill(i, forms.get(i), lexicon);
        }
        return words;
    }

    private void fill(int i, String written, Lexicon lexicon) {
        String low = plain(written);
        capital[i] = Character.isUpperCase(written.charAt(0));
        lower[i] = wordHash(low);
        form[i] = wordHash(straight(written));
        shape[i] = shape(written, i, shouting);
        ambiguity[i] = lexicon.ambiguity().get(lower[i]);
        int found = shouting || (i == 0 && capital[i]) ? 0 : lexicon.classes().get(form[i]);
        cluster[i] = found == 0 ? lexicon.classes().get(lower[i]) : found;
        if (cluster[i] == 0) {
            cluster[i] = lexicon.classes().get(form[i]);
        }
        nameUse[i] = capital[i] ? lexicon.names().get(lower[i]) : 0;
        prefix[i] = new int[AFFIXES];
        suffix[i] = new int[AFFIXES];
        for (int k = 1; k <= AFFIXES; k++) {
            boolean fits = low.length() > k;
            prefix[i][k - 1] = fits ? Features.hash(low, 0, k) : 0;
            suffix[i][k - 1] = fits ? Features.hash(low, low.length() - k, low.length()) : 0;
        }
    }

    /** The key of a word in the tables: the hash of its characters, never zero. */
    public static int wordHash(String word) {
        int hash = word.hashCode();
        return hash == 0 ? 1 : hash;
    }

    /** A form with straight quotes, in lower case, every digit a 0: what the tables are keyed by. */
    public static String plain(String form) {
        return straight(form).toLowerCase(Locale.ROOT);
    }

    /** A form with straight quotes and plain dashes, every digit a 0. */
    public static String straight(String form) {
        char[] chars = form.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = straight(chars[i]);
        }
        return new String(chars);
    }

    private static char straight(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201b', '`', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012' -> '-';
            case '\u2013', '\u2014', '\u2015' -> '\u2014';
            default -> c;
        };
    }

    /** Whether the sentence is set like a headline, in capitals or with a capital on nearly every long word. */
    private static boolean shouts(List<String> forms) {
        int long_ = 0;
        int capitals = 0;
        for (String form : forms) {
            if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
                long_++;
                capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
            }
        }
        return long_ >= 3 && capitals * 10 >= long_ * 8;
    }

    /** The pattern of capitals, digits and signs, runs made one, with whether it begins the sentence. */
    private static int shape(String form, int index, boolean shouting) {
        int hash = shouting ? 3 : 7;
        int last = 0;
        boolean repeated = false;
        for (int i = 0; i < form.length() && i < 20; i++) {
            int kind = kind(form.charAt(i));
            if (kind != last) {
                hash = hash * 31 + kind;
                repeated = false;
            } else if (!repeated) {
                hash = hash * 31 + 29;
                repeated = true;
            }
            last = kind;
        }
        return hash * 2 + (index == 0 ? 1 : 0);
    }

    private static int kind(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 2;
        }
        return Character.isDigit(c) ? 4 : 256 + c;
    }

    public int size() {
        return size;
    }

    /** The lower-cased form's hash; the marks {@link #BEFORE} and {@link #AFTER} outside the sentence. */
    public int lower(int i) {
        return i < 0 ? BEFORE : i < size ? lower[i] : AFTER;
    }

    public int form(int i) {
        return i < 0 ? BEFORE : i < size ? form[i] : AFTER;
    }

    public int shape(int i) {
        return i < 0 ? BEFORE : i < size ? shape[i] : AFTER;
    }

    public int ambiguity(int i) {
        return i < 0 ? BEFORE : i < size ? ambiguity[i] : AFTER;
    }

    /** What a capitalised word is known to be in names, as {@link Lexicon#names} has it; 0 for others. */
    int nameUse(int i) {
        return i >= 0 && i < size ? nameUse[i] : 0;
    }

    public boolean capital(int i) {
        return i >= 0 && i < size && capital[i];
    }

    public boolean shouting() {
        return shouting;
    }

    int prefix(int i, int length) {
        return prefix[i][length - 1];
    }

    int suffix(int i, int length) {
        return i < 0 ? BEFORE : i < size ? suffix[i][length - 1] : AFTER;
    }

    /** The word class's whole path; 0 for a word that raw text did not show often enough. */
    public int cluster(int i) {
        return i < 0 ? BEFORE : i < size ? cluster[i] : AFTER;
    }

    /** The first turns of the word class's path, at most {@code bits} of them. */
    public int cluster(int i, int bits) {
        if (i < 0 || i >= size) {
            return cluster(i);
        }
        int path = cluster[i];
        int length = 31 - Integer.numberOfLeadingZeros(path | 1);
        return length > bits ? path >> length - bits : path;
    }
}
