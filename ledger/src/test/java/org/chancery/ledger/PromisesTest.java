package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.ledger.entry.EventEntry.Difference;
import org.chancery.ledger.entry.Fact;
import org.chancery.ledger.query.Facts;
import org.chancery.ledger.query.Filter;
import org.chancery.ledger.query.Story;
import org.chancery.record.EventType;
import org.chancery.record.Roles;
import org.chancery.record.Status;
import org.chancery.record.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was promised, what holds, and what reports tell differently. */
class PromisesTest extends LedgerCase {
    PromisesTest(@TempDir Path folder) {
        super(folder);
    }

    @Test
    void disagreementsStandSideBySide() {
        add(
                Told.by("A Post", "a", "2023-11-14")
                        .claim(
                                "Japan gave 12 patrol boats to Fiji on Monday",
                                EventType.AID,
                                Status.DONE,
                                JPN,
                                List.of("FJI"),
                                "2023-11-13",
                                "2023-11-13"),
                Told.by("B Wire", "b", "2023-11-15")
                        .claim(
                                "Japan gave 15 patrol boats to Fiji on Tuesday",
                                EventType.AID,
                                Status.DONE,
                                JPN,
                                List.of("FJI"),
                                "2023-11-14",
                                "2023-11-14"));
        assertThat(questions.disagreements(Filter.NONE)).singleElement().satisfies(event -> {
            assertThat(event.differences()).containsExactlyInAnyOrder(Difference.DATE, Difference.NUMBER);
            assertThat(new Story(event, questions.claimsOf(event.id())).disagreements())
                    .anySatisfy(d -> {
                        assertThat(d.on()).isEqualTo(Difference.NUMBER);
                        assertThat(List.of(d.first(), d.second())).containsExactly("12 patrol", "15 patrol");
                    });
        });
    }

    @Test
    void promisesAreDueKeptCancelledOrNotReported() {
        add(
                Told.by("A Post", "a", "2023-11-01")
                        .claim(
                                "Japan pledged to deliver radars to Fiji",
                                EventType.AID,
                                Status.PLANNED,
                                JPN,
                                List.of("FJI"),
                                "2023-11-20",
                                "2023-11-20")
                        .claim(
                                "Viet Nam will host a summit with Japan",
                                EventType.CONSULT,
                                Status.PLANNED,
                                VNM,
                                JPN,
                                "2024-05-01",
                                "2024-05-01")
                        .claim(
                                "India plans a drill with Japan",
                                EventType.COOPERATE,
                                Status.PLANNED,
                                List.of("IND"),
                                JPN,
                                "2023-11-10",
                                "2023-11-10"),
                Told.by("B Wire", "b", "2023-11-09")
                        .claim(
                                "India cancelled its drill with Japan",
                                EventType.COOPERATE,
                                Status.DENIED,
                                List.of("IND"),
                                JPN,
                                "2023-11-10",
                                "2023-11-10"));
        LocalDate asOf = LocalDate.of(2024, 1, 1);
        assertThat(questions.promises(Filter.NONE, Optional.empty()))
                .extracting(event -> event.course().due().orElseThrow() + " "
                        + event.course().standing(asOf))
                .containsExactly("2024-05-01 due", "2023-11-20 not reported", "2023-11-10 cancelled");
        assertThat(questions.promises(Filter.NONE, Optional.of(asOf)))
                .singleElement()
                .satisfies(event -> assertThat(event.course().overdue(asOf)).isTrue());
        assertThat(questions.ahead(Filter.NONE, asOf)).hasSize(1);
    }

    @Test
    void differentActsStayApart() {
        add(
                Told.by("A Post", "a", "2023-11-14")
                        .claim(
                                "Japan accused China of entering its waters",
                                EventType.ACCUSE,
                                Status.DONE,
                                JPN,
                                List.of("CHN"),
                                "2023-11-13",
                                "2023-11-13")
                        .claim(
                                "China accused Japan of remilitarising",
                                EventType.ACCUSE,
                                Status.DONE,
                                List.of("CHN"),
                                JPN,
                                "2023-11-13",
                                "2023-11-13")
                        .claim(
                                "Japan held talks with China in Tokyo",
                                EventType.CONSULT,
                                Status.DONE,
                                JPN,
                                List.of("CHN"),
                                "2023-11-13",
                                "2023-11-13"),
                Told.by("B Wire", "b", "2023-12-14")
                        .claim(
                                "Japan held talks with China in Tokyo",
                                EventType.CONSULT,
                                Status.DONE,
                                JPN,
                                List.of("CHN"),
                                "2023-12-13",
                                "2023-12-13"));
        assertThat(between("CHN", "JPN")).hasSize(4);
    }

    @Test
    void standingFactsAreReadOffClaimsAndMentions() {
        Optional<String> programme = Optional.of("Official Security Assistance");
        add(Told.by("A Post", "a", "2023-11-14")
                .holder("Võ Văn Thưởng", "VNM", "President of Viet Nam")
                .claim(
                        "Japan and Viet Nam raised their ties to a comprehensive strategic partnership",
                        EventType.AGREE,
                        Status.DONE,
                        List.of("JPN", "VNM"),
                        List.of(),
                        "2023-11-13",
                        "2023-11-13")
                .claim(
                        "Japan named Fiji a recipient for fiscal 2023",
                        EventType.AID,
                        Status.DONE,
                        new Roles(JPN, List.of("FJI"), List.of()),
                        Optional.empty(),
                        programme)
                .claim(
                        "Japan considers Djibouti as a candidate for fiscal 2024",
                        EventType.AID,
                        Status.CONSIDERED,
                        new Roles(JPN, List.of("DJI"), List.of()),
                        Optional.empty(),
                        programme));
        Facts facts = new Facts(database);
        assertThat(facts.of(Fact.Kind.RELATION, Optional.of("VNM")))
                .singleElement()
                .satisfies(s -> assertThat(s.newest().value()).isEqualTo("comprehensive strategic partnership"));
        assertThat(facts.programme("OSA"))
                .extracting(s -> s.newest().party() + " " + s.newest().standing() + " "
                        + s.newest().when().orElseThrow().from().orElseThrow())
                .containsExactlyInAnyOrder("FJI HOLDS 2023-04-01", "DJI CONSIDERED 2024-04-01");
        assertThat(facts.of(Fact.Kind.OFFICE, Optional.empty())).singleElement().satisfies(s -> {
            assertThat(s.newest().party()).isEqualTo("Võ Văn Thưởng");
            assertThat(s.newest().quote()).isEqualTo("Võ Văn Thưởng");
            assertThat(s.newest().when().flatMap(When::from)).contains(LocalDate.of(2023, 11, 14));
        });
    }

    @Test
    void aRelationIsBetweenTheStatesNamedBesideIt() {
        add(Told.by("A Post", "a", "2023-11-14")
                .words("The U.S. minister of")
                .state("Japan", "JPN")
                .words("praised the growing")
                .state("Fiji", "FJI")
                .words("–")
                .state("Japan", "JPN")
                .words(
                        "strategic partnership, which had not yet been part of what he said on the security of the waters"
                                + " off")
                .state("Viet Nam", "VNM")
                .words("."));
        assertThat(new Facts(database).of(Fact.Kind.RELATION, Optional.empty()))
                .singleElement()
                .satisfies(s -> {
                    assertThat(List.of(s.newest().party(), s.newest().other())).containsExactly("FJI", "JPN");
                    assertThat(s.newest().standing()).isEqualTo(Fact.Standing.HOLDS);
                });
    }

    @Test
    void callingOffIsAboutWhatIsCalledOff() {
        add(
                Told.by("A Post", "a", "2023-05-10")
                        .claim(
                                "The president will hold a summit with Viet Nam's leader in Hue",
                                EventType.CONSULT,
                                Status.PLANNED,
                                JPN,
                                VNM,
                                "2023-06-12",
                                "2023-06-12"),
                Told.by("B Wire", "b", "2023-05-25")
                        .claim(
                                "The president called off the summit with Viet Nam's leader on Wednesday",
                                EventType.REJECT,
                                Status.DONE,
                                JPN,
                                VNM,
                                "2023-05-24",
                                "2023-05-24"));
        assertThat(between("JPN", "VNM")).singleElement().satisfies(event -> {
            assertThat(event.course().standing(LocalDate.of(2023, 7, 1))).isEqualTo("cancelled");
            assertThat(event.when().flatMap(When::from)).contains(LocalDate.of(2023, 6, 12));
        });
        assertThat(questions.ahead(Filter.NONE, LocalDate.of(2023, 5, 20))).hasSize(1);
        assertThat(questions.ahead(Filter.NONE, LocalDate.of(2023, 5, 9))).isEmpty();
        assertThat(questions.ahead(Filter.NONE, LocalDate.of(2023, 5, 26))).isEmpty();
    }
}
