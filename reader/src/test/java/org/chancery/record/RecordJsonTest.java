package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    private static final Claim CLAIM = new Claim(
            "c1",
            List.of(new Span(3, 20)),
            new Act(EventType.CONSULT, Optional.of("visit"), List.of("diplomatic")),
            Status.PLANNED,
            new Roles(List.of("VNM"), List.of("JPN"), List.of("Võ Văn Thưởng")),
            Optional.of(When.of(LocalDate.of(2023, 11, 27), LocalDate.of(2023, 11, 30), Precision.DAY)),
            Optional.of("JPN"),
            Optional.empty(),
            List.of(new Voucher(
                    "Hirokazu Matsuno",
                    true,
                    Optional.empty(),
                    List.of(new Span(30, 45)),
                    List.of(new Span(46, 50)),
                    Optional.of(LocalDate.of(2023, 11, 14)))),
            new Proof(
                    List.of(new Span(5, 9)),
                    List.of(),
                    List.of(new Span(3, 4)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));

    @Test
    void writesTheFormat() {
        Record record = new Record(
                "r\"1",
                Optional.of(Published.given(LocalDate.of(2023, 11, 15))),
                Optional.empty(),
                Optional.of("Tab\there\u0001"),
                Optional.empty(),
                Optional.of("en"),
                "chancery 0.1.0",
                List.of(new Span(90, 120)),
                List.of(CLAIM),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(RecordJson.of(record))
                .isEqualTo("{\"id\":\"r\\\"1\",\"published\":{\"date\":\"2023-11-15\",\"basis\":\"given\"},"
                        + "\"title\":\"Tab\\there\\u0001\",\"language\":\"en\",\"reader\":\"chancery 0.1.0\","
                        + "\"furniture\":[[90,120]],\"claims\":[{\"id\":\"c1\",\"evidence\":[[3,20]],"
                        + "\"event\":\"CONSULT\",\"mode\":\"visit\",\"contexts\":[\"diplomatic\"],\"status\":\"planned\","
                        + "\"actors\":[\"VNM\"],\"recipients\":[\"JPN\"],\"persons\":[\"Võ Văn Thưởng\"],"
                        + "\"from\":\"2023-11-27\",\"to\":\"2023-11-30\",\"precision\":\"day\",\"place\":\"JPN\","
                        + "\"attribution\":[\"Hirokazu Matsuno\"],\"because\":{\"event\":[[5,9]],\"actors\":[[3,4]],"
                        + "\"attribution\":[{\"source\":[[30,45]],\"cue\":[[46,50]],\"date\":\"2023-11-14\"}]}}],"
                        + "\"times\":[],\"attributions\":[],\"mentions\":[],\"warnings\":[]}");
    }

    @Test
    void loneSurrogatesAreEscaped() {
        assertThat(RecordJson.error("a\uD800b", "😀")).isEqualTo("{\"id\":\"a\\ud800b\",\"error\":\"😀\"}");
    }

    @Test
    void aClaimWithoutEvidenceCannotBeMade() {
        assertThatThrownBy(() -> new Claim(
                        "c1",
                        List.of(),
                        CLAIM.act(),
                        CLAIM.status(),
                        CLAIM.roles(),
                        CLAIM.when(),
                        CLAIM.place(),
                        CLAIM.instrument(),
                        CLAIM.attribution(),
                        CLAIM.because()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("evidence or nothing");
        assertThatThrownBy(() -> new Span(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> When.of(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 1, 1), Precision.DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
