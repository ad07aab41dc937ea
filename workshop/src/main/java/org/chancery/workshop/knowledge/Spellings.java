package org.chancery.workshop.knowledge;

import java.util.HashMap;
import java.util.Map;

/** Spellings of one person too different to be recognised, and the usual one. */
final class Spellings {
    private final Map<String, String> usual;

    private Spellings(Map<String, String> usual) {
        this.usual = usual;
    }

    static Spellings load() {
        Map<String, String> usual = new HashMap<>();
        for (String[] cells : Positions.rows("spellings.tsv")) {
            for (String spelling : cells[2].split("\\|")) {
                usual.put(cells[0] + " " + Names.folded(spelling), cells[1]);
            }
        }
        return new Spellings(usual);
    }

    /** The term under the person's usual name, the source's as an alias. */
    Term usual(Term term) {
        String name = usual.getOrDefault(term.state() + " " + Names.folded(term.name()), term.name());
        if (name.equals(term.name())) {
            return term;
        }
        String alias = term.alias().isEmpty() ? term.name() : term.name() + "|" + term.alias();
        return new Term(
                term.state(),
                term.office(),
                term.title(),
                name,
                term.native_(),
                alias,
                term.id(),
                term.from(),
                term.until(),
                term.asOf(),
                term.basis(),
                term.source());
    }
}
