package org.chancery.workshop.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Fumio KISHIDA, JPN, Fumio Kishida",
        "KISHIDA Fumio, JPN, Fumio Kishida",
        "YOON Suk Yeol, KOR, Yoon Suk Yeol",
        "Gen. Prayut CHAN-OCHA, THA, Prayut Chan-Ocha",
        "Bashar al-ASAD, SYR, Bashar al-Asad",
        "Michael O'BRIEN (acting), IRL, Michael O'Brien",
        "Islamic Republic of Afghanistan Hamid KARZAI, AFG, Hamid Karzai",
        "JOHN PAUL II, VAT, John Paul II",
    })
    void writesNamesInTheUsualOrderAndCase(String source, String state, String usual) {
        assertThat(Names.usual(source, state)).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource({
        "Mahmoud Zuabi, Mahmud Zubi, true",
        "Nguyễn Xuân Phúc, Nguyen Xuan Phuc, true",
        "Robert Mugabe, Robert Gabriel Mugabe, true",
        "Kishida Fumio, Fumio Kishida, true",
        "Trần Đại Quang, Trương Tấn Sang, false",
        "Muhammad Sabah Al-Salem Al-Sabah, Salem Abdullah Al-Jaber Al-Sabah, false",
        "Isselkou Ould Ahmed Izid Bih, Ismail Ould Cheikh Ahmed, false",
        "Kim Jong-il, Kim Jong-un, false",
    })
    void tellsSpellingsFromPersons(String one, String other, boolean same) {
        assertThat(Names.same(one, other)).isEqualTo(same);
        assertThat(Names.same(other, one)).isEqualTo(same);
    }
}
