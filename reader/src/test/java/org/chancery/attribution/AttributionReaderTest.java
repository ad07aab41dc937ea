package org.chancery.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Voucher;
import org.junit.jupiter.api.Test;

class AttributionReaderTest {
    @Test
    void findsSourceCueAndContentOfIndirectSpeech() {
        Heard heard = Heard.in("The foreign ministry said that two ships had left the port.");
        Attribution attribution = heard.attributions().all().get(0);
        assertThat(attribution.voucher().source()).containsExactly(heard.place("The foreign ministry"));
        assertThat(attribution.voucher().cue()).containsExactly(heard.place("said"));
        assertThat(attribution.content()).containsExactly(heard.place("that two ships had left the port"));
        assertThat(attribution.stance()).isEqualTo(Stance.NEUTRAL);
    }

    @Test
    void joinsTheHalvesOfABrokenQuote() {
        Heard heard = Heard.in("“We will not pay,” the minister said, “and we will not talk.”");
        assertThat(heard.attributions().all()).hasSize(1);
        assertThat(heard.contents().get(0)).contains("We will not pay").contains("we will not talk");
    }

    @Test
    void carriesAQuoteOverParagraphs() {
        Heard heard = Heard.in("\"The talks were long, and they were hard.\n\n\"But we have a text,\" the envoy said.");
        assertThat(heard.contents()).anyMatch(content -> content.contains("hard") && content.contains("have a text"));
    }

    @Test
    void readsWhatFollowsAccordingTo() {
        Heard heard = Heard.in("According to the navy, three ships left the port on Monday.");
        assertThat(heard.chain("left")).hasSize(1);
        assertThat(heard.contents().get(0)).startsWith("three ships left");
    }

    @Test
    void readsTheDoubledCuesOfMachineTranslation() {
        Heard heard = Heard.in(
                "According to Kyodo News reported on the 13th, the Japanese government will send four ships to Manila.");
        assertThat(heard.chain("send")).containsExactly("Kyodo News");
        assertThat(heard.contents().get(0)).startsWith("the Japanese government will send");
    }

    @Test
    void findsTheSpeakerInsideWhoseClauseFollowsAComma() {
        Heard heard =
                Heard.in("According to Kyodo News reported on the 13th, defence minister Ingrid Halvorsen announced at"
                        + " a press conference on the same day, the king of Norway will visit Oslo in May.");
        assertThat(heard.chain("visit")).containsExactly("Ingrid Halvorsen", "Kyodo News");
    }

    @Test
    void runsAChainFromTheInnermostOut() {
        Heard heard = Heard.in(
                "Reuters reported that the defence minister had told parliament that the base would be closed.");
        List<String> chain = heard.chain("closed");
        assertThat(chain).hasSize(2);
        assertThat(chain.get(0)).containsIgnoringCase("minister");
        assertThat(chain.get(1)).isEqualTo("Reuters");
    }

    @Test
    void putsTheOutletThatWasToldOutsideTheSpeaker() {
        Heard heard = Heard.in("Ingrid Halvorsen told Reuters that the border would be opened.");
        assertThat(heard.chain("opened")).containsExactly("Ingrid Halvorsen", "Reuters");
    }

    @Test
    void putsTheSourcesThatAreCitedInside() {
        Heard heard = Heard.in("Kyodo News, citing government sources, reported that the ships will leave on Friday.");
        assertThat(heard.chain("leave")).containsExactly("government sources", "Kyodo News");
    }

    @Test
    void leavesThePublisherOut() {
        String text = "Ingrid Halvorsen told Reuters that the border would be opened.";
        assertThat(Heard.in(text, Optional.of("Reuters")).chain("opened")).containsExactly("Ingrid Halvorsen");
    }

    @Test
    void takesTheDateFromTheCue() {
        Heard heard = Heard.in("Kyodo News reported on November 13 that the ships will leave port.");
        assertThat(heard.attributions().all().get(0).voucher().date()).contains(LocalDate.of(2023, 11, 13));
    }

    @Test
    void knowsWhoHeAndSheAre() {
        Heard heard = Heard.in(
                "Foreign Minister Penny Wong arrived on Monday. She said that Australia would not pay the debt.");
        assertThat(heard.chain("pay")).containsExactly("Penny Wong");
    }

    @Test
    void leavesOutTheClaimsOwnVerb() {
        Heard heard = Heard.in("The embassy warned that the border would be closed.");
        assertThat(heard.chain("warned")).isEmpty();
        assertThat(heard.chain("closed")).hasSize(1);
    }

    @Test
    void wishesAndPlansVouchForNothing() {
        assertThat(Heard.in("The ministry plans to close the border.").chain("close"))
                .isEmpty();
        assertThat(Heard.in("The party wants the government to close the border.")
                        .chain("close"))
                .isEmpty();
    }

    @Test
    void theReportItselfSpeaksWhereNobodyIsNamed() {
        Heard heard = Heard.in("Two ships left the port on Monday. The road to the north is closed.");
        assertThat(heard.attributions().all()).isEmpty();
        assertThat(heard.chain("left")).isEmpty();
    }

    @Test
    void anAnnouncementRunsOnIntoWhatItForetells() {
        Heard heard =
                Heard.in("The foreign ministry announced that the king will visit Oslo in May. During the visit, he"
                        + " will open a museum. Two shops in the city burned down last year.");
        assertThat(heard.chain("open a museum")).hasSize(1);
        assertThat(heard.chain("burned")).isEmpty();
    }

    @Test
    void keepsThePersonsStatedKindOfUnnamedVouchers() {
        Voucher voucher = Heard.in("Diplomats familiar with the matter said that the text was ready.")
                .attributions()
                .all()
                .get(0)
                .voucher();
        assertThat(voucher.named()).isFalse();
        assertThat(voucher.kind()).contains("diplomatic");
    }

    @Test
    void givesTheSameAnswerTwice() {
        String text =
                "“We are ready,” said the envoy. According to the navy, three ships left. She added that it rained.";
        assertThat(Heard.in(text).attributions().all())
                .isEqualTo(Heard.in(text).attributions().all());
    }

    @Test
    void readsADoubledCueWithAnAside() {
        Heard heard = Heard.in("According to Kyodo News, which cited government sources, reported on the 13th that two"
                + " ships left the port.");
        assertThat(heard.chain("left")).containsExactly("government sources", "Kyodo News");
        assertThat(heard.attributions().all().get(0).voucher().date()).contains(LocalDate.of(2023, 11, 13));
    }

    @Test
    void aReportsDayIsNotAfterThePublication() {
        Heard heard = Heard.in("According to Kyodo News on the 13th, the king will visit Oslo.");
        assertThat(heard.attributions().all().get(0).voucher().date()).contains(LocalDate.of(2023, 11, 13));
    }

    @Test
    void readsTheCueThatEndsTheSentence() {
        Heard heard = Heard.in("The king will visit Oslo, Kyodo News reported on the 13th, citing palace officials.");
        assertThat(heard.chain("visit")).containsExactly("palace officials", "Kyodo News");
        heard = Heard.in("The king will visit Oslo, Kyodo News quoted palace officials as saying.");
        assertThat(heard.chain("visit")).containsExactly("palace officials", "Kyodo News");
    }

    @Test
    void theMinistryIsTheOneNamedBefore() {
        Heard heard = Heard.in(
                "The Chinese Foreign Ministry summoned the ambassador. The ministry said that two ships had left.");
        assertThat(heard.chain("left")).containsExactly("Chinese Foreign Ministry");
    }

    @Test
    void theMinisterIsTheHolderNamedBefore() {
        Heard heard = Heard.in(
                "Australian Foreign Minister Penny Wong met the king. The minister said that two ships had left.");
        assertThat(heard.chain("left")).containsExactly("Penny Wong");
    }

    @Test
    void oneOfManyOfficialsHasNoName() {
        Heard heard = Heard.in("A senior Japanese government official told reporters that two ships had left.");
        Voucher voucher = heard.attributions().chain(heard.place("left")).get(0);
        assertThat(voucher.named()).isFalse();
        assertThat(voucher.kind()).contains("official");
        assertThat(heard.attributions().speaker(voucher).parties()).containsExactly("JPN");
    }

    @Test
    void knowsForWhomAVoucherSpeaks() {
        Heard heard = Heard.in("The Chinese Foreign Ministry said that two ships had left.");
        Voucher voucher = heard.attributions().chain(heard.place("left")).get(0);
        assertThat(heard.attributions().speaker(voucher)).isEqualTo(new Speaker(List.of("CHN"), false));
    }

    @Test
    void anArmysRadioSpeaksForNoParty() {
        Heard heard = Heard.in("According to Israel Army Radio, two ships had left.");
        Voucher voucher = heard.attributions().chain(heard.place("left")).get(0);
        assertThat(heard.attributions().speaker(voucher).parties()).isEmpty();
    }

    @Test
    void nestsWhatTheReportedReport() {
        Attributions attributions = Heard.in(
                        "Reuters reported that the defence minister had told parliament that the base would be closed.")
                .attributions();
        assertThat(attributions.nested()).hasSize(1);
        assertThat(attributions.nested().get(0).within()).hasValue(0);
    }

    @Test
    void heIsTheSpeakerBeforeNotOneSpokenOf() {
        Heard heard = Heard.in("Penny Wong said that the ships had left. She warned that they should not be confused"
                + " with those of Vladimir Putin.\n\n“Such ships would burn the port of Vladimir Putin,” she said.");
        assertThat(heard.chain("burn")).containsExactly("Penny Wong");
    }

    @Test
    void accordingToWhichNamesNobody() {
        Heard heard = Heard.in("The two ports signed a pact, according to which a ship from Oslo would sail north.");
        assertThat(heard.chain("signed")).isEmpty();
    }

    @Test
    void oneWouldThinkIsNobody() {
        assertThat(Heard.in("One would think that the ships had left.").chain("left"))
                .isEmpty();
    }

    @Test
    void whoGoesOnSayingIsTheSpeaker() {
        Heard heard =
                Heard.in("The Chinese Foreign Ministry called the plan a lie, saying two ships had left the port.");
        assertThat(heard.chain("left")).containsExactly("Chinese Foreign Ministry");
        heard = Heard.in("Penny Wong said that Vladimir Putin had called, adding that two ships had left the port.");
        assertThat(heard.chain("left")).containsExactly("Penny Wong");
    }

    @Test
    void whatIsInBracketsOfCommasHoldsForBothSides() {
        Heard heard = Heard.in("The navy lost two boats which, according to Reuters, the wind had sunk.");
        assertThat(heard.chain("sunk")).containsExactly("Reuters");
    }

    @Test
    void ofTwoCuesOfOneVoucherTheDateIsKept() {
        Heard heard =
                Heard.in("Penny Wong said on November 13 that the king had called, adding that two ships had left.");
        assertThat(heard.attributions().chain(heard.place("left")).get(0).date())
                .contains(LocalDate.of(2023, 11, 13));
    }

    @Test
    void aBracketHoldsItsOwnAttribution() {
        Heard heard =
                Heard.in("The harbour closed after two ships had burned (a third one sank, according to Reuters).");
        assertThat(heard.chain("sank")).containsExactly("Reuters");
        assertThat(heard.chain("closed")).isEmpty();
    }
}
