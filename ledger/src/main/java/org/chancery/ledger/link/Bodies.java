package org.chancery.ledger.link;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
        int shared = 0;
        boolean named = false;
        boolean states = false;
        for (String party : own) {
            if (theirs.contains(party)) {
                shared++;
                states |= state(party);
                named |= named(party);
            } else if (proper(party) && alike(party, own, theirs)) {
                shared++;
                named = true;
            }
        }
        return new Match(shared, own.size(), theirs.size(), named, states);
    }

    private static boolean alike(String party, List<String> own, Set<String> theirs) {
        for (String other : theirs) {
            if (proper(other) && !own.contains(other) && alike(party, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each names a state that the other does not: "Deputy Secretary" may well be one that is named. */
    static boolean disagree(Collection<String> a, Collection<String> b) {
        return namesMore(a, b) && namesMore(b, a);
    }

    private static boolean namesMore(Collection<String> a, Collection<String> b) {
        return a.stream().anyMatch(party -> state(party) && !b.contains(party));
    }

    /** One name holds the other's words: "INS Sukanya" and "Sukanya", "Kim Jong Un" and "Kim". */
    private static boolean alike(String a, String b) {
        if (!named(a) && !named(b)) {
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

    /** Whether the name is surely one body's own: a capital, and another after it; not "police", nor "Police". */
    static boolean named(String party) {
        return proper(party) && bare(party).chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean proper(String party) {
        return !state(party)
                && !bare(party).isEmpty()
                && Character.isUpperCase(bare(party).charAt(0));
    }

    private static String bare(String party) {
        return party.startsWith("the ") || party.startsWith("The ") ? party.substring("the ".length()) : party;
    }

    /** What a named body is looked up by: the last of its words. */
    static String key(String party) {
        String plain = Names.plain(party);
        return "~" + plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
