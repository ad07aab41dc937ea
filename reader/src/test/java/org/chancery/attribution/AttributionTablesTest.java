package org.chancery.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.Knowledge;
import org.chancery.record.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of each row of the tables. */
class AttributionTablesTest {
    private static List<List<String>> rows(String table) throws IOException {
        try (BufferedReader reader = Knowledge.bundled().table("attribution/" + table)) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        }
    }

    static List<List<String>> stances() throws IOException {
        return rows("stances.tsv");
    }

    static List<List<String>> unnamed() throws IOException {
        return rows("unnamed.tsv");
    }

    static List<List<String>> relays() throws IOException {
        return rows("relays.tsv");
    }

    static List<List<String>> labels() throws IOException {
        return rows("labels.tsv");
    }

    private static List<Attribution> everywhere(Heard heard) {
        List<Attribution> all = new java.util.ArrayList<>(heard.attributions().all());
        for (int i = 0; i < heard.text().length(); i++) {
            all.addAll(heard.attributions().covering(new Span(i, i + 1)));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("stances")
    void stance(List<String> row) {
        Stance stance = Stance.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        assertThat(everywhere(Heard.in(row.get(2))))
                .extracting(Attribution::stance)
                .contains(stance);
    }

    @ParameterizedTest
    @MethodSource("unnamed")
    void unnamed(List<String> row) {
        List<Attribution> all = everywhere(Heard.in(row.get(3)));
        assertThat(all).isNotEmpty().allSatisfy(attribution -> {
            assertThat(attribution.voucher().named()).isFalse();
            assertThat(attribution.voucher().kind().orElse("-")).isEqualTo(row.get(1));
        });
    }

    @ParameterizedTest
    @MethodSource("relays")
    void relay(List<String> row) {
        Heard heard = Heard.in(row.get(3));
        int end = row.get(3).length() - 2;
        List<String> chain = heard.attributions().chain(new Span(end, end + 1)).stream()
                .map(voucher -> voucher.name())
                .toList();
        assertThat(chain).hasSizeGreaterThan(1);
        boolean outlet = chain.get(chain.size() - 1).matches("Kyodo News|Reuters|.*Jakarta Post");
        assertThat(outlet).isTrue();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void label(List<String> row) {
        Heard heard = Heard.in(row.get(2).replace("\\n", "\n"));
        assertThat(heard.chain("leave the port")).hasSize(row.get(0).equals("title") ? 1 : 0);
        assertThat(heard.chain("Two ships")).hasSize(1);
    }
}
