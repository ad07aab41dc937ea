package org.chancery.workshop.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.language.linear.Words;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    private static final Example EXAMPLE = new Example(
            "news_1",
            List.of("Ministers", "meet", "in", "Oslo", "."),
            List.of("minister", "meet", "in", "Oslo", "."),
            List.of("NOUN NNS", "VERB VBP", "ADP IN", "PROPN NNP", "PUNCT ."),
            List.of("_", "_", "_", "_", "_"),
            List.of(1, -1, 3, 1, 1),
            List.of("nsubj", "root", "case", "obl", "punct"));

    @Test
    void addsCopiesWithCapitalsAndWithoutTheStop() {
        List<Example> all = new Headlines(1).addTo(Collections.nCopies(1000, EXAMPLE));
        assertThat(all).hasSizeBetween(1100, 1200);
        List<List<String>> forms = all.stream().map(Example::forms).distinct().toList();
        assertThat(forms)
                .containsExactlyInAnyOrder(
                        EXAMPLE.forms(),
                        List.of("Ministers", "meet", "in", "Oslo"),
                        List.of("Ministers", "Meet", "in", "Oslo", "."),
                        List.of("Ministers", "Meet", "in", "Oslo"),
                        List.of("MINISTERS", "MEET", "IN", "OSLO", "."),
                        List.of("MINISTERS", "MEET", "IN", "OSLO"));
        assertThat(all).allMatch(example -> example.heads().size() == example.size());
    }

    @Test
    void knowsWhichWordsAreFirstAndLastNames() {
        Map<Integer, Integer> uses = PersonNames.uses(Set.of("Ann Lee", "Ann de Park", "Lee Park", "Madonna"));
        assertThat(uses.get(Words.wordHash("ann"))).isEqualTo(1);
        assertThat(uses.get(Words.wordHash("park"))).isEqualTo(2);
        assertThat(uses.get(Words.wordHash("lee"))).isEqualTo(3);
        assertThat(uses).doesNotContainKey(Words.wordHash("madonna")).doesNotContainKey(Words.wordHash("de"));
    }
}
