package org.chancery.app.ledger;

import picocli.CommandLine.Option;

/** Which ledger. */
final class Located {
    @Option(
            names = "--ledger",
            paramLabel = "FILE|URL",
            description = "the ledger: a file, or jdbc:postgresql://… (default: ./chancery.db)")
    private String location = "chancery.db";

    String location() {
        return location;
    }
}
