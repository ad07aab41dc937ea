package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.ledger.entry.Claims;
import org.chancery.ledger.entry.Fact;
import org.chancery.ledger.follow.Turn;
import org.chancery.ledger.follow.Turns;
import org.chancery.ledger.standing.FactReader;
import org.chancery.ledger.standing.FiscalYears;
import org.chancery.record.EventType;
import org.chancery.record.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row that carries a rule is run on its example. */
class TablesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();

    static Stream<List<String>> turns() {
        return rows("ledger/turns.tsv");
    }

    static Stream<List<String>> relations() {
        return rows("ledger/relations.tsv");
    }

    static Stream<List<String>> cameo() {
        return rows("ledger/cameo.tsv");
    }

    static Stream<List<String>> founding() {
        return rows("ledger/founding.tsv");
    }

    static Stream<List<String>> fiscalYears() {
        return rows("ledger/fiscal-years.tsv");
    }

    private static Stream<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader lines = KNOWLEDGE.table(table)) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .forEach(line -> rows.add(List.of(line.split("\t", -1))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("turns")
    void turn(List<String> row) {
        assertThat(Turns.load(KNOWLEDGE).in(row.get(2)))
                .contains(Turn.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("relations")
    void relation(List<String> row) {
        assertThat(relationsIn(row.get(3)))
                .extracting(Fact::value)
                .containsExactlyElementsOf(row.get(1).equals("-") ? List.of() : List.of(row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("founding")
    void founding(List<String> row) {
        assertThat(relationsIn(row.get(2)))
                .extracting(fact -> fact.standing().label())
                .containsExactly(row.get(1));
    }

    private static List<Fact> relationsIn(String sentence) {
        Addition told = Told.by("A Post", "a", "2023-11-15")
                .state("Japan", "JPN")
                .state("Vietnam", "VNM")
                .claim(sentence, EventType.AGREE, Status.DONE, List.of("JPN", "VNM"), List.of(), "", "")
                .done();
        String text = told.report().text();
        return FactReader.load(KNOWLEDGE).relations(told.record(), text, Claims.of(told.record(), text, 1, "a post"));
    }

    @ParameterizedTest
    @MethodSource("cameo")
    void code(List<String> row) {
        assertThat(EventType.values()).extracting(EventType::name).contains(row.get(0));
        assertThat(row.get(4)).matches("\\d{3}");
        assertThat(Double.parseDouble(row.get(5))).isBetween(-10.0, 10.0);
        boolean conflict = Integer.parseInt(row.get(6)) > 2;
        assertThat(Double.parseDouble(row.get(5)) < 0).isEqualTo(conflict);
    }

    @ParameterizedTest
    @MethodSource("fiscalYears")
    void fiscalYear(List<String> row) {
        FiscalYears years = FiscalYears.load(KNOWLEDGE);
        int month = Integer.parseInt(row.get(1));
        boolean byEnd = row.get(2).equals("end");
        String first = years.of(LocalDate.of(2023, month, 1), row.get(0));
        assertThat(first).isEqualTo(byEnd ? "FY2024" : "FY2023");
        assertThat(years.of(LocalDate.of(2023, month, 1).minusDays(1), row.get(0)))
                .isNotEqualTo(first);
    }
}
