package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts on whom, where a sentence does not set them side by side. */
class RolesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "France began the withdrawal of some of its troops from Japan. | RETREAT | FRA | JPN",
                "France summoned Japan's ambassador to complain about the ships. | ACCUSE | FRA | JPN",
                "French police detained dozens of protesters in France. | COERCE | FRA | FRA",
                "French and Japanese forces have agreed to share a base. | AGREE | FRA JPN |",
                "Thousands of people marched in Japan. | PROTEST | JPN |",
                "A judge opened inquiries against French officials. | ACCUSE | FRA | FRA",
                "The Russia-backed French army attacked Japan. | ASSAULT | FRA | JPN",
                "French forces attacked ethnic Russians in Japan. | ASSAULT | FRA | JPN",
                "A Japanese student was arrested in France on Monday. | COERCE | FRA | JPN",
                "France agreed to hand over the prisoners to Japan. | AGREE | FRA | JPN",
                "France tried to reconcile with Russia and held talks with Japan. | CONSULT | FRA JPN |",
                "The Japanese president and his wife visited France. | CONSULT | JPN | FRA",
                "France demanded a truce before allowing Russian ships to help Japan. | REQUEST | FRA |",
            })
    void told(String sentence, EventType type, String actors, String recipients) {
        List<Claim> claims = Reading.of(sentence);
        assertThat(claims).as(sentence).anySatisfy(claim -> {
            assertThat(claim.act().type()).isEqualTo(type);
            assertThat(claim.roles().actors()).containsExactlyInAnyOrder(codes(actors));
            assertThat(claim.roles().recipients()).containsExactlyInAnyOrder(codes(recipients));
        });
    }

    private static String[] codes(String cell) {
        return cell == null ? new String[0] : cell.split(" ");
    }
}
