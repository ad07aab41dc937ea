package org.chancery.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** New holders that reports tell of: proposed, never taken. */
class ProposalsTest {
    @Test
    void aNewHolderIsProposedAndTold() {
        Parties parties =
                Met.in("Poland's newly appointed Defence Minister Jan Kowalski met his guests.", "2026-05-01");
        assertThat(parties.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.state()).isEqualTo("POL");
            assertThat(proposal.office()).isEqualTo("DM");
            assertThat(proposal.name()).isEqualTo("Jan Kowalski");
            assertThat(proposal.seen()).isEqualTo(LocalDate.of(2026, 5, 1));
        });
        assertThat(parties.all()).anyMatch(mention -> mention.note().orElse("").contains("the tables do not have it"));
    }

    @Test
    void whoWasAppointedIsProposed() {
        List<Proposal> proposals = Met.in("Anna Nowak was appointed Poland's foreign minister on Monday.", "2026-05-01")
                .proposals();
        assertThat(proposals)
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.office()).isEqualTo("FM"));
    }

    @Test
    void whatIsKnownUndatedOrOnlyNearTheWordNewIsNot() {
        assertThat(Met.in("Japan's new Defence Minister Minoru Kihara spoke.", "2023-09-20")
                        .proposals())
                .isEmpty();
        assertThat(Met.in("Poland's newly appointed Defence Minister Jan Kowalski spoke.", "")
                        .proposals())
                .isEmpty();
        assertThat(Met.in("A new report by Kenya's Defence Minister Joseph Ordinary was out.", "2026-05-01")
                        .proposals())
                .isEmpty();
    }
}
