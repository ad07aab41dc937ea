package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.Verdict;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Found;
import org.chancery.ledger.query.Questions;
import org.chancery.ledger.query.Revisions;
import org.chancery.ledger.review.Correction;
import org.chancery.ledger.review.RecordDiff;
import org.chancery.ledger.review.Review;
import org.chancery.ledger.store.Database;
import org.chancery.record.EventType;
import org.chancery.record.Record;
import org.chancery.record.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is overwritten: newer readings and people's reviews stand beside what was there. */
class RevisionsTest {
    private static final List<String> JPN = List.of("JPN");
    private static final Filter REVIEWED = new Filter(
            Optional.empty(),
            List.of(),
            java.util.Set.of(),
            java.util.Set.of(),
            0,
            java.util.Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            100);

    private final Database database;
    private final Writer writer;
    private final Questions questions;

    RevisionsTest(@TempDir Path folder) {
        database = Database.write(folder.resolve("ledger.db").toString());
        writer = new Writer(database, Knowledge.bundled(), LedgerTest.CLOCK);
        questions = new Questions(database);
    }

    @BeforeEach
    void fill() {
        writer.add(List.of(report(Status.PLANNED, "test 1")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Addition report(Status status, String reader) {
        return Told.by("A Post", "a", "2023-11-14")
                .readBy(reader)
                .claim(
                        "Japan will send boats to Fiji",
                        EventType.AID,
                        status,
                        JPN,
                        List.of("FJI"),
                        "2023-11-20",
                        "2023-11-20")
                .claim("Japan met Fiji for talks", EventType.CONSULT, Status.DONE, JPN, List.of("FJI"), "", "")
                .done();
    }

    private Found claim(String words) {
        List<Found> found = questions.claims(Filter.NONE.about(words));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void review(int claim, Verdict verdict, Map<String, String> changes) {
        Optional<Correction> correction = changes.isEmpty() ? Optional.empty() : Optional.of(new Correction(changes));
        writer.review(new Review(claim, verdict, "Ann", Optional.of("seen"), correction));
    }

    private void reread() {
        writer.revise(Map.of(1, report(Status.CONSIDERED, "test 2").record()));
    }

    @Test
    void aNewerReadingStandsBesideTheOlder() {
        reread();
        List<Revisions.Revision> revisions = new Revisions(database).of(1);
        assertThat(revisions).extracting(Revisions.Revision::reader).containsExactly("test 1", "test 2");
        assertThat(RecordDiff.between(
                        revisions.get(0).record(), revisions.get(1).record()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.slot()).isEqualTo("status");
                    assertThat(change.before()).isEqualTo("planned");
                    assertThat(change.after()).isEqualTo("considered");
                });
        assertThat(questions.claims(Filter.NONE)).hasSize(2);
        assertThat(claim("boats").claim().status()).isEqualTo(Status.CONSIDERED);
        assertThat(claim("boats").event().status()).isEqualTo(Status.CONSIDERED);
        assertThat(new Revisions(database).unread("test 2", 0, 10)).isEmpty();
        assertThat(new Revisions(database).unread("test 3", 0, 10)).containsExactly(1);
    }

    @Test
    void addedAndRemovedClaimsAreTold() {
        Record one = report(Status.PLANNED, "test 1").record();
        Record none = Told.by("A Post", "a", "2023-11-14").done().record();
        assertThat(RecordDiff.between(none, one))
                .extracting(RecordDiff.Change::kind)
                .containsOnly(RecordDiff.Kind.ADDED);
        assertThat(RecordDiff.between(one, none))
                .extracting(RecordDiff.Change::kind)
                .containsOnly(RecordDiff.Kind.REMOVED);
        assertThat(RecordDiff.between(one, one)).isEmpty();
    }

    @Test
    void whatPeopleConfirmCorrectAndRejectOutlivesANewReading() {
        review(
                claim("boats").claim().id(),
                Verdict.CORRECTED,
                Map.of("status", "done", "to", "2023-11-21", "mode", ""));
        review(claim("talks").claim().id(), Verdict.REJECTED, Map.of());
        assertThat(questions.claims(Filter.NONE)).singleElement().satisfies(found -> {
            assertThat(found.claim().status()).isEqualTo(Status.DONE);
            assertThat(found.claim().verdict()).contains(Verdict.CORRECTED);
            assertThat(found.event().status()).isEqualTo(Status.DONE);
        });
        reread();
        assertThat(questions.claims(Filter.NONE))
                .singleElement()
                .satisfies(found -> assertThat(found.claim().status()).isEqualTo(Status.DONE));
        assertThat(questions.claims(REVIEWED)).hasSize(1);
        assertThat(questions.events(Filter.NONE)).hasSize(1);
        List<String> reviews = database.ask(handle -> handle.createQuery(
                        "select who || ' ' || verdict || ' ' || made || ' ' || coalesce(change, '') from review order by id")
                .mapTo(String.class)
                .list());
        assertThat(reviews)
                .containsExactly(
                        "Ann CORRECTED 2024-01-02T03:04:05Z mode=; status=done; to=2023-11-21",
                        "Ann REJECTED 2024-01-02T03:04:05Z ");
    }

    @Test
    void confirmedClaimsAreReviewed() {
        assertThat(questions.claims(REVIEWED)).isEmpty();
        review(claim("talks").claim().id(), Verdict.CONFIRMED, Map.of());
        assertThat(questions.claims(REVIEWED)).hasSize(1);
        assertThat(questions.events(REVIEWED)).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        int id = claim("boats").claim().id();
        assertThatThrownBy(() -> new Correction(Map.of("colour", "red"))).hasMessageContaining("no slot \"colour\"");
        assertThatThrownBy(() -> review(id, Verdict.CORRECTED, Map.of("from", "soon")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("soon");
        assertThatThrownBy(() -> review(999, Verdict.REJECTED, Map.of())).hasMessageContaining("no claim 999");
        assertThat(claim("boats").claim().verdict()).isEmpty();
    }
}
