package org.chancery.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Mention;
import org.junit.jupiter.api.Test;

/** Whose bodies, peoples and sides are. */
class BodiesTest {
    @Test
    void bothSidesAreThePairNamedInOneBreath() {
        String text = "Kenya and Somalia signed the accord in Doha, as Oman watched. The two sides will meet again.";
        assertThat(Met.codesOf(text, "two sides")).containsExactly("KEN", "SOM");
    }

    @Test
    void threeCountriesAreThree() {
        String text = "Kenya met Somalia. Oman came too. The three countries agreed.";
        assertThat(Met.codesOf(text, "three countries")).containsExactly("KEN", "SOM", "OMN");
    }

    @Test
    void theGovernmentIsOfTheStateNamedBeforeIt() {
        String text = "Kenya spoke first. The government rejected the plan of Oman.";
        assertThat(Met.codesOf(text, "government")).containsExactly("KEN");
    }

    @Test
    void aPeopleOfOneStateInAnotherIsNotThatState() {
        assertThat(Met.codesOf("Bosnian Serbs demanded a truce.", "Bosnian Serbs"))
                .containsExactly("Bosnian Serbs");
        assertThat(Met.codesOf("The army fought ethnic Albanians.", "ethnic Albanians"))
                .containsExactly("ethnic Albanians");
    }

    @Test
    void whatAStateOnlyBacksIsNotIts() {
        assertThat(Met.codesOf("The US-backed rebels withdrew.", "US")).isEmpty();
    }

    @Test
    void aHyphenJoinsTwo() {
        assertThat(Met.in("The Japan-Kenya delegation arrived.", "").all())
                .anyMatch(mention -> mention.kind() == Mention.Kind.ORGANISATION
                        && mention.codes().equals(List.of("JPN", "KEN")));
    }

    @Test
    void aNameOfSeveralStatesIsAllOfThem() {
        assertThat(Met.codesOf("The Baltic states met Kenya.", "Baltic states")).containsExactly("EST", "LVA", "LTU");
        assertThat(Met.codesOf("They spoke of inter-Korean trade.", "inter-Korean"))
                .containsExactly("KOR", "PRK");
        assertThat(Met.codesOf("Kenya wrote to the EU-3.", "EU-3")).containsExactly("FRA", "DEU", "GBR");
    }

    @Test
    void aCombiningFormIsAStateOnlyBeforeAPeoplesName() {
        String text = "Franco-German talks began in the Indo-Pacific.";
        assertThat(Met.codesOf(text, "Franco")).containsExactly("FRA");
        assertThat(Met.in(text, "").all()).noneMatch(mention -> mention.codes().contains("IND"));
    }

    @Test
    void theGroupIsTheOneNamedLast() {
        String text = "Hezbollah fired on Israel. Kenya met Oman. The Islamist group denied it.";
        assertThat(Met.codesOf(text, "Islamist group")).containsExactly("Hezbollah");
    }

    @Test
    void oneGroupAmongOthersIsNotTheOneNamedBefore() {
        String text = "Hezbollah fired on Israel. The student group denied it.";
        assertThat(Met.in(text, "").all())
                .noneMatch(mention -> mention.span().in(text).endsWith("group"));
    }

    @Test
    void aRegionTellsWhichNationIsMeant() {
        String text = "Kenya wrote to Germany and Jordan. It praised the European nation.";
        assertThat(Met.codesOf(text, "European nation")).containsExactly("DEU");
    }

    @Test
    void theKingdomIsAStateThatIsStyledSo() {
        String text = "Saudi Arabia denied it. Turkey asked the kingdom for help.";
        assertThat(Met.codesOf(text, "kingdom")).containsExactly("SAU");
    }

    @Test
    void bothLeadersAreThePersonsNamedLast() {
        String text = "Emmanuel Macron met King Abdullah II of Jordan in Cairo. Egypt was glad. Both leaders left.";
        assertThat(Met.codesOf(text, "Both leaders")).containsExactlyInAnyOrder("FRA", "JOR");
    }

    @Test
    void lettersInBracketsAreTheBodyThatTheyStandFor() {
        String text = "The Peace Mediation Trust (PMT) met Kenya. The PMT wrote to the Peace Mediation Trust.";
        assertThat(Met.codesOf(text, "PMT")).containsExactly("PMT");
        assertThat(Met.codesOf(text, "Peace Mediation Trust")).containsExactly("PMT");
    }

    @Test
    void hisWifeIsNotHim() {
        String text = "Emmanuel Macron, the president of France, left. His wife went to Kenya. She met Oman.";
        assertThat(Met.in(text, "2018-05-05").all())
                .filteredOn(mention -> mention.span().in(text).equals("His wife")
                        || mention.span().in(text).equals("She"))
                .hasSize(2)
                .allMatch(mention -> mention.person().isEmpty()
                        && mention.codes().equals(List.of("FRA"))
                        && mention.name().equals("wife of Emmanuel Macron"));
    }
}
