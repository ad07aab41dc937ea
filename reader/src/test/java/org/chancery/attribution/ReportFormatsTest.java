package org.chancery.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Span;
import org.chancery.record.Voucher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Datelines, transcripts, interviews and round-ups. */
class ReportFormatsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOKYO (Kyodo) — | Kyodo News",
                "TOKYO, Nov 13 (Reuters) - | Reuters",
                "BEIJING, Nov. 13 (Xinhua) -- | Xinhua",
                "MOSCOW, November 13. /TASS/. | TASS",
                "(CNN) - | CNN",
                "WASHINGTON (AFP/Reuters) — | AFP"
            })
    void theAgencyOfTheDatelinePassesOnTheWholeReport(String dateline, String agency) {
        Heard heard = Heard.in(dateline + " Two ships left the port.\n\nThe navy said that a third one burned.");
        assertThat(heard.chain("left")).containsExactly(agency);
        assertThat(heard.chain("burned")).hasSize(2).endsWith(agency);
    }

    @Test
    void theDatelineDatesItsAgency() {
        Heard heard = Heard.in("TOKYO, Nov 13 (Reuters) - Two ships left the port.");
        Voucher voucher = heard.attributions().chain(heard.place("left")).get(0);
        assertThat(voucher.date()).contains(LocalDate.of(2023, 11, 13));
    }

    @Test
    void theAgencyThatPublishesTheReportIsNoLink() {
        String text = "TOKYO (Kyodo) — Two ships left the port.";
        assertThat(Heard.in(text, Optional.of("Kyodo News")).chain("left")).isEmpty();
        assertThat(Heard.in(text, Optional.of("Kyodo")).chain("left")).isEmpty();
        assertThat(Heard.in(text, Optional.of("The Harbour Gazette")).chain("left"))
                .hasSize(1);
    }

    @Test
    void anAgencyAtTheEndSignsTheReport() {
        assertThat(Heard.in("Two ships left the port on Monday. A third one burned. (Xinhua)")
                        .chain("left"))
                .containsExactly("Xinhua");
    }

    @Test
    void bracketsInTheTextAreNoDateline() {
        assertThat(Heard.in("Staff of the agency (Reuters) left the port on Monday. A ship burned.")
                        .chain("burned"))
                .isEmpty();
    }

    @Test
    void aTranscriptsSpeakersVouchForTheirTurns() {
        Heard heard = Heard.in("MR. LIND: The ships have left the port.\n\nQUESTION: Has the third ship burned?\n\n"
                + "MR. LIND: The third ship sank. The navy said that three men drowned.\n\nMS. OKAFOR: We closed it.");
        assertThat(heard.chain("left")).containsExactly("Lind");
        assertThat(heard.chain("burned")).isEmpty();
        assertThat(heard.chain("sank")).containsExactly("Lind");
        assertThat(heard.chain("drowned")).hasSize(2).endsWith("Lind");
        assertThat(heard.chain("closed")).containsExactly("Ms. Okafor");
    }

    @Test
    void whatIsSaidInATurnLiesWithinIt() {
        List<Attribution> all = Heard.in("MR. LIND: The navy said that two ships have left.\n\nQUESTION: When?\n\n"
                        + "MR. LIND: On Monday.")
                .attributions()
                .all();
        Attribution inner = all.stream()
                .filter(attribution -> attribution.within().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(all.get(inner.within().orElseThrow()).voucher().name()).isEqualTo("Lind");
    }

    @Test
    void theOneInterviewedAnswers() {
        Heard heard = Heard.in("Foreign Minister Penny Wong gave an interview on Monday.\n\n"
                + "Q: Will the ships leave?\n\nA: Two ships will stay in port.\n\nQ: Why?\n\nA: We are ready.");
        assertThat(heard.chain("stay")).containsExactly("Penny Wong");
    }

    @Test
    void fromNamesTheWriterOfWhatFollows() {
        Heard heard = Heard.in("From Chairwoman Okafor: The committee closed the port.\n\n"
                + "From Secretary Lind: Two ships left the port.");
        assertThat(heard.chain("closed")).containsExactly("Okafor");
        assertThat(heard.chain("left")).containsExactly("Lind");
    }

    @Test
    void doubleBracketsLabelAnInterview() {
        Heard heard = Heard.in("((WN)) Have the ships left?\n\n((Ingrid Lind)) Two ships sank in port.\n\n"
                + "((WN)) Why?\n\n((Ingrid Lind)) A crane fell on them.");
        assertThat(heard.chain("sank")).containsExactly("Ingrid Lind");
        assertThat(heard.chain("fell")).containsExactly("Ingrid Lind");
    }

    @Test
    void labelsOfThingsAreNoSpeakers() {
        Heard heard = Heard.in("Image: A ship in port.\n\nRelated: Two ships left the port.\n\nUPDATE: It sank.");
        assertThat(heard.chain("left")).isEmpty();
        assertThat(heard.chain("sank")).isEmpty();
    }

    @Test
    void outsideATranscriptASpeakerHasOneParagraph() {
        Heard heard = Heard.in("Vladimir Putin: The ships have left the port.\n\nA third ship burned on Monday.");
        assertThat(heard.chain("left")).containsExactly("Vladimir Putin");
        assertThat(heard.attributions()
                        .chain(new Span(heard.text().length() - 20, heard.text().length())))
                .isEmpty();
    }

    @Test
    void whoeverSignsALetterVouchesForIt() {
        Heard heard = Heard.in(
                "Two ships left the port on Monday.\n\nDear Mr Lind,\n\nThe third ship burned in May. The"
                        + " navy said that two men drowned.\n\nYours sincerely,\nIngrid Okafor, Harbour Master\n\nIt sank.");
        assertThat(heard.chain("burned")).containsExactly("Ingrid Okafor");
        assertThat(heard.chain("drowned")).hasSize(2).endsWith("Ingrid Okafor");
        assertThat(heard.chain("left")).isEmpty();
        assertThat(heard.chain("sank")).isEmpty();
    }

    @Test
    void aLetterWithoutASignatureIsNobodys() {
        assertThat(Heard.in("Dear Mr Lind,\n\nThe third ship burned in May.").chain("burned"))
                .isEmpty();
        assertThat(Heard.in("Dear Mr Lind,\n\nThe third ship burned in May.\n\nYours sincerely,")
                        .chain("burned"))
                .isEmpty();
    }
}
