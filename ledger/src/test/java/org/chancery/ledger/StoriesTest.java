package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ledger.Told.named;
import static org.chancery.ledger.Told.unnamed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.follow.Turns;
import org.chancery.ledger.query.Sources;
import org.chancery.ledger.query.Story;
import org.chancery.record.EventType;
import org.chancery.record.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several reports say together. */
class StoriesTest extends LedgerCase {
    StoriesTest(@TempDir Path folder) {
        super(folder);
    }

    private static Told visit(
            String outlet, String id, String said, String words, Status status, String from, String to) {
        return Told.by(outlet, id, said).claim(words, EventType.CONSULT, status, VNM, JPN, from, to);
    }

    @Test
    void planAndDeedAreOneEventWithAHistory() {
        add(
                visit(
                        "A Post",
                        "a",
                        "2023-10-20",
                        "Viet Nam's president is considering a visit to Japan",
                        Status.CONSIDERED,
                        "",
                        ""),
                visit(
                        "B Wire",
                        "b",
                        "2023-11-14",
                        "The president of Viet Nam will visit Japan",
                        Status.PLANNED,
                        "2023-11-20",
                        "2023-11-22"),
                visit(
                        "C News",
                        "c",
                        "2023-11-18",
                        "The Vietnamese president's visit to Japan was postponed",
                        Status.PLANNED,
                        "2023-11-27",
                        "2023-11-30"),
                visit(
                        "D Times",
                        "d",
                        "2023-11-28",
                        "Viet Nam's president visited Japan",
                        Status.DONE,
                        "2023-11-27",
                        "2023-11-30"));
        assertThat(between("JPN", "VNM")).singleElement().satisfies(event -> {
            Story story = new Story(event, questions.claimsOf(event.id()));
            assertThat(story.steps(Turns.load(Knowledge.bundled())).stream().map(Story.Step::status))
                    .containsExactly("considered", "planned", "postponed", "done");
            assertThat(event.status()).isEqualTo(Status.DONE);
            assertThat(event.course().standing(LocalDate.of(2024, 1, 1))).isEqualTo("kept");
            assertThat(event.course().dueFirst()).contains(LocalDate.of(2023, 11, 22));
            assertThat(event.differences()).isEmpty();
        });
    }

    @Test
    void theOrderOfTheReportsDoesNotMatterToTheOutcome() {
        add(
                visit(
                        "D Times",
                        "d",
                        "2023-11-28",
                        "Viet Nam's president visited Japan",
                        Status.DONE,
                        "2023-11-27",
                        "2023-11-30"),
                visit(
                        "B Wire",
                        "b",
                        "2023-11-14",
                        "The president of Viet Nam will visit Japan",
                        Status.PLANNED,
                        "2023-11-27",
                        "2023-11-30"));
        assertThat(between("JPN", "VNM")).singleElement().satisfies(event -> {
            assertThat(event.status()).isEqualTo(Status.DONE);
            assertThat(event.course().standing(LocalDate.of(2024, 1, 1))).isEqualTo("kept");
        });
    }

    @Test
    void copiesAndRelaysAreOneOrigin() {
        String body =
                "Officials in the harbour city said on Monday that the two governments had worked on the matter for"
                        + " more than a year, that experts of both sides would meet again before winter, and that nobody should"
                        + " expect a quick end of the old quarrel about the islands and the fish around them, which the fishermen"
                        + " of both coasts have caught there for longer than either state has existed in its present borders.";
        String talks = "Japan and Viet Nam held talks on fisheries";
        add(
                Told.by("Kyodo News", "k", "2023-11-13")
                        .claim(talks, EventType.CONSULT, Status.DONE, JPN, VNM, "2023-11-13", "2023-11-13")
                        .words(body),
                Told.by("The Meridian", "m", "2023-11-14")
                        .words("Meridian desk.")
                        .claim(talks, EventType.CONSULT, Status.DONE, JPN, VNM, "2023-11-13", "2023-11-13")
                        .words(body),
                Told.by("Delta Times", "t", "2023-11-14")
                        .claim(
                                "talks on fisheries between Japan and Viet Nam took place, Kyodo reported",
                                EventType.CONSULT,
                                Status.DONE,
                                JPN,
                                VNM,
                                "2023-11-13",
                                "2023-11-13",
                                named("Kyodo News Agency")),
                Told.by("Straits Daily", "s", "2023-11-15")
                        .claim(
                                "Japan met Viet Nam for talks about fisheries",
                                EventType.CONSULT,
                                Status.DONE,
                                JPN,
                                VNM,
                                "2023-11-13",
                                "2023-11-13",
                                unnamed("sources")));
        assertThat(between("JPN", "VNM")).singleElement().satisfies(event -> {
            assertThat(event.corroboration()).isEqualTo("2 origins, 4 reports");
            Story story = new Story(event, questions.claimsOf(event.id()));
            assertThat(story.origins()).containsOnlyKeys("kyodo", "straits: sources");
            assertThat(story.claims())
                    .filteredOn(found -> found.report().relay().isPresent())
                    .singleElement()
                    .satisfies(found -> assertThat(found.report().name()).isEqualTo("m"));
        });
        assertThat(new Sources(database).all()).anySatisfy(source -> {
            assertThat(source.name()).isEqualTo("The Meridian");
            assertThat(source.relays()).isEqualTo(1);
        });
    }

    @Test
    void anEarlierOriginalThatComesLaterTakesItsPlace() {
        String body =
                "The ministry's paper runs to forty pages and names neither the sum nor the year; it speaks of boats,"
                        + " of radars, of the training of crews, and of a harbour that both sides would use in times of need, and"
                        + " it leaves the rest to a committee that is to meet twice a year in each of the capitals by turns.";
        Told copy = gift(Told.by("Copy Post", "c", "2023-11-14")).words(body);
        Told original = gift(Told.by("First Wire", "f", "2023-11-13").words("By our own."))
                .words(body);
        add(copy);
        add(original);
        assertThat(between("FJI", "JPN")).singleElement().satisfies(event -> {
            assertThat(event.corroboration()).isEqualTo("1 origin, 2 reports");
            assertThat(new Story(event, questions.claimsOf(event.id())).origins())
                    .containsOnlyKeys("first wire");
        });
    }

    private static Told gift(Told told) {
        return told.claim(
                "Japan gave boats to Fiji",
                EventType.AID,
                Status.DONE,
                JPN,
                List.of("FJI"),
                "2023-11-13",
                "2023-11-13");
    }
}
