package org.chancery.party.internal;

import java.util.List;
import java.util.Set;

/** How much two names are alike, by their folded words, in any order. */
final class Likeness {
    /** Words this alike are taken for spellings of one. */
    static final double SPELLING = 0.72;

    private static final int MOST_WORDS = 16;
    private static final double JOINED = 0.8;

    /** Scripts with letters that look the same. */
    private static final Set<Character.UnicodeScript> MIXED_UP =
            Set.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.GREEK);

    private Likeness() {}

    /** The best over a person's spellings: 0 nothing, 1 the same words. */
    static double of(List<Word> name, List<List<Word>> spellings) {
        double best = 0;
        for (List<Word> spelling : spellings) {
            best = Math.max(best, between(name, spelling));
        }
        return best;
    }

    /** The share of {@code name}'s letters that stand, alike, in {@code other}, each word answering to one word. */
    static double between(List<Word> name, List<Word> other) {
        double letters = 0;
        double alike = 0;
        boolean[] used = new boolean[Math.min(MOST_WORDS, other.size())];
        for (Word word : name) {
            int at = mostAlike(word, other, used);
            double best = at < 0 ? 0 : words(word, other.get(at));
            if (at >= 0) {
                used[at] = true;
            }
            int weight = Math.max(2, word.length());
            letters += weight;
            alike += weight * best;
        }
        double byWords = letters == 0 ? 0 : alike / letters;
        return byWords == 1 ? 1 : Math.max(byWords, whole(name, other));
    }

    /** The place of the word most alike that is not yet used; -1 where none is alike. */
    private static int mostAlike(Word word, List<Word> other, boolean[] used) {
        int at = -1;
        double best = SPELLING;
        for (int i = 0; i < used.length; i++) {
            double now = used[i] ? 0 : words(word, other.get(i));
            if (now >= best) {
                best = now;
                at = i;
                if (now == 1) {
                    break;
                }
            }
        }
        return at;
    }

    /**
     * Whether every word of the name has a spelling of its own in one of the spellings. That an initial stands for a
     * word is believed where two other words agree: William M. Daley is no William Mohr.
     */
    static boolean covers(List<Word> name, List<List<Word>> spellings) {
        return spellings.stream().anyMatch(spelling -> covered(name, spelling));
    }

    private static boolean covered(List<Word> name, List<Word> spelling) {
        boolean[] used = new boolean[Math.min(MOST_WORDS, spelling.size())];
        int whole = 0;
        int initials = 0;
        for (Word word : name) {
            int at = mostAlike(word, spelling, used);
            if (at < 0) {
                return false;
            }
            used[at] = true;
            boolean initial = word.length() > 1 && spelling.get(at).length() == 1;
            initials += initial ? 1 : 0;
            whole += !initial && word.length() > 1 ? 1 : 0;
        }
        return initials == 0 || whole >= 2;
    }

    /** Whether a long word of the name has a spelling in one of the spellings. */
    static boolean sharesWord(List<Word> name, List<List<Word>> spellings) {
        return spellings.stream()
                .anyMatch(spelling -> name.stream()
                        .filter(word -> word.length() >= 3 && !Alignment.isSilent(word))
                        .anyMatch(word -> spelling.stream()
                                .anyMatch(other -> other.length() >= 3 && words(word, other) >= SPELLING)));
    }

    /** Whether a word has Latin letters beside those of a script with lookalikes: it may hide another name. */
    static boolean mixesScripts(List<Word> name) {
        return name.stream()
                .anyMatch(word -> word.text()
                                .codePoints()
                                .filter(c -> c > 0x7f || Character.isLetter(c))
                                .mapToObj(Character.UnicodeScript::of)
                                .filter(MIXED_UP::contains)
                                .distinct()
                                .count()
                        > 1);
    }

    /** Spelling without spaces: "Al Farrayeh" and "alFarrayah". */
    static double whole(List<Word> name, List<Word> other) {
        int a = sounds(name);
        int b = sounds(other);
        if (a < 5 || b < 5 || tooFar(a, b, JOINED)) {
            return 0;
        }
        double alike = similarity(joined(name), joined(other), JOINED);
        return alike >= JOINED ? alike : 0;
    }

    private static int sounds(List<Word> name) {
        int letters = 0;
        for (Word word : name) {
            letters += word.sound().length();
        }
        return letters;
    }

    private static String joined(List<Word> name) {
        StringBuilder all = new StringBuilder();
        name.forEach(word -> all.append(word.sound()));
        return all.toString();
    }

    static double words(Word one, Word other) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.text().charAt(0) == other.text().charAt(0) ? 0.8 : 0;
        }
        if (one.sound().equals(other.sound())) {
            return 0.98;
        }
        return Math.max(
                similarity(one.text(), other.text(), SPELLING / 2),
                similarity(one.sound(), other.sound(), SPELLING / 2) * 0.98);
    }

    private static boolean tooFar(int one, int other, double least) {
        int longer = Math.max(one, other);
        return Math.abs(one - other) > (1 - least) * longer + 1e-9;
    }

    /** From 0 to 1; 0 where it is less than {@code least}. */
    private static double similarity(String one, String other, double least) {
        int longer = Math.min(EditDistance.MOST_LETTERS, Math.max(one.length(), other.length()));
        if (longer == 0 || tooFar(one.length(), other.length(), least)) {
            return 0;
        }
        int most = (int) Math.floor((1 - least) * longer + 1e-9);
        int distance = EditDistance.of(one, other, most);
        return distance > most ? 0 : 1 - (double) distance / longer;
    }
}
