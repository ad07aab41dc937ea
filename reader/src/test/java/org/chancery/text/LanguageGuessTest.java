package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    private static final LanguageGuess GUESS = LanguageGuess.load(Knowledge.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French|Le ministre des affaires étrangères a rencontré son homologue à Paris pour parler de la paix et"
                        + " de la sécurité dans la région.",
                "German|Der Minister hat sich mit seinem Kollegen in Berlin getroffen und über die Lage in der Region"
                        + " gesprochen, die nicht besser ist.",
                "Spanish|El ministro de la defensa se reunió en Madrid con los representantes de los países que forman"
                        + " la alianza para hablar de la paz.",
                "a text in Cyrillic script|Министр иностранных дел встретился в Москве со своим коллегой.",
                "a text in Arabic script|التقى وزير الخارجية نظيره في القاهرة لبحث الوضع في المنطقة",
                "a text in Han script|外交部长在北京会见了来访的代表团，双方就共同关心的问题交换了意见。",
            })
    void tellsWhatIsNotEnglish(String language, String text) {
        assertThat(GUESS.notEnglish(text)).contains(language);
    }

    @Test
    void englishWithForeignNamesStaysEnglish() {
        assertThat(GUESS.notEnglish(
                        "The Quai d'Orsay said that Jean de la Tour and Maria de los Santos met in La Paz."))
                .isEmpty();
        assertThat(GUESS.notEnglish("")).isEmpty();
        assertThat(GUESS.notEnglish("Kim Jong-un (김정은)")).isEmpty();
    }
}
