package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;
import org.chancery.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of time reads its own example. */
class TimeTablesTest {
    static Stream<TableRow> phrases() {
        return rows("time/phrases.tsv");
    }

    static Stream<TableRow> holidays() {
        return rows("time/holidays.tsv");
    }

    static Stream<List<String>> cases() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TimeTablesTest.class.getResourceAsStream("cases.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList().stream()
                    .map(line -> List.of(line.split("\t", -1)));
        }
    }

    static Stream<TableRow> context() {
        return rows("time/context.tsv");
    }

    static Stream<TableRow> clauses() {
        return rows("time/clauses.tsv");
    }

    static Stream<TableRow> fiscalYears() {
        return rows("time/fiscal-years.tsv");
    }

    private static Stream<TableRow> rows(String table) {
        return Knowledge.bundled().rows(table).stream();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void phraseHasItsValue(TableRow row) {
        Telling telling = Telling.of("2023-11-15", row.get("example"));
        assertThat(telling.values())
                .anyMatch(found -> found.toLowerCase(Locale.ROOT)
                        .equals(row.get("phrase") + "=" + row.get("value").toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("holidays")
    void holidayFallsOnItsDay(TableRow row) {
        assertThat(Telling.of("2023-11-15", row.get("example")).times().all())
                .extracting(TimeExpression::value)
                .contains(row.get("date"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseIsReadAsItsRowSays(List<String> row) {
        int open = row.get(1).indexOf('[');
        int close = row.get(1).indexOf(']');
        String words = row.get(1).substring(open + 1, close);
        String text = row.get(1).replace("[", "").replace("]", "");
        TimeExpression found = Telling.of(row.get(0), text).expression(words);
        assertThat(found.type() + " " + found.value()).isEqualTo(row.get(2) + " " + row.get(3));
    }

    @ParameterizedTest
    @MethodSource("context")
    void contextDecidesAsItsRowSays(TableRow row) {
        int open = row.get("example").indexOf('[');
        Telling telling = Telling.of("2023-11-15", row.get("example").replaceAll("[\\[\\]]", ""));
        if (open < 0) {
            assertThat(telling.values()).isEmpty();
        } else {
            String words =
                    row.get("example").substring(open + 1, row.get("example").indexOf(']'));
            assertThat(telling.values()).contains(words + "=" + row.get("value"));
        }
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void clauseHasTheDaysThatItsRowSays(TableRow row) {
        String act = row.get("example")
                .substring(
                        row.get("example").indexOf('{') + 1, row.get("example").indexOf('}'));
        Telling telling = Telling.of("2023-11-15", row.get("example").replaceAll("[{}]", ""));
        assertThat(telling.of(act)).isEqualTo(row.get("days"));
    }

    @ParameterizedTest
    @MethodSource("fiscalYears")
    void fiscalYearStartsWhereItsRowSays(TableRow row) {
        String name = row.get("name");
        Telling telling = Telling.of("2023-11-15", "The budget of " + name + " for fiscal 2021 has passed.");
        int year = row.get("named").equals("end") ? 2020 : 2021;
        String start = String.format(
                "%d-%02d-%02d", year, Integer.parseInt(row.get("month")), Integer.parseInt(row.get("day")));
        assertThat(telling.days("fiscal 2021")).startsWith(start + "/");
    }

    @Test
    void anEmptyReportHasNoTimes() {
        Times times = TimeReader.load(Knowledge.bundled()).read(Report.of("test", ""), List.of());
        assertThat(times.all()).isEmpty();
        assertThat(times.published()).isEmpty();
    }
}
