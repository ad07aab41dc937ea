package org.chancery.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;
import org.chancery.record.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of each row of the tables. */
class AttributionTablesTest {
    private static List<TableRow> rows(String table) {
        return Knowledge.bundled().rows("attribution/" + table);
    }

    static List<TableRow> stances() {
        return rows("stances.tsv");
    }

    static List<TableRow> unnamed() {
        return rows("unnamed.tsv");
    }

    static List<TableRow> relays() {
        return rows("relays.tsv");
    }

    static List<TableRow> labels() {
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
    void stance(TableRow row) {
        Stance stance = Stance.valueOf(row.get("stance").toUpperCase(Locale.ROOT));
        assertThat(everywhere(Heard.in(row.get("example"))))
                .extracting(Attribution::stance)
                .contains(stance);
    }

    @ParameterizedTest
    @MethodSource("unnamed")
    void unnamed(TableRow row) {
        List<Attribution> all = everywhere(Heard.in(row.get("example")));
        assertThat(all).isNotEmpty().allSatisfy(attribution -> {
            assertThat(attribution.voucher().named()).isFalse();
            assertThat(attribution.voucher().kind().orElse("-")).isEqualTo(row.get("kind"));
        });
    }

    @ParameterizedTest
    @MethodSource("relays")
    void relay(TableRow row) {
        Heard heard = Heard.in(row.get("example"));
        int end = row.get("example").length() - 2;
        List<String> chain = heard.attributions().chain(new Span(end, end + 1)).stream()
                .map(voucher -> voucher.name())
                .toList();
        assertThat(chain).hasSizeGreaterThan(1);
        boolean outlet = chain.get(chain.size() - 1).matches("Kyodo News|Reuters|.*Jakarta Post");
        assertThat(outlet).isTrue();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void label(TableRow row) {
        Heard heard = Heard.in(row.get("example").replace("\\n", "\n"));
        assertThat(heard.chain("leave the port")).hasSize(row.get("role").equals("title") ? 1 : 0);
        assertThat(heard.chain("Two ships")).hasSize(1);
    }
}
