package org.chancery.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, offices and days weighed together. */
class WhoIsMeantTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // characters read in the wrong language, or the wrong way
                "South Korea's President Wen Zaiyin spoke.|2019-08-14|Moon Jae-in",
                "Vietnam's Prime Minister Fan Mingzheng spoke.|2022-08-14|Phạm Minh Chính",
                "Japan's Minister for Internal Affairs and Communications Hideko Noda spoke.|2017-09-14|Seiko Noda",
                "Taiwan's President Ts'ai Ying-wen spoke.|2018-08-14|Tsai Ing-wen",
                // other transliterations, and slips
                "Russia's Foreign Minister Sergej Lawrow spoke.|2022-05-05|Sergey Lavrov",
                "Ukraine's President Wolodymyr Selenskyj spoke.|2022-05-05|Volodymyr Zelenskyy",
                "Kazakhstan's President Qasym-Zhomart Toqaev spoke.|2021-08-14|Kassym-Jomart Tokayev",
                "Libya's leader Mu'ammar al-Qadhafi spoke.|2009-08-14|Muammar Gaddafi",
                "Britain's Foreign Secretary Dominic Rabb spoke.|2020-08-14|Dominic Raab",
                "South Korea's President Oon spoke.|2023-04-21|Yoon Suk-yeol",
                // another office, another state, another time
                "Japan's President Kishida spoke.|2023-05-21|Fumio Kishida",
                "Mexico's President El-Sisi opened the gate.|2024-02-08|Abdel Fattah el-Sisi",
                "Spain's Prime Minister Emmanuel Macron spoke.|2022-05-05|Emmanuel Macron",
                "Japan's Foreign Minister Wang Yi spoke.|2022-05-05|Wang Yi",
                "China's Defence Minister Li Shangfu spoke.|2023-12-14|Li Shangfu",
                "Kim Jong Il of North Korea spoke.|2018-05-05|Kim Jong-il",
            })
    void whatDiffersIsTold(String text, String date, String name) {
        PartyMention found = Met.first(text, date);
        assertThat(found.person()).contains(name);
        assertThat(found.note()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Former British Prime Minister Tony Blair arrived.|2015-05-01|Tony Blair",
                "Irish Taoiseach Leo Varadkar spoke.|2018-05-05|Leo Varadkar",
                "The German chancellor spoke.|2018-05-05|Angela Merkel",
                "North Korea's leader Kim Jong Un spoke.|2018-05-05|Kim Jong-un",
                "Brazilian President-elect Luiz Inácio Lula da Silva spoke.|2022-11-15|Luiz Inácio Lula da Silva",
                "The UN chief spoke.|2013-08-15|Ban Ki-moon",
                "NATO Secretary General Jens Stoltenberg spoke.|2018-08-15|Jens Stoltenberg",
                "The UK's Foreign and Commonwealth Secretary William Hague spoke.|2012-08-14|William Hague",
                "Finland's Prime Minister Katainen spoke.|2012-08-14|Jyrki Katainen",
                "Foreign Minister Lavrov spoke.|2012-08-14|Sergey Lavrov",
            })
    void whatAgreesIsNot(String text, String date, String name) {
        PartyMention found = Met.first(text, date);
        assertThat(found.person()).contains(name);
        assertThat(found.note()).isEmpty();
    }

    /** People whom no table has, relatives, deputies, spouses. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Canada's Prime Minister Pierre Trudeau spoke.|2018-05-05|Pierre Trudeau",
                "Poland's Foreign Minister-designate Jan Kowalski spoke.|2019-08-15|Jan Kowalski",
                "Ukraine's First Lady Olena Zelenska spoke.|2023-08-15|Olena Zelenska",
                "Kenya's Deputy Foreign Minister Joseph Ordinary spoke.|2019-08-15|Joseph Ordinary",
                "Maria Lopez spoke.|2019-08-15|Maria Lopez",
            })
    void othersStayThemselves(String text, String date, String name) {
        assertThat(Met.first(text, date).person()).contains(name);
    }

    @Test
    void whoHoldsAnOfficeGivenToAnUnknownManIsTold() {
        PartyMention found = Met.first("Canada's Prime Minister Pierre Trudeau spoke.", "2018-05-05");
        assertThat(found.note().orElse("")).contains("Pierre Trudeau", "2018-05-05", "Justin Trudeau");
    }

    @Test
    void aKingIsNoPresident() {
        PartyMention found = Met.first("Jordan's President Abdullah II spoke.", "2018-05-05");
        assertThat(found.name()).startsWith("Abdullah II");
        assertThat(found.note().orElse("")).contains("King of Jordan");
    }

    @Test
    void theReasonsAreTheCandidatesWithTheirScores() {
        Explanation why =
                Met.why("Vietnam's President Vu Van Sang", "2023-11-27").get(0);
        assertThat(why.decision()).contains("Võ Văn Thưởng");
        assertThat(why.state()).contains("VNM");
        assertThat(why.candidates())
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(why.candidates().get(0).name()).isEqualTo("Võ Văn Thưởng");
        assertThat(why.note()).isPresent();
    }

    @Test
    void whoIsNotDecidedOnIsSaidToo() {
        Explanation why =
                Met.why("Kenya's President Zzyzx Qwrt spoke.", "2019-08-15").get(0);
        assertThat(why.decision()).isEmpty();
        assertThat(why.reason()).isNotBlank();
    }
}
