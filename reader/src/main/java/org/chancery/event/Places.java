package org.chancery.event;

import java.util.List;

/**
 * Grammatical places to look for a party in.
 *
 * @param names "subj", "obj", "poss", a preposition, …
 * @param all all of them together, rather than the first that names somebody
 */
record Places(List<String> names, boolean all) {
    Places {
        names = List.copyOf(names);
    }

    /** Reads "a|b" or "a+b"; "-" is nowhere. */
    static Places of(String cell) {
        if (cell.equals("-")) {
            return new Places(List.of(), false);
        }
        boolean all = cell.indexOf('+') >= 0;
        return new Places(List.of(cell.split(all ? "\\+" : "\\|", -1)), all);
    }

    boolean joint() {
        return names.contains("with") && all;
    }
}
