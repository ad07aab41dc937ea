package org.chancery.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.chancery.record.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no editor let through: read in time, without a fault, with spans inside the text. */
class HostileTextTest {
    static List<String> floods() {
        return List.of(
                "\"".repeat(10_000),
                "“".repeat(10_000),
                "'".repeat(10_000),
                "“ ” ".repeat(3_000),
                "said ".repeat(5_000),
                "\"He said \"".repeat(2_000),
                "He said that ".repeat(2_000),
                "According to Reuters, ".repeat(1_500),
                "\"So it goes on.\n\n".repeat(1_500),
                "Q: Who left?\nA: He said so.\n".repeat(1_500),
                "MR LIND: ".repeat(3_000),
                "((Lind)) Yes.\n".repeat(2_000),
                "(Reuters) - ".repeat(3_000),
                "OSLO (Reuters) - It rained.\n\n".repeat(1_500),
                "It rained, Reuters said, ".repeat(1_500),
                "“ ‘ ".repeat(3_000));
    }

    @ParameterizedTest
    @MethodSource("floods")
    void staysLinear(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> sound(Heard.in(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "“We are ready, said the envoy. He left.",
                "We are ready,” said the envoy.",
                "“He told me ‘we are “ready” now’ and left,” she said.",
                "Q: What will the ministry do?\nA: It will talk to everyone.\nQ: When?\nA: On Monday.",
                "From Chairwoman Okafor: The committee will meet on Tuesday.\n\nFrom Secretary Lind: It will not.",
                "SMITH: We said no.\nJONES: They said yes.",
                "said",
                ": “”",
                "Dear Mr Lind,\n\nThe ships left the port, the navy said.\n\nYours sincerely,\nIngrid Okafor",
                "A:",
                "((",
                "(Reuters)",
                "/TASS/",
                "According to",
                "According to , ,"
            })
    void readsWhatIsBroken(String text) {
        sound(Heard.in(text));
    }

    private static void sound(Heard heard) {
        Span whole = new Span(0, heard.text().length());
        for (Attribution attribution : heard.attributions().all()) {
            assertThat(attribution.content()).isNotEmpty().allMatch(whole::contains);
            assertThat(attribution.voucher().cue()).isNotEmpty().allMatch(whole::contains);
            assertThat(attribution.voucher().source()).allMatch(whole::contains);
            assertThat(attribution.content())
                    .noneMatch(span -> attribution.voucher().cue().stream().anyMatch(span::contains));
        }
    }
}
