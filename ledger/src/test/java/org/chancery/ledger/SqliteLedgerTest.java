package org.chancery.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerTest {
    @TempDir
    private Path folder = Path.of(".");

    private int made;

    @Override
    String fresh() {
        return folder.resolve("ledger" + made++ + ".db").toString();
    }
}
