package org.chancery.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCheckTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theTablesInTheJarHaveNoRowToRefuse() {
        assertThat(KnowledgeCheck.of(Knowledge.bundled()).stream().filter(Finding::error))
                .isEmpty();
    }

    @Test
    void aRowThatFollowsTheLastKnownHolderIsTaken() throws IOException {
        assertThat(refusals("holders", "state,office,name,from", "NZL,FM,Some Body,2030-01-01"))
                .isEmpty();
    }

    @Test
    void namesFileLineAndReasonOfABadDate() throws IOException {
        assertThat(refusals("holders", "state,office,name,from", "NZL,FM,Some Body,2030-13-01"))
                .containsExactly(folder.resolve("party/holders.csv")
                        + ", line 2: \"2030-13-01\" in \"from\" is no date like" + " 2023-11-14");
    }

    @Test
    void refusesUnknownCodes() throws IOException {
        assertThat(refusals(
                        "holders", "state,office,name,from", "QQQ,FM,Some Body,2030-01-01", "NZL,QQ,A B,2030-01-01"))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("line 2: no state or organisation has the code \"QQQ\""),
                        second -> assertThat(second).endsWith("line 3: unknown office \"QQ\""));
    }

    @Test
    void refusesAGroupOfStatesThatAreNone() throws IOException {
        assertThat(refusals("groups", "name,members", "Baltic twins,EST|QQQ"))
                .singleElement()
                .asString()
                .endsWith("line 2: unknown state \"QQQ\"");
    }

    @Test
    void refusesATermThatOverlapsAnotherOfTheSeat() throws IOException {
        assertThat(refusals("holders", "state,office,name,from,until", "FRA,HOS,\"Body, Some\",2018-01-01,2019-01-01"))
                .singleElement()
                .asString()
                .contains(
                        "line 2: two hold FRA HOS at once: Body, Some from 2018-01-01 and Emmanuel Macron from 2017-05-14");
    }

    @Test
    void seatsThatSeveralHoldAtOnceKnowNoOverlap() throws IOException {
        assertThat(refusals("holders", "state,office,name,from,until", "GBR,SPK,Some Body,2018-01-01,2019-01-01"))
                .isEmpty();
    }

    @Test
    void refusesARuleOfSeatsThatIsNone() throws IOException {
        assertThat(refusals("seats", "state,office,rule", "GBR,DM,nobody", "QQQ,DM,none"))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("line 2: unknown rule \"nobody\""),
                        second -> assertThat(second).endsWith("line 3: no state or organisation has the code \"QQQ\""));
    }

    @Test
    void seatsSayWhoHasNoSuchSeatAndSinceWhen() throws IOException {
        refusals("seats", "state,office,rule,from,until", "GBR,CCS,none,2000-01-01,2001-01-01");
        Seats seats = Seats.of(Knowledge.over(folder));
        assertThat(seats.none("ISL", "DM", LocalDate.of(2010, 1, 1))).isTrue();
        assertThat(seats.none("DNK", "DM", LocalDate.of(2010, 1, 1))).isFalse();
        assertThat(seats.none("GBR", "CCS", LocalDate.of(2000, 12, 31))).isTrue();
        assertThat(seats.none("GBR", "CCS", LocalDate.of(2001, 1, 1))).isFalse();
        assertThat(seats.shared("FRA", "DHOG")).isTrue();
        assertThat(seats.shared("FRA", "HOG")).isFalse();
        assertThat(seats.apart("IRN", "HOG")).isTrue();
    }

    @Test
    void refusesATermThatEndsBeforeItBegins() throws IOException {
        assertThat(refusals("holders", "state,office,name,from,until", "FRA,HOS,Some Body,1950-01-01,1949-01-01"))
                .singleElement()
                .asString()
                .endsWith("from 1950-01-01 is not before until 1949-01-01");
    }

    @Test
    void refusesCirclesOfAliasesAndOfParents() throws IOException {
        assertThat(refusals(
                        "organisations",
                        "code,name,aliases,kind,parent",
                        "X1,First League,Second League,igo,X2",
                        "X2,Second League,First League,igo,X1"))
                .anySatisfy(text -> assertThat(text).contains("line 2: a circle of aliases: Second League (line 3)"))
                .anySatisfy(text -> assertThat(text).contains("line 3: a circle of parents through X2"));
    }

    @Test
    void refusesAFileThatIsNoSuchTable() throws IOException {
        assertThat(refusals("holders", "state,office,nmae,from", "FRA,HOS,Some Body,1950-01-01"))
                .singleElement()
                .asString()
                .contains("line 1: no column \"nmae\"; there are state, office, title, name");
        assertThat(refusals("holders", "state,office,name,from", "FRA,HOS,\"Some Body,1950-01-01"))
                .singleElement()
                .asString()
                .contains("line 2: a quotation mark that is never closed");
        assertThat(refusals("holders", "state,office,name,from", "FRA,HOS,Some Body"))
                .singleElement()
                .asString()
                .contains("line 2: 3 cells under 4 columns");
    }

    @Test
    void addedRowsAreReadByWhoeverOpensTheTable() throws IOException {
        refusals("outlets", "name,country,kind,control", "The Example Gazette,NZL,outlet,independent");
        assertThat(Knowledge.over(folder).rows("party/outlets.tsv")).last().satisfies(row -> {
            assertThat(row.get("name")).isEqualTo("The Example Gazette");
            assertThat(row.get("aliases")).isEmpty();
            assertThat(row.get("country")).isEqualTo("NZL");
            assertThat(row.get("control")).isEqualTo("independent");
        });
    }

    private List<String> refusals(String table, String... lines) throws IOException {
        Files.createDirectories(folder.resolve("party"));
        Files.write(folder.resolve("party").resolve(table + ".csv"), List.of(lines));
        return KnowledgeCheck.of(Knowledge.over(folder)).stream()
                .filter(Finding::error)
                .map(Finding::toString)
                .toList();
    }
}
