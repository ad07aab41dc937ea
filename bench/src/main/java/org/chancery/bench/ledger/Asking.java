package org.chancery.bench.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.store.Database;
import org.chancery.record.Status;

/** Asks a ledger of made-up reports what people ask, many times over. */
final class Asking {
    private static final int TIMES = 200;
    private static final int WARMING = 30;
    private static final List<String> STATES =
            List.of("USA", "CHN", "RUS", "JPN", "IND", "GBR", "VNM", "PHL", "FJI", "DJI", "POL", "QAT");
    private static final List<String> WORDS = List.of(
            "fisheries",
            "radar deliveries",
            "patrol boats",
            "visited",
            "talks semiconductors",
            "agreement gas",
            "sanctions",
            "joint exercise cyber",
            "rare earths aid",
            "postponed visit");

    private final String ledger;
    private final Random random;

    Asking(String ledger, long seed) {
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    void run() {
        try (Database database = Database.read(ledger)) {
            Questions questions = new Questions(database);
            measure(
                    "timeline of a dyad",
                    () -> questions
                            .events(Filter.NONE.between(dyad()).atMost(100))
                            .size());
            measure(
                    "search by words",
                    () -> questions
                            .claims(Filter.NONE.about(any(WORDS)).atMost(100))
                            .size());
            measure(
                    "search by words, party and status",
                    () -> questions.claims(narrow()).size());
            measure(
                    "promises",
                    () -> questions
                            .promises(Filter.NONE.atMost(100), Optional.empty())
                            .size());
            measure(
                    "overdue promises",
                    () -> questions
                            .promises(Filter.NONE.atMost(100), Optional.of(day()))
                            .size());
        }
    }

    private Filter narrow() {
        return new Filter(
                Optional.of(any(WORDS)),
                List.of(any(STATES)),
                Set.of(),
                Set.of(Status.PLANNED),
                0,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                100);
    }

    private List<String> dyad() {
        String one = any(STATES);
        String other = any(STATES);
        return one.equals(other) ? dyad() : List.of(one, other);
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 10).plusDays(random.nextInt(1500));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static void measure(String name, java.util.function.IntSupplier question) {
        double[] millis = new double[TIMES];
        long rows = 0;
        for (int i = -WARMING; i < TIMES; i++) {
            long start = System.nanoTime();
            int found = question.getAsInt();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
                rows += found;
            }
        }
        Arrays.sort(millis);
        LedgerBench.print(
                "%-36s p50 %6.1f ms, p95 %6.1f ms, longest %6.1f ms; %.0f rows",
                name, millis[TIMES / 2], millis[TIMES * 95 / 100], millis[TIMES - 1], rows / (double) TIMES);
    }
}
