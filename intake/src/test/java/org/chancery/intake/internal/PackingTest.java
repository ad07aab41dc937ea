package org.chancery.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {
    private static final String PAGE = "<p>The envoy arrived on Monday.</p>";

    private static String opened(byte[] bytes, String encoding) throws IOException {
        return new String(
                Packing.opened(new ByteArrayInputStream(bytes), encoding).readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deflatedBodiesAreReadWithAndWithoutTheirFrame(boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(opened(packed.toByteArray(), "Deflate")).isEqualTo(PAGE);
    }

    @Test
    void plainBodiesStayAsTheyAre() throws IOException {
        assertThat(opened(PAGE.getBytes(StandardCharsets.UTF_8), "")).isEqualTo(PAGE);
        assertThat(opened(PAGE.getBytes(StandardCharsets.UTF_8), "gzip")).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @CsvSource({"br,Brotli", "zstd,Zstandard", "'gzip, br','gzip, br'"})
    void otherPackingsAreNamed(String encoding, String named) {
        assertThatThrownBy(() -> opened(new byte[] {1, 2}, encoding)).hasMessageContaining(named);
    }
}
