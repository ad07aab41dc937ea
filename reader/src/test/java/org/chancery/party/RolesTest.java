package org.chancery.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose organs and offices are that a report names without their state. */
class RolesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya mourned. Police arrested two men.|Police|KEN",
                "Kenya mourned. The riot police arrested two men.|riot police|KEN",
                "Kenya's police arrested a Somali. Somalia protested. Police released him.|Police|KEN",
                "Police in Oman arrested two men from Kenya. Kenya protested.|Police|OMN",
                "Kenya accused the group. Security forces freed the hostages.|Security forces|KEN",
                "Kenya's president resigned. The Supreme Court upheld it.|Supreme Court|KEN",
                "The Senate rejected the treaty with Oman.|Senate|USA",
                "France voted. In France the Senate rejected the treaty.|Senate|FRA",
                "The White House lost. The House rejected the bill.|House|USA",
            })
    void organsAreOfTheStateThatTheReportIsAbout(String text, String words, String state) {
        assertThat(Met.codesOf(text, words)).containsExactly(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Troops from the two nations met.|Troops",
                "Kenya wrote to Hamas. Hamas police arrested two men.|police",
                "Kenya waited at the Opera House.|House",
            })
    void organsOfOthersAreNobodys(String text, String words) {
        assertThat(Met.in(text, "").all())
                .noneMatch(mention ->
                        mention.span().in(text).equals(words) && mention.codes().contains("KEN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Senator Joseph Ordinary condemned Kenya.|Senator Joseph Ordinary|USA",
                "Kenya protested. Foreign Ministry spokesman Joseph Ordinary condemned Oman.|Foreign Ministry spokesman Joseph Ordinary|KEN",
                "Kenya protested. Army spokesman Joseph Ordinary condemned Oman.|Army spokesman Joseph Ordinary|KEN",
                "UNHCR spokeswoman Jane Ordinary thanked Kenya.|UNHCR spokeswoman Jane Ordinary|UNHCR",
            })
    void whoHoldsAnOfficeActsForItsState(String text, String words, String party) {
        assertThat(Met.codesOf(text, words)).containsExactly(party);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan opposition leader Joseph Ordinary called for protests.|Kenyan opposition leader Joseph Ordinary",
                "Kenya fought on. Commander Joseph Ordinary surrendered.|Commander Joseph Ordinary",
            })
    void whoOpposesAStateDoesNotActForIt(String text, String words) {
        assertThat(Met.codesOf(text, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ohio sued the Kenyan bank.|Ohio|USA",
                "The minister flew to Mosul.|Mosul|IRQ",
                "Texas governor Joseph Ordinary spoke.|Texas governor Joseph Ordinary|USA",
            })
    void regionsActForTheirState(String text, String words, String state) {
        assertThat(Met.codesOf(text, words)).containsExactly(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The Ohio Marathon ended.|Ohio", "He left Akron, Ohio, by train.|Ohio"})
    void regionsThatOnlySayWhereAreNobody(String text, String words) {
        assertThat(Met.in(text, "").all())
                .noneMatch(mention -> mention.span().in(text).equals(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.N. refugee agency wrote.|U.N. refugee agency|UNHCR",
                "The United Nations refugee agency wrote.|United Nations refugee agency|UNHCR",
                "The U.S. Coast Guard wrote.|U.S. Coast Guard|USA",
            })
    void abbreviationsMayBeWrittenOut(String text, String words, String party) {
        assertThat(Met.codesOf(text, words)).containsExactly(party);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oman met Saudi Arabia, then Kenya. The kingdom condemned the raid.|kingdom|SAU",
                "Germany met Iran. It left the Middle Eastern country.|Middle Eastern country|IRN",
                "North Korea fired a missile. Japan condemned the North.|the North|PRK",
                "Sudan met South Sudan. Kenya thanked the South.|the South|SSD",
                "Georgia voted. Stacey Abrams won Atlanta.|Georgia|USA",
                "Georgia voted. Tbilisi was calm, not Florida.|Georgia|GEO",
            })
    void namesAreReadByWhatTheReportIsAbout(String text, String words, String state) {
        assertThat(Met.codesOf(text, words)).containsExactly(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Chinese leader spoke.|Xi Jinping",
                "The North Korean leader spoke.|Kim Jong-un",
                "The Kremlin leader spoke.|Vladimir Putin",
                "King Salman thanked Kenya.|Salman bin Abdulaziz Al Saud",
                "Saudi Arabia wrote. King Salman thanked Kenya.|Salman bin Abdulaziz Al Saud",
            })
    void leadersAndMonarchsAreTheHoldersOfTheDay(String text, String name) {
        assertThat(Met.first(text, "2016-05-05").person()).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Michael Jordan praised Kenya. Jordan left.|Jordan",
                "Michael Jordan came. Kenya cheered as Jordan left.|Jordan"
            })
    void whatOnlySoundsLikeAStateIsNone(String text, String words) {
        assertThat(Met.codesOf(text, words)).isEmpty();
    }
}
