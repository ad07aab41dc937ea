package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German | Der Außenminister traf am Montag in Berlin seinen Amtskollegen und sprach über Sanktionen.",
                "French | Le ministre des Affaires étrangères a reçu lundi son homologue à Paris.",
                "Spanish | El presidente se reunió el lunes con su homólogo de Chile en Santiago.",
                "Italian | Il ministro degli Esteri ha incontrato lunedì a Roma il suo omologo.",
                "Dutch | De minister sprak maandag in Den Haag met zijn ambtgenoot.",
                "Turkish | Dışişleri Bakanı pazartesi günü mevkidaşı ile bir araya geldi.",
                "Polish | Minister spotkał się w poniedziałek w Warszawie z ministrem z Niemiec.",
                "Indonesian | Menteri bertemu dengan mitranya di Jakarta pada hari Senin untuk membahas perdagangan.",
                "a text in Cyrillic script | Министр провёл переговоры в Москве",
            })
    void aSentenceIsEnoughToTell(String language, String text) {
        assertThat(GUESS.notEnglish(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Macron, Scholz in Paris",
                "Le Monde: de Gaulle, Les Républicains",
                "Ambassador of El Salvador to La Paz",
                "Van der Bellen in Den Haag",
                "He told Der Spiegel that the Côte d'Ivoire and Les Cayes had been named in the deal.",
                "Lula da Silva, Dos Santos",
            })
    void namesAndHeadlinesAreEnglish(String text) {
        assertThat(GUESS.notEnglish(text)).isEmpty();
    }
}
