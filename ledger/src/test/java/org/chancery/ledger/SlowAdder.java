package org.chancery.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.sample.Samples;
import org.chancery.ledger.store.Database;

/** Adds made-up reports until it is killed, and says which are kept. The same ones each time. */
final class SlowAdder {
    private static final int AT_ONCE = 7;

    private SlowAdder() {}

    public static void main(String[] args) {
        Samples samples = new Samples(5, 20);
        Map<String, String> names = new HashMap<>();
        try (Database database = Database.write(args[0])) {
            Writer writer = new Writer(database, Knowledge.bundled(), LedgerTest.CLOCK);
            while (samples.hasNext()) {
                List<Addition> batch = samples.take(AT_ONCE);
                writer.add(batch);
                for (Addition addition : batch) {
                    // A copy to the letter is no second report: it is kept under the first one's name.
                    String name = names.computeIfAbsent(
                            addition.report().text(), text -> addition.report().id());
                    System.out.println("kept " + name + ".");
                }
                System.out.flush();
            }
        }
    }
}
