package org.chancery.party.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class HoldersTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Holders HOLDERS = Holders.load(KNOWLEDGE, PhraseBook.load(KNOWLEDGE));

    @Test
    void everyoneIsFoundByEveryLongWordOfEverySpelling() {
        List<Holder> all = KNOWLEDGE.rows("party/states.tsv").stream()
                .flatMap(row -> HOLDERS.of(row.get("code")).stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(10_000);
        for (Holder holder : all) {
            for (List<Word> spelling : holder.person().spellings()) {
                assertThat(spelling.stream().filter(word -> word.length() > 2))
                        .allMatch(word -> HOLDERS.named(word.text()).contains(holder));
            }
        }
    }

    @Test
    void wholeWordsOnlyAndInTheOrderOfTheTable() {
        List<Holder> found = HOLDERS.named("abe");
        assertThat(found).isNotEmpty().allMatch(holder -> holder.person().bears("abe"));
        List<Integer> places = found.stream()
                .filter(holder -> holder.state().equals("JPN"))
                .map(HOLDERS.of("JPN")::indexOf)
                .toList();
        assertThat(places).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(1);
        assertThat(HOLDERS.named("ab")).isEmpty();
        assertThat(HOLDERS.named("")).isEmpty();
    }

    @Test
    void theIndexKeepsEachNumberOncePerLongWord() {
        WordIndex index = new WordIndex();
        index.add("Āabb", 1);
        IntStream.range(0, 40_000).forEach(number -> index.add("word" + number, number));
        index.add("xyz ab xyz", 7);
        assertThat(index.of("aabb")).containsExactly(1);
        assertThat(index.of("word39999")).containsExactly(39_999);
        assertThat(index.of("xyz")).containsExactly(7);
        assertThat(index.of("ab")).isEmpty();
    }
}
