package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.Upos;
import org.chancery.record.Span;
import org.chancery.text.Layout;
import org.chancery.text.Report;
import org.junit.jupiter.api.Test;

/** Random date-like text, of a fixed seed: no crash, spans within the text, and time linear in it. */
class TimeFuzzTest {
    private static final String[] PIECES = {
        "31",
        "November",
        "the",
        "13th",
        "of",
        "-",
        "/",
        "1999",
        "29",
        "February",
        "2023",
        "last",
        "week",
        "every",
        "a.m.",
        ":",
        "00",
        "BC",
        "early",
        "quarter",
        "third",
        "fiscal",
        "anniversary",
        "within",
        "two",
        "and",
        "a",
        "half",
        "years",
        "ago",
        "99999999999999999999",
        "Monday",
        "until",
        "from",
        "to",
        "0",
        "Christmas",
        "'",
        "80s",
        "on",
        "night",
        "𝟙",
        "١٢",
        "\u00a0",
        "mid",
        "May",
        "of",
        "1"
    };

    private final TimeReader reader = TimeReader.load(Knowledge.bundled());

    @Test
    void survivesDateLikeNoise() {
        for (int seed = 0; seed < 300; seed++) {
            String text = noise(new Random(seed), 60);
            for (TimeExpression found : read(text).all()) {
                assertThat(found.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(found.value()).isNotBlank();
            }
        }
    }

    @Test
    void takesTimeLinearInTheText() {
        read(noise(new Random(1), 4000));
        Duration small = time(noise(new Random(2), 4000));
        Duration large = time(noise(new Random(3), 16000));
        assertThat(large.toNanos()).isLessThan(Math.max(small.toNanos(), 5_000_000) * 12);
    }

    private Duration time(String text) {
        long start = System.nanoTime();
        read(text);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String noise(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private Times read(String text) {
        return reader.read(Report.of("fuzz", text).publishedOn(LocalDate.of(2023, 11, 15)), sentences(text));
    }

    /** Sentences of 40 tokens at white space, all hung on the first. */
    private static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    String form = text.substring(start, i);
                    tokens.add(new Token(
                            tokens.size(),
                            new Span(start, i),
                            form,
                            form,
                            Upos.X,
                            "_",
                            tokens.isEmpty() ? -1 : 0,
                            "dep"));
                }
                start = i + 1;
            }
            if (!tokens.isEmpty() && (tokens.size() == 40 || i == text.length())) {
                sentences.add(new Sentence(sentences.size(), 0, Layout.Kind.PARAGRAPH, tokens, List.of()));
                tokens = new ArrayList<>();
            }
        }
        return sentences;
    }
}
