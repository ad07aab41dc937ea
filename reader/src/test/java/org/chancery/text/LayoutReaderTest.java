package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutReaderTest {
    private static final LayoutReader READER = LayoutReader.load(Knowledge.bundled());

    private static List<String> blocks(String text) {
        return READER.read(text).paragraphs().stream()
                .map(block -> block.kind() + ": " + block.span().in(text))
                .toList();
    }

    @Test
    void headlineParagraphsAndFurniture() {
        String text = "Ministers meet in Oslo\n\nThe ministers met on Monday. They talked.\n\n"
                + "Previous post Ferry service resumes\nNext post Harbour opens\n";
        assertThat(blocks(text))
                .containsExactly(
                        "HEADLINE: Ministers meet in Oslo", "PARAGRAPH: The ministers met on Monday. They talked.");
        assertThat(READER.read(text).furniture())
                .extracting(span -> span.in(text))
                .containsExactly("Previous post Ferry service resumes\nNext post Harbour opens");
    }

    @Test
    void hardWrappedLinesAreJoined() {
        String text = "The foreign ministers of the two countries met in the capital and\n"
                + "agreed to resume the talks that were broken off in the spring of\n"
                + "last year, the ministry said in a statement.\n\nA second paragraph follows.";
        assertThat(blocks(text)).hasSize(2);
    }

    @Test
    void linesThatEndSentencesStayApart() {
        assertThat(blocks("The ministers met.\nThey talked.\nThey parted.")).hasSize(3);
    }

    @Test
    void listLines() {
        assertThat(blocks("The two sides agreed:\n- to meet again\n- to sign a treaty"))
                .containsExactly(
                        "PARAGRAPH: The two sides agreed:",
                        "LIST_ITEM: - to meet again",
                        "LIST_ITEM: - to sign a treaty");
    }

    @Test
    void aDropDownListOfCountriesIsFurniture() {
        String menu = "Albania\nAlgeria\nAndorra\nAngola\nArgentina\nArmenia\nAustralia\nAustria\n";
        String text = "The council met on Monday to discuss the matter.\n\n" + menu + "\nIt will meet again.";
        assertThat(blocks(text)).noneMatch(block -> block.contains("Andorra"));
    }

    @Test
    void sentencesThatOnlyStartLikeAButtonAreRead() {
        String text =
                "Share prices fell after the minister announced that the two governments had broken off the talks on"
                        + " trade.";
        assertThat(blocks(text)).containsExactly("PARAGRAPH: " + text);
    }

    static Stream<String> furnitureExamples() {
        return Knowledge.bundled().rows("text/furniture.tsv").stream().map(row -> row.get("example"));
    }

    @ParameterizedTest
    @MethodSource("furnitureExamples")
    void everyRowOfTheTableCutsItsExample(String example) {
        String text = "The ministers met on Monday. They agreed to meet again.\n\n" + example + "\n";
        assertThat(READER.read(text).furniture())
                .extracting(span -> span.in(text))
                .containsExactly(example);
    }

    @Test
    void blocksAndFurnitureLieInOrderInsideAnyText() {
        Random random = new Random(7);
        String alphabet = "aB .\n\r\t-•1)\u2028“\uD83D\uDE00é:\u00a0";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Layout layout = READER.read(text.toString());
            int end = 0;
            for (Layout.Block block : layout.paragraphs()) {
                Span span = block.span();
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
                assertThat(span.in(text.toString())).isNotBlank();
                end = span.end();
            }
        }
    }

    @Test
    void emptyTextHasNoBlocks() {
        assertThat(READER.read("").paragraphs()).isEmpty();
        assertThat(READER.read(" \n\t\n").paragraphs()).isEmpty();
    }
}
