package org.chancery.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.ledger.query.Filter;
import org.chancery.record.EventType;
import org.chancery.record.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which claims of two reports are about one happening, and which only look so. */
class SameEventTest extends LedgerCase {
    private static final String ISLANDS =
            "On Monday the patrol ship Halcyon met three boats off Cape Marrow, said Commander"
                    + " Ruth Adeyemi of the Coast Guard in Port Selby. The boats had left Larkhaven on Sunday with fuel and arms. ";
    private static final String ISLANDS_TOO = "Three smuggling boats with arms and fuel were met off Cape Marrow, a"
            + " Coast Guard officer, Ruth Adeyemi, told reporters in Port Selby. They came from Larkhaven. ";
    private static final String TOWN =
            "A fire broke out in the old market of Greyford, and shopkeepers on Mill Street lost"
                    + " what they had, Mayor Olga Brandt told Radio Greyford. The Brandt family has traded there since long ago. ";

    SameEventTest(@TempDir Path folder) {
        super(folder);
    }

    private int events(Told... told) {
        add(told);
        return questions.events(Filter.NONE).size();
    }

    private static Told told(
            String id, String day, String context, String words, EventType type, List<String> actors, String... to) {
        return Told.by("Post " + id, id, day)
                .words(context)
                .claim(words, type, Status.DONE, actors, List.of(to), "", "");
    }

    @Test
    void aNamedShipInReportsOfTheSameMatterIsOneEvent() {
        assertThat(events(
                        told(
                                "a",
                                "2023-05-02",
                                ISLANDS,
                                "PS Halcyon seized rifles from a crew",
                                EventType.COERCE,
                                List.of("PS Halcyon")),
                        told(
                                "b",
                                "2023-05-03",
                                ISLANDS_TOO,
                                "Halcyon's sailors seized weapons",
                                EventType.COERCE,
                                List.of("Halcyon"))))
                .isEqualTo(1);
    }

    @Test
    void policeArrestSomebodyEverywhere() {
        assertThat(events(
                        told(
                                "a",
                                "2023-05-02",
                                ISLANDS,
                                "police arrested two men",
                                EventType.COERCE,
                                List.of("police")),
                        told("b", "2023-05-02", TOWN, "police arrested two men", EventType.COERCE, List.of("police"))))
                .isEqualTo(2);
    }

    @Test
    void twoTownsAreTwoEvents() {
        String first = "Forces of the north took the town of Aldenwick in Corra Province";
        String second = "Forces of the north took the town of Betherby in Corvale Province";
        List<String> north = List.of("RUS");
        assertThat(events(
                        told("a", "2023-05-02", "", first, EventType.ASSAULT, north, "UKR"),
                        told("b", "2023-05-03", "", second, EventType.ASSAULT, north, "UKR")))
                .isEqualTo(2);
        assertThat(events(told("c", "2023-05-03", "", first + " after a siege", EventType.ASSAULT, north, "UKR")))
                .isEqualTo(2);
    }

    @Test
    void anEnvoysNextTripIsNoPostponement() {
        String words = "The envoy will travel to Amman for talks";
        assertThat(events(trip("a", "2023-05-20", words, "2023-05-25"), trip("b", "2023-06-12", words, "2023-06-15")))
                .isEqualTo(2);
    }

    @Test
    void aPlanToldAnewWithALaterDateBeforeTheFirstIsOverHasMoved() {
        String words = "The envoy will travel to Amman for talks";
        assertThat(events(trip("a", "2023-06-12", words, "2023-06-15"), trip("b", "2023-05-20", words, "2023-06-10")))
                .isEqualTo(2);
        assertThat(events(trip("c", "2023-06-13", words, "2023-06-25"))).isEqualTo(2);
    }

    private static Told trip(String id, String said, String words, String day) {
        return Told.by("Post " + id, id, said)
                .words("Briefing " + id + ".")
                .claim(words, EventType.CONSULT, Status.PLANNED, List.of("USA"), List.of("JOR"), day, day);
    }
}
