package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Status;
import org.junit.jupiter.api.Test;

/** What is told of a claim: its words, how far it has come, where it happens, and where it is told again. */
class TellingTest {
    @Test
    void evidenceSaysWhatIsAgreed() {
        String text = "Both ministries were busy. France agreed with Japan to share radar pictures.";
        assertThat(Reading.of(text))
                .singleElement()
                .satisfies(claim -> assertThat(claim.evidence().get(0).in(text))
                        .isEqualTo("France agreed with Japan to share radar pictures"));
    }

    @Test
    void whatIsGoingToHappenHasNotHappened() {
        assertThat(only("France is going to impose sanctions on Japan.").status())
                .isEqualTo(Status.PLANNED);
    }

    @Test
    void whatHadBeenGoingOnIsOver() {
        assertThat(only("France had been arming Japanese rebels.").status()).isEqualTo(Status.DONE);
    }

    @Test
    void talksThatAreCancelledDoNotTakePlace() {
        assertThat(only("Fishermen heard of the cancellation of planned talks between France and Japan.")
                        .status())
                .isEqualTo(Status.DENIED);
    }

    @Test
    void anAttackThatIsOnlySupposedIsNotDone() {
        assertThat(Reading.of("He was asked what would be the consequence of a French strike on Japan."))
                .noneMatch(claim -> claim.status() == Status.DONE);
    }

    @Test
    void theReleaseOfATextIsNoRelease() {
        assertThat(Reading.of("The following statement was released by the governments of France and Japan."))
                .noneMatch(claim -> claim.act().type() == EventType.RETREAT);
    }

    @Test
    void aVisitTakenUpAgainIsTheSame() {
        List<Claim> claims = Reading.of(
                "The French president will visit Japan. Farmers hoped for much from the French president's visit to Japan.");
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.evidence()).hasSize(2));
    }

    @Test
    void whereAnAgreementIsSigned() {
        assertThat(only("France signed an agreement with Japan in Russia.").place())
                .contains("RUS");
    }

    private static Claim only(String text) {
        List<Claim> claims = Reading.of(text);
        assertThat(claims).as(text).hasSize(1);
        return claims.get(0);
    }
}
