package org.chancery.ledger.link;

import java.util.Set;
import org.chancery.ledger.entry.ClaimEntry;
import org.chancery.ledger.follow.Turn;
import org.chancery.ledger.follow.Turns;

/**
 * A claim as the linker compares it.
 *
 * @param words stems of its quote
 * @param turns what its quote says of a plan
 * @param names the names in its quote but those of states
 * @param context what its report is about
 */
record Telling(ClaimEntry claim, Set<String> words, Set<Turn> turns, Set<String> names, Context context) {

    static Telling of(ClaimEntry claim, Context context, Words words, Turns turns) {
        String quote = claim.quote();
        return new Telling(claim, words.of(quote), turns.in(quote), context.namesIn(quote, words), context);
    }

    /** Whether it says that a plan was put off or given up. */
    boolean turnsPlan() {
        return turns.contains(Turn.POSTPONED) || turns.contains(Turn.CANCELLED);
    }
}
