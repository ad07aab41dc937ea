package org.chancery.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.Act;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Mention;
import org.chancery.record.Precision;
import org.chancery.record.Proof;
import org.chancery.record.Published;
import org.chancery.record.Record;
import org.chancery.record.Roles;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.chancery.record.Voucher;
import org.chancery.record.When;
import org.junit.jupiter.api.Test;

class RecordTableTest {
    private static final String TEXT =
            "Toshi Abe will visit Kenya in May, NHK said. Abe will visit Kenya. Abe will visit Kenya.";
    private static final String NOTE = "the report writes \"Toshi Abe\"; the holder of the office was Toshio Abe";
    private static final Map<String, String> NAMES = Map.of("JPN", "Japan", "KEN", "Kenya");

    private static String table(Record record, int width, boolean colour) {
        return new RecordTable(new Style(colour, width), code -> NAMES.getOrDefault(code, code)).of(record, TEXT);
    }

    private static Span span(String words, int from) {
        int start = TEXT.indexOf(words, from);
        return new Span(start, start + words.length());
    }

    private static Record record() {
        Claim claim = new Claim(
                "c1",
                List.of(
                        span("Toshi Abe will visit Kenya", 0),
                        span("Abe will visit Kenya", 40),
                        span("Abe will visit Kenya", 60)),
                new Act(EventType.CONSULT, Optional.of("visit"), List.of()),
                Status.PLANNED,
                new Roles(List.of("JPN"), List.of("KEN"), List.of("Toshio Abe")),
                Optional.of(When.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31), Precision.MONTH)),
                Optional.of("KEN"),
                Optional.empty(),
                List.of(new Voucher(
                        "NHK", true, Optional.empty(), List.of(), List.of(), Optional.of(LocalDate.of(2024, 4, 2)))),
                new Proof(List.of(span("visit", 0)), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        Mention mention = new Mention(
                span("Toshi Abe", 0),
                Mention.Kind.PERSON,
                "Toshio Abe",
                Optional.of("JPN"),
                Optional.of("Foreign Minister of Japan"),
                Optional.of(NOTE));
        return new Record(
                "abe",
                Optional.of(Published.given(LocalDate.of(2024, 4, 2))),
                Optional.of("The \u001b[2JWire"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                "chancery",
                List.of(),
                List.of(claim),
                List.of(),
                List.of(),
                List.of(mention, mention),
                List.of("line 1: a doubt"),
                Optional.of("A. Writer, B. Writer, C. Writer, D. Writer, E. Writer"));
    }

    @Test
    void showsStatusWhoWhatWhomWhenAndAccordingToWhom() {
        assertThat(table(record(), 100, false).lines())
                .containsExactly(
                        "abe",
                        "The [2JWire · by A. Writer, B. Writer, C. Writer and 2 more · 2024-04-02 · 1 claim",
                        "",
                        "c1  planned      CONSULT (visit)  Japan → Kenya  2024-05",
                        "    persons       Toshio Abe (Foreign Minister of Japan)",
                        "    in            Kenya",
                        "    according to  NHK (2024-04-02)",
                        "    “Toshi Abe will visit Kenya”",
                        "    “Abe will visit Kenya”",
                        "",
                        "codes Japan JPN, Kenya KEN",
                        "note  Toshi Abe: " + NOTE,
                        "!     line 1: a doubt");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int width = 40; width <= 120; width += 5) {
            int columns = width;
            assertThat(table(record(), width, false).lines()).allMatch(line -> Columns.width(line) <= columns);
        }
    }

    @Test
    void coloursChangeNothingButTheColour() {
        String coloured = table(record(), 60, true);
        assertThat(coloured).contains("\u001b[36m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(table(record(), 60, false));
    }

    @Test
    void daysAreWrittenAsFinelyAsTheyAreKnown() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThat(Days.of(When.day(day))).isEqualTo("2024-01-01");
        assertThat(Days.of(When.of(day, LocalDate.of(2024, 12, 31), Precision.YEAR)))
                .isEqualTo("2024");
        assertThat(Days.of(When.of(day, LocalDate.of(2024, 1, 7), Precision.WEEK)))
                .isEqualTo("2024-01-01 – 2024-01-07");
        assertThat(Days.of(new When(Optional.empty(), Optional.of(day), Precision.DAY)))
                .isEqualTo("until 2024-01-01");
        assertThat(Days.of(new When(Optional.of(day), Optional.empty(), Precision.DAY)))
                .isEqualTo("from 2024-01-01");
    }
}
