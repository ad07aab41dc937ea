package org.chancery.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void countsRunsWithRepetition() {
        Agreement same = Agreement.ofRuns("a b c d e", "a b c d e");
        assertThat(same.f1()).isEqualTo(1);
        Agreement more = Agreement.ofRuns("a b c d e", "a b c d e f");
        assertThat(more.recall()).isEqualTo(1);
        assertThat(more.precision()).isEqualTo(2.0 / 3);
    }

    @Test
    void countsWordsWhateverTheirCase() {
        Agreement half = Agreement.ofWords("One two", "one One");
        assertThat(half.precision()).isEqualTo(0.5);
        assertThat(half.recall()).isEqualTo(0.5);
        assertThat(Agreement.ofWords("one", "").f1()).isZero();
        assertThat(Agreement.ofWords("", "").f1()).isEqualTo(1);
    }
}
