package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.knowledge.Knowledge;
import org.chancery.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokeniserTest {
    private static final Tokeniser TOKENISER = Tokeniser.load(Knowledge.bundled());

    private static String cut(String text) {
        return TOKENISER.tokens(text, 0, text.length()).stream()
                .map(span -> span.in(text))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "It didn't.| It did n't .",
                "They don’t say we’ve won.| They do n’t say we ’ve won .",
                "Hanoi's plan, the envoys' plan| Hanoi 's plan , the envoys ' plan",
                "We cannot go.| We can not go .",
                "(\"Yes,\" he said.)| ( \" Yes , \" he said . )",
                "“Yes,” he said.| “ Yes , ” he said .",
                "Mr. Dung met U.S. envoys.| Mr. Dung met U.S. envoys .",
                "at 9:30 a.m. on Jan. 5| at 9:30 a.m. on Jan. 5",
                "rose 3.5% to $1,200.50.| rose 3.5 % to $ 1,200.50 .",
                "US$5 and €20m| US$ 5 and € 20 m",
                "a Japan-led, co-operative plan| a Japan - led , co-operative plan",
                "the 2023–24 budget—passed| the 2023 – 24 budget — passed",
                "It went offline.On the 16th it came back.| It went offline . On the 16th it came back .",
                "Tokyo,Japan and 1,000| Tokyo , Japan and 1,000",
                "TOKYO (Kyodo) — Japan| TOKYO ( Kyodo ) — Japan",
                "See https://example.org/a?b=c, then| See https://example.org/a?b=c , then",
                "press@example.org said| press@example.org said",
                "Well... no?!| Well ... no ?!",
                "J.R. Smith Jr. of Acme Inc.| J.R. Smith Jr. of Acme Inc.",
                "Article No. 5 says No.| Article No. 5 says No .",
                "F-16s on 2023-11-15| F-16s on 2023-11-15",
                "the '90s and '80s| the '90s and '80s",
                "and/or 9/11| and / or 9/11",
            })
    void cutsAsTheTreebanksDo(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @Test
    void textWithoutSpacesPassesUnharmed() {
        assertThat(cut("日本政府は十六日に発表した。")).isEqualTo("日本政府は十六日に発表した。");
        assertThat(cut("ประเทศไทย")).isEqualTo("ประเทศไทย");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n\u00a0 ",
                "...",
                "''''",
                "-",
                "$",
                "a-",
                "-a",
                "\ud800",
                "x\udc00y \u0000\u0007 z",
                "n't",
                "'s",
                "@.@",
                "http://",
                "((((",
                "1.",
                ".5",
                "“‘’”"
            })
    void tokensLieInOrderInsideTheText(String text) {
        assertInOrder(TOKENISER.tokens(text, 0, text.length()), text);
    }

    private static void assertInOrder(List<Span> tokens, String text) {
        int last = 0;
        int covered = 0;
        boolean inOrder = true;
        for (Span token : tokens) {
            inOrder &= token.start() >= last && token.length() > 0 && token.end() <= text.length();
            last = token.end();
            covered += token.length();
        }
        assertThat(inOrder).isTrue();
        long visible = text.chars().filter(c -> !Tokeniser.blank((char) c)).count();
        assertThat(covered).isEqualTo((int) visible);
    }

    @Test
    void aMegabyteTakesLinearTime() {
        for (String part : List.of(
                "a",
                "-",
                ".",
                "a-",
                "a.",
                "'",
                "@",
                "n't",
                "1,",
                "\u201c",
                "U.S.",
                "x/",
                "(",
                "a ",
                ". ( ",
                "\u201c ? ")) {
            String text = part.repeat(1_000_000 / part.length());
            long start = System.nanoTime();
            List<Span> tokens = TOKENISER.tokens(text, 0, text.length());
            assertThat(System.nanoTime() - start).as(part).isLessThan(4_000_000_000L);
            assertInOrder(tokens, text);
        }
    }
}
