package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.ledger.json.RecordParser;
import org.chancery.record.Act;
import org.chancery.record.AttributionMention;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Mention;
import org.chancery.record.Precision;
import org.chancery.record.Proof;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Roles;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.chancery.record.TimeMention;
import org.chancery.record.TimexType;
import org.chancery.record.Voucher;
import org.chancery.record.When;
import org.junit.jupiter.api.Test;

class RecordParserTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 15);

    @Test
    void everySlotComesBack() {
        Record record = full();
        assertThat(RecordParser.parse(RecordJson.of(record))).isEqualTo(record);
    }

    @Test
    void anEmptyRecordComesBack() {
        Record record = new Record(
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "r",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("not read: too short"));
        assertThat(RecordParser.parse(RecordJson.of(record))).isEqualTo(record);
    }

    @Test
    void whatIsNoRecordIsRefusedWithTheReason() {
        assertThatThrownBy(() -> RecordParser.parse("{\"id\": \"a\""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a record");
        assertThatThrownBy(() -> RecordParser.parse("{\"id\": \"a\"}")).hasMessageContaining("\"reader\" is missing");
        assertThatThrownBy(() -> RecordParser.parse("{\"id\": \"a\", \"reader\": \"r\", \"furniture\": [[1]]}"))
                .hasMessageContaining("holds no span");
    }

    private static Record full() {
        List<Span> one = List.of(new Span(3, 9));
        Claim claim = new Claim(
                "c1",
                List.of(new Span(0, 20), new Span(30, 40)),
                new Act(EventType.CONSULT, Optional.of("visit"), List.of("diplomatic", "military")),
                Status.PLANNED,
                new Roles(List.of("VNM"), List.of("JPN"), List.of("Võ Văn Thưởng")),
                Optional.of(When.of(DAY, DAY.plusDays(3), Precision.DAY)),
                Optional.of("JPN"),
                Optional.of("Official Security Assistance"),
                List.of(
                        new Voucher(
                                "government \"sources\"", false, Optional.of("official"), one, one, Optional.of(DAY)),
                        new Voucher("Kyodo News", true, Optional.empty(), one, one, Optional.empty())),
                new Proof(one, one, one, one, one, one, one));
        return new Record(
                "a/b",
                Optional.of(new Published(
                        DAY,
                        Published.Basis.INFERRED,
                        Optional.of(DAY),
                        Optional.of(DAY),
                        Optional.of("the dateline"))),
                Optional.of("The Meridian"),
                Optional.of("A title\twith \u2028 odd characters 𝔘"),
                Optional.of("https://example.org/a"),
                Optional.of("en"),
                "chancery 0.1.0",
                one,
                List.of(claim),
                List.of(new TimeMention(
                        new Span(1, 2),
                        TimexType.DATE,
                        "2023",
                        Optional.of(DAY),
                        Optional.of(DAY),
                        Optional.of("year"))),
                List.of(new AttributionMention(
                        one, one, one, "Kyodo News", Optional.of(DAY), OptionalInt.of(0), Optional.of("claims"))),
                List.of(new Mention(
                        new Span(1, 2),
                        Mention.Kind.PERSON,
                        "Võ Văn Thưởng",
                        Optional.of("VNM"),
                        Optional.of("President of Viet Nam"),
                        Optional.of("the report writes \"Vu Van Sang\""))),
                List.of("a warning"));
    }
}
