package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static final Tokeniser TOKENISER = Tokeniser.load(Knowledge.bundled());
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(Abbreviations.load(Knowledge.bundled()));

    /** The sentences' texts, parted by a bar. */
    private static String split(String text) {
        return SPLITTER.split(text, TOKENISER.tokens(text, 0, text.length())).stream()
                .map(tokens -> text.substring(
                        tokens.get(0).start(), tokens.get(tokens.size() - 1).end()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy left.|Nobody knew why.",
                "Mr. Dung met Gen. J. K. Park in Washington, D.C. on Monday.|They talked.",
                "He lives in the U.S.|The minister does not.",
                "The U.S. State Department spoke.",
                "“We will go,” he said.|“They will not.”|Then he left.",
                "“Why?” he asked.|Nobody answered!|“No!” they cried.",
                "(The talks failed.)|Both sides went home.",
                "It rose 3.5 percent to 1.2 million.|In May it fell.",
                "They met at 9 a.m. on Friday.|At 5 p.m. they parted.",
                "Toyota Motor Corp. said so.|Its Jan. 5 report did not.",
                "See No. 5 of the list.|Art. 9 stays.",
                "Well ... they went.",
                "The site is offline.|On the 16th it was not.",
                "First sentence.|2023 was better.|“Quoted.”|'Single.'",
            })
    void endsSentencesWhereTheyEnd(String text) {
        assertThat(split(text.replace("|", " "))).isEqualTo(text);
    }

    @Test
    void aMissingSpaceStillEndsASentence() {
        assertThat(split("The site went offline.On the 16th it came back."))
                .isEqualTo("The site went offline.|On the 16th it came back.");
    }

    @Test
    void aTextWithoutEndIsCutSomewhere() {
        List<Integer> sizes = SPLITTER.split("a ".repeat(1000), TOKENISER.tokens("a ".repeat(1000), 0, 2000)).stream()
                .map(List::size)
                .toList();
        assertThat(sizes).allMatch(size -> size <= 300);
        assertThat(sizes.stream().mapToInt(i -> i).sum()).isEqualTo(1000);
    }
}
