package org.chancery.workshop.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionsTest {
    private final Positions positions = Positions.load();

    @Test
    void everyRowDecidesItsExample() {
        for (Positions.Rule rule : positions.rules()) {
            String state = rule.states().stream().findFirst().orElse("ANY");
            String expected = rule.seat().equals("-") ? "none" : rule.seat();
            assertThat(positions.seat(state, rule.example()).orElse("none"))
                    .as(rule.example())
                    .isEqualTo(expected);
        }
    }

    @Test
    void juniorAndRegionalPostsAreNone() {
        assertThat(positions.seat("GBR", "Minister of State for Defence")).isEmpty();
        assertThat(positions.seat("ZAF", "Premier of the Western Cape")).isEmpty();
        assertThat(positions.seat("JPN", "Vice Minister of Defence")).isEmpty();
        assertThat(positions.seat("IRL", "Minister for Foreign Affairs and Trade"))
                .contains("FM");
        assertThat(positions.seat("IRN", "President")).contains("HOG");
        assertThat(positions.seat("FRA", "President")).contains("HOS");
    }
}
