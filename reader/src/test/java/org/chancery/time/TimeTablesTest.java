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
import org.chancery.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of time reads its own example. */
class TimeTablesTest {
    static Stream<List<String>> phrases() throws IOException {
        return rows("time/phrases.tsv");
    }

    static Stream<List<String>> holidays() throws IOException {
        return rows("time/holidays.tsv");
    }

    static Stream<List<String>> cases() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TimeTablesTest.class.getResourceAsStream("cases.tsv")),
                StandardCharsets.UTF_8))) {
            return rows(reader);
        }
    }

    static Stream<List<String>> context() throws IOException {
        return rows("time/context.tsv");
    }

    static Stream<List<String>> clauses() throws IOException {
        return rows("time/clauses.tsv");
    }

    static Stream<List<String>> fiscalYears() throws IOException {
        return rows("time/fiscal-years.tsv");
    }

    private static Stream<List<String>> rows(String table) throws IOException {
        try (BufferedReader reader = Knowledge.bundled().table(table)) {
            return rows(reader);
        }
    }

    private static Stream<List<String>> rows(BufferedReader reader) {
        return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList().stream()
                .map(line -> List.of(line.split("\t", -1)));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void phraseHasItsValue(List<String> row) {
        Telling telling = Telling.of("2023-11-15", row.get(2));
        assertThat(telling.values())
                .anyMatch(found -> found.toLowerCase(Locale.ROOT)
                        .equals(row.get(0) + "=" + row.get(1).toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("holidays")
    void holidayFallsOnItsDay(List<String> row) {
        assertThat(Telling.of("2023-11-15", row.get(2)).times().all())
                .extracting(TimeExpression::value)
                .contains(row.get(3));
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
    void contextDecidesAsItsRowSays(List<String> row) {
        int open = row.get(2).indexOf('[');
        Telling telling = Telling.of("2023-11-15", row.get(2).replaceAll("[\\[\\]]", ""));
        if (open < 0) {
            assertThat(telling.values()).isEmpty();
        } else {
            String words = row.get(2).substring(open + 1, row.get(2).indexOf(']'));
            assertThat(telling.values()).contains(words + "=" + row.get(3));
        }
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void clauseHasTheDaysThatItsRowSays(List<String> row) {
        String act =
                row.get(3).substring(row.get(3).indexOf('{') + 1, row.get(3).indexOf('}'));
        Telling telling = Telling.of("2023-11-15", row.get(3).replaceAll("[{}]", ""));
        assertThat(telling.of(act)).isEqualTo(row.get(4));
    }

    @ParameterizedTest
    @MethodSource("fiscalYears")
    void fiscalYearStartsWhereItsRowSays(List<String> row) {
        String name = row.get(4);
        Telling telling = Telling.of("2023-11-15", "The budget of " + name + " for fiscal 2021 has passed.");
        int year = row.get(3).equals("end") ? 2020 : 2021;
        String start = String.format("%d-%02d-%02d", year, Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
        assertThat(telling.days("fiscal 2021")).startsWith(start + "/");
    }

    @Test
    void anEmptyReportHasNoTimes() {
        Times times = TimeReader.load(Knowledge.bundled()).read(Report.of("test", ""), List.of());
        assertThat(times.all()).isEmpty();
        assertThat(times.published()).isEmpty();
    }
}
