package org.chancery.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void charactersOfEastAsiaTakeTwoColumnsAndAccentsNone() {
        assertThat(Columns.width("Japan")).isEqualTo(5);
        assertThat(Columns.width("日本 한국")).isEqualTo(9);
        assertThat(Columns.width("Vo\u0303")).isEqualTo(2);
        assertThat(Columns.width("سامح")).isEqualTo(4);
        assertThat(Columns.pad("日本", 6)).isEqualTo("日本  ");
    }

    @Test
    void linesBreakAtSpacesAndWithinWordsOnlyWhereTheyMust() {
        assertThat(Columns.wrapped("Japan will hold talks", 10)).containsExactly("Japan will", "hold talks");
        assertThat(Columns.wrapped("a 日本政府周一表示 b", 8)).containsExactly("a", "日本政府", "周一表示", "b");
        assertThat(Columns.wrapped("", 10)).containsExactly("");
    }

    @Test
    void noLineIsWiderThanAsked() {
        String text = "Ministers of 日本政府周一表示将与肯尼亚 met " + "x".repeat(95) + " and left";
        for (int width : List.of(7, 10, 40)) {
            assertThat(Columns.wrapped(text, width)).allMatch(line -> Columns.width(line) <= width);
            assertThat(String.join("", Columns.wrapped(text, width)).replace(" ", ""))
                    .isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void nothingCommandsTheTerminalOrTurnsTheDirectionOfTheLine() {
        assertThat(Columns.safe("a\u001b[31mb\u009b2Jc\u0007\r\nd")).isEqualTo("a [31mb 2Jc d");
        assertThat(Columns.safe("deal \u202etcejer\u202c done")).isEqualTo("deal tcejer done");
        assertThat(Columns.safe("سامح شكري")).isEqualTo("سامح شكري");
    }
}
