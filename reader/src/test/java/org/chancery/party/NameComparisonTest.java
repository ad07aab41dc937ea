package org.chancery.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sergey Lavrov | Sergei LAVROV",
                "Nguyễn Xuân Phúc | Nguyen Xuan Phuc",
                "Phuc Nguyen Xuan | Nguyen Xuan Phuc",
                "Abdul Hamid Dbeibeh | Abdulhamid Dbeibah",
                "Dr Jane Mary Smithers | Jane Smithers",
                "George Mills, Baron Mills | George Mills"
            })
    void spellingsOfOne(String one, String other) {
        assertThat(NameComparison.same(one, other)).isTrue();
        assertThat(NameComparison.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shinzo Abe | Fumio Kishida",
                "Yasuo Fukuda | Takeo Fukuda",
                "Kishida | Fumio Kishida",
                "J. Smithers | Jane Smithers",
                "Hassan Rouhani | Mahmoud Ahmadinejad"
            })
    void notByTheNamesAlone(String one, String other) {
        assertThat(NameComparison.same(one, other)).isFalse();
    }

    @Test
    void lettersOfAnotherScriptAreNotTakenForTheirLookalikes() {
        String cyrillic = "Р" + "а" + "ris Hilson";
        assertThat(NameComparison.same(cyrillic, "Paris Hilson")).isFalse();
    }

    @Test
    void hostileNames() {
        String longName = "Abc ".repeat(2500);
        assertThat(NameComparison.likeness(longName, "Abc Def")).isBetween(-1.0, 1.0);
        assertThat(NameComparison.likeness("x".repeat(10_000), "x".repeat(9_999)))
                .isBetween(-1.0, 1.0);
        for (String name : new String[] {"", " ", "😀😀", "-", "\ud83d", "٣", "名 前", "\u0301"}) {
            assertThat(NameComparison.same(name, "Fumio Kishida")).as(name).isFalse();
            assertThat(NameComparison.likeness(name, name)).as(name).isBetween(0.0, 1.0);
        }
    }
}
