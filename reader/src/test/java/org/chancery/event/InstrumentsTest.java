package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InstrumentsTest {
    private static final String GIVES = "France sent weapons to Japan under ";

    @TestFactory
    Stream<DynamicTest> everyHeadMakesAName() {
        return Tables.rows(Knowledge.bundled(), "instrument-heads.tsv", 5).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[0],
                        () -> assertThat(instruments(GIVES + row[4] + "."))
                                .anySatisfy(name ->
                                        assertThat(name).endsWith(row[4].substring(row[4].lastIndexOf(' ') + 1)))));
    }

    @TestFactory
    Stream<DynamicTest> everyWellKnownNameIsFoundByAnyOfItsNames() {
        InstrumentTable table = InstrumentTable.load(Knowledge.bundled());
        return Tables.rows(Knowledge.bundled(), "instruments.tsv", 6).stream()
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    Set<String> of = Set.of(row[3].split(" "));
                    for (String name : (row[0] + (row[1].equals("-") ? "" : "|" + row[1])).split("\\|")) {
                        assertThat(table.in(
                                        Reading.sentences(GIVES + "the " + name + ".")
                                                .get(0),
                                        of))
                                .as(name)
                                .extracting(Instrument::name)
                                .containsExactly(row[0]);
                    }
                }));
    }

    @Test
    void aProgrammeWhoseRecipientsAreNamed() {
        List<Claim> claims =
                Reading.of("Japan is considering adding France to the recipients of its Official Security Assistance.");
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.act().type()).isEqualTo(EventType.AID);
            assertThat(claim.instrument()).contains("Official Security Assistance");
            assertThat(claim.roles().recipients()).containsExactly("FRA");
        });
    }

    @Test
    void lettersInBracketsStandForTheName() {
        assertThat(instruments(
                        "France runs the Coastal Radar Programme (CRP). Japan gave money to Russia under the CRP."))
                .contains("Coastal Radar Programme");
    }

    @Test
    void aBareNounTakesUpTheLastOfItsKind() {
        assertThat(instruments("France signed the Harbour Defence Treaty in 2020. "
                        + "Japan sent warships to Russia under the treaty on Monday."))
                .containsExactly("Harbour Defence Treaty", "Harbour Defence Treaty");
    }

    @Test
    void aNewOneBetweenBreaksTheThread() {
        assertThat(instruments("France signed the Harbour Defence Treaty. Russia wrote a treaty of its own. "
                        + "Japan sent warships to Russia under the treaty."))
                .containsExactly("Harbour Defence Treaty");
    }

    @Test
    void whatOpensTheSentenceHoldsForTheComplement() {
        assertThat(instruments("Under the Harbour Defence Treaty, France said it would send troops to Japan."))
                .contains("Harbour Defence Treaty");
    }

    @Test
    void whatStandsAgainstItIsNotRunUnderIt() {
        assertThat(instruments("France attacked Japan despite the Harbour Defence Treaty."))
                .isEmpty();
    }

    @Test
    void namingATreatyIsNoAgreement() {
        assertThat(Reading.of("Critics of the Harbour Defence Treaty between France and Japan were silent."))
                .isEmpty();
    }

    @Test
    void whatActsIsABody() {
        assertThat(instruments("The River Crossing Initiative has organised talks between France and Japan."))
                .isEmpty();
    }

    private static List<String> instruments(String text) {
        return Reading.of(text).stream()
                .flatMap(claim -> claim.instrument().stream())
                .toList();
    }
}
