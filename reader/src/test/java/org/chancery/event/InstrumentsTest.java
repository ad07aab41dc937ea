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
        return Knowledge.bundled().rows("event/instrument-heads.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("head"), () -> {
                    String example = row.get("example");
                    assertThat(instruments(GIVES + example + "."))
                            .anySatisfy(
                                    name -> assertThat(name).endsWith(example.substring(example.lastIndexOf(' ') + 1)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyWellKnownNameIsFoundByAnyOfItsNames() {
        InstrumentTable table = InstrumentTable.load(Knowledge.bundled());
        return Knowledge.bundled().rows("event/instruments.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("name"), () -> {
                    Set<String> of = Set.of(row.get("of").split(" "));
                    String aliases = row.get("aliases").equals("-") ? "" : "|" + row.get("aliases");
                    for (String name : (row.get("name") + aliases).split("\\|")) {
                        assertThat(table.in(
                                        Reading.sentences(GIVES + "the " + name + ".")
                                                .get(0),
                                        of))
                                .as(name)
                                .extracting(Instrument::name)
                                .containsExactly(row.get("name"));
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
