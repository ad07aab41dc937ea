package org.chancery.workshop.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClassesTest {
    /** Words 0 to 3 stand before words 4 to 7, and those before 0 to 3; 8 and 9 keep to themselves. */
    private static List<Map<Integer, Integer>> bigrams() {
        List<Map<Integer, Integer>> rows = new ArrayList<>();
        for (int a = 0; a < 10; a++) {
            rows.add(new HashMap<>());
            for (int b = 0; b < 10; b++) {
                int kind = a < 4 ? 1 : a < 8 ? 0 : 2;
                if (kind == (b < 4 ? 0 : b < 8 ? 1 : 2)) {
                    rows.get(a).put(b, 100 - a - b);
                }
            }
        }
        return rows;
    }

    @Test
    void wordsWithTheSameNeighboursShareAClass() {
        int[] paths = new WordClasses(bigrams(), 3).paths();
        assertThat(List.of(paths[1], paths[2], paths[3])).containsOnly(paths[0]);
        assertThat(List.of(paths[5], paths[6], paths[7])).containsOnly(paths[4]);
        assertThat(paths[9]).isEqualTo(paths[8]);
        assertThat(paths[0]).isNotEqualTo(paths[4]).isNotEqualTo(paths[8]);
    }

    @Test
    void fewerWordsThanClassesKeepTheirOwn() {
        int[] paths = new WordClasses(bigrams(), 20).paths();
        assertThat(Arrays.stream(paths).boxed()).doesNotHaveDuplicates().allMatch(path -> path > 0);
    }
}
