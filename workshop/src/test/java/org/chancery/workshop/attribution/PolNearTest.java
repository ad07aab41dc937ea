package org.chancery.workshop.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolNearTest {
    @Test
    void readsStretchesOfSeveralPartsInCodePoints(@TempDir Path folder) throws IOException {
        String text = "\uD83D\uDEA2 It left, the navy said, at noon.";
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/paper_1.txt"), text);
        Files.writeString(folder.resolve("attributions/paper_1_ann.ann"), """
                T1\tContent 2 9;25 32\tIt left at noon
                T2\tSource 11 19\tthe navy
                T3\tCue 20 24\tsaid
                T4\tDiscard 0 1\tx
                T5\tAttribution 20 24\tsaid
                E1\tAttribution:T5 Source:T2 Cue:T3 Content:T1
                """);
        List<PolNear.Article> articles = PolNear.read(folder);
        assertThat(articles).hasSize(1);
        PolNear.Reading reading = articles.get(0).readings().get(0);
        PolNear.Gold gold = reading.attributions().get(0);
        assertThat(gold.content()).extracting(span -> span.in(text)).containsExactly("It left", " at noo");
        assertThat(gold.source()).extracting(span -> span.in(text)).containsExactly("the navy");
        assertThat(gold.cue()).extracting(span -> span.in(text)).containsExactly("said");
        assertThat(reading.discarded()).containsExactly(new Span(0, 2));
    }
}
