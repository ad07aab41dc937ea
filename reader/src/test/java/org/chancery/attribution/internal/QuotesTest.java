package org.chancery.attribution.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.language.linear.IntTable;
import org.chancery.record.Span;
import org.chancery.text.Layout;
import org.junit.jupiter.api.Test;

class QuotesTest {
    /** One sentence a paragraph; a bar ends it, a space parts tokens, a low line is a space inside the text. */
    private static Passage passage(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\\|")) {
            List<Token> tokens = new ArrayList<>();
            for (String form : paragraph.strip().split(" ")) {
                String word = form.replace("_", "");
                at += form.startsWith("_") ? 1 : 0;
                tokens.add(new Token(
                        tokens.size(),
                        new Span(at, at + word.length()),
                        word,
                        word,
                        Upos.X,
                        "_",
                        tokens.size() - 1,
                        "dep"));
                at += word.length();
            }
            sentences.add(new Sentence(sentences.size(), sentences.size(), Layout.Kind.PARAGRAPH, tokens, List.of()));
            at++;
        }
        return new Passage(sentences, IntTable.of(new int[0], new int[0]));
    }

    @Test
    void pairsMarks() {
        assertThat(passage("“ a _b ” _c _\" d \"").quotes())
                .containsExactly(new Quote(0, 4, false), new Quote(5, 8, false));
    }

    @Test
    void keepsTheOutermost() {
        assertThat(passage("“ a _‘ b ’ _c ”").quotes()).containsExactly(new Quote(0, 7, false));
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(passage("the _ministers ' _talks").quotes()).isEmpty();
    }

    @Test
    void anOpenQuoteEndsWithItsSentenceOrGoesOnInTheNextParagraph() {
        assertThat(passage("“ a _b | c _d").quotes()).containsExactly(new Quote(0, 3, false));
        Passage carried = passage("“ a _b | “ c _d ”");
        assertThat(carried.quotes()).containsExactly(new Quote(0, 3, true), new Quote(3, 7, false));
        assertThat(carried.speechEnd(carried.quotes().get(0))).isEqualTo(7);
        assertThat(carried.speechStart(carried.quotes().get(1))).isZero();
    }

    @Test
    void aClosingMarkAloneOpensNothing() {
        assertThat(passage("a ” _b").quotes()).isEmpty();
    }
}
