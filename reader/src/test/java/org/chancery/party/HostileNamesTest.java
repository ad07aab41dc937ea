package org.chancery.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that nobody bears: no crash, and no false certainty. */
class HostileNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "France's President 😀😀😀 spoke.",
                "France's President Emmanuel 😀 spoke.",
                "The President of العربية 日本 spoke.",
                "’s President ’ of of of, , spoke.",
                "President President President of the the of France France spoke.",
                "Minister of and and , , of and Trade, and spoke.",
                "A-B-C-D- of -France- spoke.",
                "\u202eecnarF fo tnediserP\u202c spoke.",
            })
    void nothingCrashes(String text) {
        assertThatCode(() -> Met.in(text, "2018-05-05").all()).doesNotThrowAnyException();
    }

    @Test
    void homoglyphsAreNotTheLettersTheyLookLike() {
        assertThat(Met.in("Раris spoke.", "2018-05-05").all())
                .noneMatch(mention -> mention.codes().contains("FRA"));
        assertThat(Met.in("Vladimir Рutin of Russia spoke.", "2018-05-05").all())
                .noneMatch(mention -> mention.name().equals("Vladimir Putin")
                        && mention.note().isEmpty());
        assertThat(NameComparison.same("Vladimir Putin", "Vladimir Рutin")).isFalse();
    }

    @Test
    void namesOfAnyLengthCostLittle() {
        String words = "Nursultan ".repeat(1000).strip();
        String letters = "N" + "ursultan".repeat(1250);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(Met.first("Kazakhstan's President " + letters + " spoke.", "2010-05-05")
                            .name())
                    .isNotEqualTo("Nursultan Nazarbayev");
            Met.in("Kazakhstan's President " + words + " spoke.", "2010-05-05").all();
            NameComparison.likeness(words, letters);
        });
    }
}
