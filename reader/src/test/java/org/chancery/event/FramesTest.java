package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the event tables reads its own example: France acts, Japan is acted on or joins in. */
class FramesTest {
    @TestFactory
    Stream<DynamicTest> framesOfVerbsAndAdjectives() {
        return Knowledge.bundled().rows("event/frames.tsv").stream()
                .filter(row -> !row.get("type").equals("-"))
                .map(row -> DynamicTest.dynamicTest(
                        row.get("lemma") + " " + row.get("with"), () -> reads(row.get("example"), row.get("type"))));
    }

    @TestFactory
    Stream<DynamicTest> framesOfNouns() {
        return Knowledge.bundled().rows("event/nouns.tsv").stream()
                .map(row ->
                        DynamicTest.dynamicTest(row.get("lemma"), () -> reads(row.get("example"), row.get("type"))));
    }

    @TestFactory
    Stream<DynamicTest> governingWords() {
        return Knowledge.bundled().rows("event/governors.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("pos") + " " + row.get("lemma"), () -> governs(row.get("example"), row.get("status"))));
    }

    private static void reads(String example, String type) {
        List<Claim> claims = Reading.of(example);
        assertThat(claims).as(example).anySatisfy(claim -> {
            assertThat(claim.act().type()).isEqualTo(EventType.valueOf(type));
            if (example.contains("Fr")) {
                assertThat(claim.roles().actors()).contains("FRA");
            }
            if (example.contains("Japan")) {
                assertThat(parties(claim)).contains("JPN");
            }
        });
    }

    private static void governs(String example, String status) {
        List<Claim> claims = Reading.of(example);
        if (status.equals("same")) {
            assertThat(claims).as(example).anyMatch(claim -> done(claim.status()));
        } else {
            assertThat(claims)
                    .as(example)
                    .anySatisfy(claim -> assertThat(told(claim)).isEqualTo(status));
        }
    }

    private static boolean done(Status status) {
        return status == Status.DONE || status == Status.ONGOING;
    }

    /** A refused act is told as a refusal that is done. */
    private static String told(Claim claim) {
        return claim.act().type() == EventType.REJECT
                ? "denied"
                : claim.status().label();
    }

    private static List<String> parties(Claim claim) {
        List<String> parties = new ArrayList<>(claim.roles().actors());
        parties.addAll(claim.roles().recipients());
        return parties;
    }
}
