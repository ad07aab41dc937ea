package org.chancery.event;

import java.util.Set;

/** States that a clause names by the border they lie beyond. */
final class Borders {
    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");

    private final Tree tree;
    private final PartyFinder parties;
    private final Obliques obliques;

    Borders(Tree tree, PartyFinder parties, Obliques obliques) {
        this.tree = tree;
        this.parties = parties;
        this.obliques = obliques;
    }

    /** Who lies beyond the border that a clause names: "on its border with Japan", "the Japanese frontier". */
    Filler border(int top) {
        for (int i = 0; i < tree.size(); i++) {
            boolean here = BORDERS.contains(tree.lemma(i)) && tree.below(i, top);
            Filler found =
                    here ? obliques.marked("with", i).and(parties.owners().of(i)) : Filler.NOBODY;
            if (!found.empty()) {
                return found;
            }
        }
        return Filler.NOBODY;
    }
}
