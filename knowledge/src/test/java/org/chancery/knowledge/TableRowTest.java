package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableRowTest {
    @TempDir
    private Path folder;

    private List<TableRow> rows(String table) throws IOException {
        Files.writeString(folder.resolve("made.tsv"), table);
        return Knowledge.over(folder).rows("made.tsv");
    }

    private TableRow row(String cells) throws IOException {
        return rows("name\tothers\tfrom\n" + cells).get(0);
    }

    @Test
    void commentsBlankLinesAndTheColumnsAreNoRows() throws IOException {
        List<TableRow> rows = rows("# Made.\n\nname\tfrom\n\t\n# A note.\nLatvia\t1918-11-18\n \nÅland\t\n");
        assertThat(rows).extracting(row -> row.get("name")).containsExactly("Latvia", "Åland");
        assertThat(rows).extracting(TableRow::line).containsExactly(6, 8);
        assertThat(rows).extracting(TableRow::file).containsOnly("made.tsv");
    }

    @Test
    void editorsWriteMarksAndReturns() throws IOException {
        List<TableRow> rows = rows("\uFEFFname\tfrom\r\nLatvia \t 1918-11-18\r\n\r\n東京\t\r\n");
        assertThat(rows).extracting(row -> row.get("name")).containsExactly("Latvia", "東京");
        assertThat(rows.get(0).day("from")).contains(LocalDate.of(1918, 11, 18));
        assertThat(rows.get(1).day("from")).isEmpty();
    }

    @Test
    void aTableMayBeEmpty() throws IOException {
        assertThat(rows("")).isEmpty();
        assertThat(rows("# Only a note")).isEmpty();
        assertThat(rows("name\tfrom")).isEmpty();
    }

    @Test
    void cellsAreReadByColumn() throws IOException {
        TableRow row = row("Latvia\tLettland|Lettonie\t1918-11-18");
        assertThat(row.list("others")).containsExactly("Lettland", "Lettonie");
        assertThat(row.list("missing")).isEmpty();
        assertThat(row.get("missing")).isEmpty();
        assertThat(row.<Integer>read("name", String::length)).isEqualTo(6);
    }

    @Test
    void refusalsNameFileLineAndReason() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row("Latvia\tLettland"))
                .withMessage("made.tsv, line 2: 2 cells under 3 columns");
        TableRow late = row("Latvia\t\t1918-11-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> late.day("from"))
                .withMessage("made.tsv, line 2: \"1918-11-31\" is no date (from)");
        TableRow slashes = row("Latvia\t\t18/11/1918");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> slashes.day("from"))
                .withMessageContaining("line 2: \"18/11/1918\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> late.read("name", Integer::parseInt))
                .withMessageContaining("line 2: \"Latvia\" is no name");
    }
}
