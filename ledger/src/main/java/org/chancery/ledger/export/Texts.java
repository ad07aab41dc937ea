package org.chancery.ledger.export;

import org.chancery.ledger.entry.CodePoints;

/** Reports' texts; claims come report by report, so the last one asked for is kept. */
final class Texts {
    private final Selection selection;
    private int last = -1;
    private CodePoints text = CodePoints.of("");

    Texts(Selection selection) {
        this.selection = selection;
    }

    CodePoints of(int report) {
        if (report != last) {
            text = CodePoints.of(selection.text(report));
            last = report;
        }
        return text;
    }
}
