package org.chancery.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floor's small rule tables. */
class PartyTablesTest {
    private static List<TableRow> rows(String table) {
        return Knowledge.bundled().rows("party/" + table);
    }

    @Test
    void portfoliosNameOfficesThatExist() {
        Set<String> offices =
                rows("offices.tsv").stream().map(row -> row.get("office")).collect(Collectors.toSet());
        assertThat(rows("portfolios.tsv"))
                .isNotEmpty()
                .allMatch(row -> offices.contains(row.get("office")) && offices.contains(row.get("deputy")));
    }

    @Test
    void noWordStandsTwiceInAClass() {
        List<String> all = rows("words.tsv").stream()
                .map(row -> row.get("class") + " " + row.get("word"))
                .toList();
        assertThat(all).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void nicknamesAreFoldedWords() {
        assertThat(rows("nicknames.tsv"))
                .isNotEmpty()
                .allMatch(row ->
                        row.get("short").matches("[a-z]+") && row.get("full").matches("[a-z]+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya's Minister of Economy, Trade and Industry Joseph Ordinary spoke.|ECON",
                "Kenya's Minister for Foreign Affairs and East African Integration Joseph Ordinary spoke.|FM",
                "Kenya's Internal Affairs and Communications Minister Joseph Ordinary spoke.|INT",
                "Kenya's Vice Minister of Defence Joseph Ordinary spoke.|DDM",
                "Kenya's Fisheries and Tourism Minister Joseph Ordinary spoke.|MIN",
            })
    void portfoliosAreReadHoweverWorded(String text, String office) {
        assertThat(Met.why(text, "2015-05-05").get(0).offices()).contains(office);
    }
}
