package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubledCueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to Xinhua reported that talks were held . | 5",
                "According to “ Asahi ” quoted officials , the sides agreed . | 8",
                "According to the agency , which reported first , talks failed . | 0",
                "According to officials , talks were held on Monday . | 0",
                "The ministry reported that talks were held . | 0",
                "According to X reported | 0"
            })
    void endsWhereTheReportBegins(String sentence, int length) {
        assertThat(DoubledCue.length(List.of(sentence.split(" ")))).isEqualTo(length);
    }
}
