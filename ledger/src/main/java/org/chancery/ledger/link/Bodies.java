package org.chancery.ledger.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.ledger.entry.Names;

/** How two sets of parties compare; a body is named in many ways, a state by its code. */
final class Bodies {
    private static final int CODE = 3;

    private Bodies() {}

    /**
     * Two sets of parties.
     *
     * @param shared how many of the first are in the second
     * @param named a shared one is a person, ship, company: something with a name of its own, and not a state
     * @param states a shared one is a state
     */
    record Match(int shared, int own, int theirs, boolean named, boolean states) {
        /** From 0 to 1: the mean of containment and Jaccard. */
        double likeness() {
            if (own == 0 || theirs == 0) {
                return own == theirs ? 1 : 0;
            }
            double contained = shared / (double) Math.min(own, theirs);
            return (contained + shared / (double) (own + theirs - shared)) / 2;
        }
    }

    static Match match(List<String> own, Set<String> theirs) {
        Set<String> left = new HashSet<>(theirs);
        int shared = 0;
        boolean named = false;
        boolean states = false;
        for (String party : own) {
            String same = left.contains(party)
                    ? party
                    : left.stream()
                            .filter(other -> alike(party, other))
                            .findFirst()
                            .orElse("");
            if (left.remove(same)) {
                shared++;
                states |= state(party);
                named |= named(party) && named(same);
            }
        }
        return new Match(shared, own.size(), theirs.size(), named, states);
    }

    /** One name holds the other's words: "INS Sukanya" and "Sukanya", "Kim Jong Un" and "Kim". */
    private static boolean alike(String a, String b) {
        if (state(a) || state(b) || !named(a) || !named(b)) {
            return false;
        }
        Set<String> wordsA = words(a);
        Set<String> wordsB = words(b);
        return wordsA.size() <= wordsB.size() ? wordsB.containsAll(wordsA) : wordsA.containsAll(wordsB);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(Names.plain(name).split(" ", -1)));
        words.remove("the");
        return words;
    }

    /** ISO 3166 alpha-3. */
    static boolean state(String party) {
        return party.length() == CODE && party.chars().allMatch(Character::isUpperCase);
    }

    /** Whether the name is of one body: a capital after the first letter's, or in "the Angels", not "police". */
    static boolean named(String party) {
        if (state(party)) {
            return false;
        }
        String bare = party.toLowerCase(Locale.ROOT).startsWith("the ") ? party.substring(4) : party;
        return !bare.isEmpty()
                && Character.isUpperCase(bare.charAt(0))
                && bare.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** What a named body is looked up by: the last of its words. */
    static String key(String party) {
        String plain = Names.plain(party);
        return "~" + plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
