package org.chancery.workshop.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {
    private final Mandarin mandarin = new Mandarin();

    @ParameterizedTest
    @CsvSource({
        "xi, si", "jin, tszin", "ping, pin", "zhang, chzhan", "qin, tsin", "wang, van", "li, li", "qiang, tsyan",
        "zhu, chzhu", "hu, khu", "shi, shi", "zi, tszy", "si, sy", "yuan, yuan", "xiong, syun", "rong, zhun",
        "guo, go", "wei, vey", "yi, i", "lü, lyuy", "jiang, tszyan", "xu, syuy", "deng, den", "hong, khun",
    })
    void romanisesAsPalladiusDid(String pinyin, String palladius) {
        assertThat(Palladius.of(pinyin)).isEqualTo(palladius);
    }

    @ParameterizedTest
    @CsvSource({
        "윤석열, Yun Seok-yeol, Yun Sok-yol",
        "김정은, Gim Jeong-eun, Kim Chong-un",
        "박근혜, Bak Geun-hye, Pak Kun-hye",
        "이낙연, I Nak-yeon, I Nak-yon",
        "정동영, Jeong Dong-yeong, Chong Tong-yong",
        "한덕수, Han Deok-su, Han Tok-su",
        "조현, Jo Hyeon, Cho Hyon",
        "남궁민수, Namgung Min-su, Namgung Min-su",
        "신원식, Sin Won-sik, Sin Won-sik",
        "한쉬, Han Swi, Han Shwi",
    })
    void romanisesKoreanNamesTwoWays(String hangul, String revised, String mcCuneReischauer) {
        assertThat(Hangul.revised(hangul)).isEqualTo(revised);
        assertThat(Hangul.mcCuneReischauer(hangul)).isEqualTo(mcCuneReischauer);
    }

    @Test
    void onlySyllableBlocksAreHangul() {
        assertThat(Hangul.is("윤석열")).isTrue();
        assertThat(Hangul.is("尹錫悅")).isFalse();
        assertThat(Hangul.is("ㅋㅋ")).isFalse();
        assertThat(Hangul.is("")).isFalse();
    }

    @Test
    void dividesPinyinIntoTheFewestSyllables() {
        assertThat(Pinyin.words("Lou Jiwei")).contains(List.of(List.of("lou"), List.of("ji", "wei")));
        assertThat(Pinyin.words("Zhou Yongkang")).contains(List.of(List.of("zhou"), List.of("yong", "kang")));
        assertThat(Pinyin.words("Xi'an")).contains(List.of(List.of("xian")));
        assertThat(Pinyin.words("Donald Tsang")).isEmpty();
        assertThat(Pinyin.words("A".repeat(10_000))).isEmpty();
    }

    @Test
    void readsCharactersOfAnyFormInMandarin() {
        assertThat(mandarin.pinyin(List.of("岸", "田", "文", "雄"))).contains(List.of("an", "tian", "wen", "xiong"));
        assertThat(mandarin.pinyin(List.of("吕", "超"))).contains(List.of("lü", "chao"));
        assertThat(mandarin.pinyin(List.of("国"))).contains(List.of("guo"));
        assertThat(mandarin.pinyin(List.of("さ"))).isEmpty();
        assertThat(mandarin.traditional("国")).isEqualTo("國");
    }

    @Test
    void theDotsOnTheUAreTypedAsOtherLetters() {
        assertThat(Mandarin.keyboard("Lü Chao")).containsExactly("Lu Chao", "Lv Chao", "Lyu Chao");
        assertThat(Mandarin.keyboard("Li Chao")).containsExactly("Li Chao");
    }
}
