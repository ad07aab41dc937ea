package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;
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

    static Stream<TableRow> turns() {
        return rows("ledger/turns.tsv");
    }

    static Stream<TableRow> relations() {
        return rows("ledger/relations.tsv");
    }

    static Stream<TableRow> cameo() {
        return rows("ledger/cameo.tsv");
    }

    static Stream<TableRow> founding() {
        return rows("ledger/founding.tsv");
    }

    static Stream<TableRow> fiscalYears() {
        return rows("ledger/fiscal-years.tsv");
    }

    private static Stream<TableRow> rows(String table) {
        return KNOWLEDGE.rows(table).stream();
    }

    @ParameterizedTest
    @MethodSource("turns")
    void turn(TableRow row) {
        assertThat(Turns.load(KNOWLEDGE).in(row.get("example")))
                .contains(Turn.valueOf(row.get("turn").toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("relations")
    void relation(TableRow row) {
        assertThat(relationsIn(row.get("example")))
                .extracting(Fact::value)
                .containsExactlyElementsOf(row.get("level").equals("-") ? List.of() : List.of(row.get("level")));
    }

    @ParameterizedTest
    @MethodSource("founding")
    void founding(TableRow row) {
        assertThat(relationsIn(row.get("example")))
                .extracting(fact -> fact.standing().label())
                .containsExactly(row.get("standing"));
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
    void code(TableRow row) {
        assertThat(EventType.values()).extracting(EventType::name).contains(row.get("type"));
        assertThat(row.get("cameo")).matches("\\d{3}");
        assertThat(Double.parseDouble(row.get("goldstein"))).isBetween(-10.0, 10.0);
        boolean conflict = Integer.parseInt(row.get("quad")) > 2;
        assertThat(Double.parseDouble(row.get("goldstein")) < 0).isEqualTo(conflict);
    }

    @ParameterizedTest
    @MethodSource("fiscalYears")
    void fiscalYear(TableRow row) {
        FiscalYears years = FiscalYears.load(KNOWLEDGE);
        int month = Integer.parseInt(row.get("first_month"));
        boolean byEnd = row.get("called_by").equals("end");
        String first = years.of(LocalDate.of(2023, month, 1), row.get("state"));
        assertThat(first).isEqualTo(byEnd ? "FY2024" : "FY2023");
        assertThat(years.of(LocalDate.of(2023, month, 1).minusDays(1), row.get("state")))
                .isNotEqualTo(first);
    }
}
