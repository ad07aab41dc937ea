package org.chancery.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerTest {
    private final Path folder;
    private int made;

    SqliteLedgerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    String fresh() {
        return folder.resolve("ledger" + made++ + ".db").toString();
    }
}
