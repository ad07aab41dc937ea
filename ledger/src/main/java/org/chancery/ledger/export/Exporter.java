package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a selection of the ledger in one format. */
@FunctionalInterface
public interface Exporter {
    /** Writes everything; does not close the stream. */
    void write(Selection selection, OutputStream out) throws IOException;
}
