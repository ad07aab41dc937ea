package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Known;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.sample.Samples;
import org.chancery.ledger.store.Database;
import org.chancery.record.Status;
import org.junit.jupiter.api.Test;

/** What holds of every ledger, in SQLite and in PostgreSQL. */
abstract class LedgerTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-02T03:04:05Z"), ZoneOffset.UTC);

    /** Where a fresh, empty ledger can be made. */
    abstract String fresh();

    @Test
    void whatIsAddedIsFoundOnce() {
        List<Addition> additions = new Samples(1, 20).take(40);
        try (Database database = Database.write(fresh())) {
            Writer writer = new Writer(database, Knowledge.bundled(), CLOCK);
            assertThat(writer.add(additions)).doesNotContain(false);
            assertThat(writer.add(additions)).doesNotContain(true);
            Questions questions = new Questions(database);
            assertThat(questions.counts()).containsEntry("reports", 40L);
            assertThat(questions.claims(Filter.NONE))
                    .hasSize(additions.stream()
                            .mapToInt(a -> a.record().claims().size())
                            .sum());
            assertThat(new Known(database).by(additions.get(0).report())).contains(Known.By.TEXT);
        }
    }

    @Test
    void filtersLetThroughWhatTheyName() {
        try (Database database = Database.write(fresh())) {
            new Writer(database, Knowledge.bundled(), CLOCK).add(new Samples(2, 20).take(60));
            Questions questions = new Questions(database);
            Filter planned = new Filter(
                    java.util.Optional.of("agreements sign"),
                    List.of("USA"),
                    java.util.Set.of(),
                    java.util.Set.of(Status.PLANNED),
                    0,
                    java.util.Set.of(),
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    false,
                    50);
            assertThat(questions.claims(planned)).isNotEmpty().allSatisfy(found -> {
                assertThat(found.claim().status()).isEqualTo(Status.PLANNED);
                assertThat(found.claim().parties()).contains("USA");
                assertThat(found.claim().quote()).contains("agreement");
            });
            assertThat(questions.events(Filter.NONE.between(List.of("USA", "CHN"))))
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(event.parties()).contains("USA", "CHN"));
        }
    }
}
