package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsASurrogatePairOnce() {
        String text = "a😀b😀";
        CodePoints points = new CodePoints(text);
        assertThat(points.of(new Span(0, text.length()))).isEqualTo(new Span(0, 4));
        assertThat(points.of(List.of(new Span(3, 4)))).containsExactly(new Span(2, 3));
    }

    @Test
    void loneSurrogatesCountAsOne() {
        assertThat(new CodePoints("\uD800a").of(new Span(1, 2))).isEqualTo(new Span(1, 2));
    }

    @Test
    void damageIsToldWithItsPlace() {
        assertThat(Damage.in("😀ab\u0001c\u0002"))
                .containsExactly("damaged text: 2 control characters, the first at 3");
        assertThat(Damage.in("fine\ttext\r\n")).isEmpty();
    }
}
