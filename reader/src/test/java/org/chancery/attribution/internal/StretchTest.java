package org.chancery.attribution.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchTest {
    @Test
    void joinsRangesThatTouch() {
        assertThat(Stretch.of(2, 5, 5, 9)).isEqualTo(Stretch.of(2, 9));
        assertThat(Stretch.of(2, 2, 5, 9)).isEqualTo(Stretch.of(5, 9));
        assertThat(Stretch.of(2, 5, 7, 9).ranges()).isEqualTo(2);
    }

    @Test
    void takesAway() {
        Stretch rest = Stretch.of(0, 10).without(3, 5);
        assertThat(rest).isEqualTo(Stretch.of(0, 3, 5, 10));
        assertThat(rest.contains(3)).isFalse();
        assertThat(rest.contains(5)).isTrue();
        assertThat(Stretch.of(0, 3).without(0, 3).isEmpty()).isTrue();
    }

    @Test
    void addsUp() {
        assertThat(Stretch.of(0, 3).with(Stretch.of(6, 8))).isEqualTo(Stretch.of(0, 3, 6, 8));
        assertThat(Stretch.of(0, 3, 6, 8).with(Stretch.of(2, 7))).isEqualTo(Stretch.of(0, 8));
    }
}
