package org.chancery.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.store.Database;
import org.junit.jupiter.api.AfterEach;

/** A test of what a new ledger makes of some reports. */
abstract class LedgerCase {
    static final List<String> VNM = List.of("VNM");
    static final List<String> JPN = List.of("JPN");

    final Database database;
    final Questions questions;

    LedgerCase(Path folder) {
        database = Database.write(folder.resolve("ledger.db").toString());
        questions = new Questions(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    void add(Told... told) {
        new Writer(database, Knowledge.bundled(), LedgerTest.CLOCK)
                .add(Stream.of(told).map(Told::done).toList());
    }

    List<EventEntry> between(String... parties) {
        return questions.events(Filter.NONE.between(List.of(parties)));
    }
}
