package org.chancery.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StyleTest {
    private static Terminal terminal(String streams, String columns, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty("chancery.terminal", streams);
        properties.setProperty("chancery.columns", columns);
        return Terminal.of(properties, environment);
    }

    @Test
    void coloursAreForTerminalsWhoseUsersWantThem() {
        Map<String, String> plain = Map.of("TERM", "xterm");
        Map<String, String> refused = Map.of("TERM", "xterm", "NO_COLOR", "1");
        assertThat(Style.of(plain, terminal("out,err", "80", plain)).colour()).isTrue();
        assertThat(Style.of(plain, terminal(",err", "80", plain)).colour()).isFalse();
        assertThat(Style.of(refused, terminal("out", "80", refused)).colour()).isFalse();
        assertThat(Style.of(Map.of("TERM", "dumb"), terminal("out", "80", Map.of()))
                        .colour())
                .isFalse();
    }

    @Test
    void linesAreAsWideAsTheTerminalWithinReason() {
        assertThat(Style.of(Map.of(), terminal("out", "72", Map.of())).width()).isEqualTo(72);
        assertThat(Style.of(Map.of(), terminal("out", "300", Map.of())).width()).isEqualTo(120);
        assertThat(Style.of(Map.of(), terminal("", "", Map.of())).width()).isEqualTo(100);
        assertThat(Style.of(Map.of(), terminal("out", "72", Map.of("COLUMNS", "90")))
                        .width())
                .isEqualTo(90);
        assertThat(Style.of(Map.of(), terminal("out", "nonsense", Map.of())).width())
                .isEqualTo(100);
    }
}
