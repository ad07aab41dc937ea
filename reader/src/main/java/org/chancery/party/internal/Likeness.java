package org.chancery.party.internal;

import java.util.List;

/** How much two names are alike, by their folded words, in any order. */
final class Likeness {
    /** Words this alike are taken for spellings of one. */
    static final double SPELLING = 0.72;

    private Likeness() {}

    /** The best over a holder's spellings: 0 nothing, 1 the same words. */
    static double of(List<Word> name, Holder holder) {
        double best = 0;
        for (List<Word> spelling : holder.spellings()) {
            best = Math.max(best, of(name, spelling));
        }
        return best;
    }

    /** The share of {@code name}'s letters that stand, alike, in {@code other}. */
    static double of(List<Word> name, List<Word> other) {
        double letters = 0;
        double alike = 0;
        for (Word word : name) {
            double best = 0;
            for (Word candidate : other) {
                best = Math.max(best, words(word, candidate));
            }
            int weight = Math.max(2, word.length());
            letters += weight;
            alike += weight * (best >= SPELLING ? best : 0);
        }
        double byWords = letters == 0 ? 0 : alike / letters;
        return Math.max(byWords, whole(name, other));
    }

    /** Whether every word of the name has a spelling in the other. */
    static boolean covers(List<Word> name, Holder holder) {
        return holder.spellings().stream()
                .anyMatch(spelling -> name.stream()
                        .allMatch(word -> spelling.stream().anyMatch(other -> words(word, other) >= SPELLING)));
    }

    /** Whether a long word of the name has a spelling in the holder's name. */
    static boolean sharesWord(List<Word> name, Holder holder) {
        return holder.spellings().stream()
                .anyMatch(spelling -> name.stream()
                        .filter(word -> word.length() >= 3)
                        .anyMatch(word -> spelling.stream()
                                .anyMatch(other -> other.length() >= 3 && words(word, other) >= SPELLING)));
    }

    /** Spelling without spaces: "Al Farrayeh" and "alFarrayah". */
    static double whole(List<Word> name, List<Word> other) {
        String a = joined(name);
        String b = joined(other);
        double alike = a.length() < 5 || b.length() < 5 ? 0 : similarity(a, b);
        return alike >= 0.8 ? alike : 0;
    }

    private static String joined(List<Word> name) {
        StringBuilder all = new StringBuilder();
        name.forEach(word -> all.append(word.sound()));
        return all.toString();
    }

    static double words(String one, String other) {
        return words(Word.of(one), Word.of(other));
    }

    static double words(Word one, Word other) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.text().charAt(0) == other.text().charAt(0) ? 0.8 : 0;
        }
        return Math.max(similarity(one.text(), other.text()), similarity(one.sound(), other.sound()) * 0.98);
    }

    private static double similarity(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (Math.abs(one.length() - other.length()) * 2 > longer) {
            return 0;
        }
        return longer == 0 ? 0 : 1 - (double) distance(one, other) / longer;
    }

    /** Letters that romanisations write for one another, as one: k/q/c, y/i/j, v/w, z/s, doubled letters once. */
    static String sound(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            char pair = pair(word.charAt(i), next);
            char c = pair != 0 ? pair : single(word.charAt(i));
            if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
            i += pair != 0 ? 2 : 1;
        }
        return out.toString();
    }

    /** Two letters that are written for one sound; 0 where they are not. */
    private static char pair(char one, char two) {
        return switch (two) {
            case 'h' -> one == 'p' ? 'f' : one == 'k' ? 'h' : one == 'z' ? 'i' : one == 'g' ? 'g' : 0;
            case 'k' -> one == 'c' ? 'k' : 0;
            case 'u' -> one == 'o' ? 'u' : 0;
            case 'o' -> one == 'o' ? 'u' : 0;
            case 's', 'z' -> one == 't' ? 'k' : 0;
            case 'j' -> one == 'd' ? 'i' : 0;
            case 'e' -> one == 'e' ? 'i' : 0;
            case 'i' -> one == 'e' || one == 'a' ? 'i' : 0;
            default -> 0;
        };
    }

    private static char single(char c) {
        return switch (c) {
            case 'q', 'c' -> 'k';
            case 'y', 'j' -> 'i';
            case 'w' -> 'v';
            case 'z' -> 's';
            case 'e' -> 'a';
            default -> c;
        };
    }

    /** Levenshtein's, over at most 40 letters of each. */
    private static int distance(String a, String b) {
        int m = Math.min(40, a.length());
        int n = Math.min(40, b.length());
        int[] row = new int[n + 1];
        for (int j = 0; j <= n; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= m; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= n; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[n];
    }
}
