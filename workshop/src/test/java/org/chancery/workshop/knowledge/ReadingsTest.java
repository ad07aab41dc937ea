package org.chancery.workshop.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {
    @ParameterizedTest
    @CsvSource({
        "xi, hsi", "zhao, chao", "qing, ch'ing", "jie, chieh", "yuan, yüan", "jun, chün", "zhong, chung", "si, ssu",
        "shui, shui", "guo, kuo", "lian, lien", "bian, pien", "ren, jen", "yue, yüeh", "de, te", "cai, ts'ai",
    })
    void romanisesAsGilesDid(String pinyin, String wadeGiles) {
        assertThat(WadeGiles.of(pinyin)).isEqualTo(wadeGiles);
    }

    @Test
    void learnsWhatCharactersAreReadInNames() {
        NameParts parts = new NameParts();
        String[] names = {
            "博之 hiroyuki",
            "博文 hirofumi",
            "博明 hiroaki",
            "博子 hiroko",
            "博美 hiromi",
            "健一 kenichi",
            "新一 shinichi",
            "純一 junichi",
            "裕一 yuuichi",
            "浩一 kouichi",
        };
        for (String name : names) {
            parts.add(name.split(" ")[0], name.split(" ")[1]);
        }
        assertThat(parts.composed("博", "一")).contains("hiroichi");
    }
}
