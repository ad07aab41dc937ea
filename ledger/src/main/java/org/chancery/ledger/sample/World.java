package org.chancery.ledger.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.ledger.sample.Happening.Fate;
import org.chancery.ledger.sample.Happening.Verbs;
import org.chancery.record.EventType;

/** The made-up world: who there is, what they do, on which days. Dyads differ in how much they do, as in the real one. */
final class World {
    private static final List<String> STATES = List.of(
            "USA", "CHN", "RUS", "JPN", "IND", "GBR", "FRA", "DEU", "KOR", "VNM", "PHL", "IDN", "AUS", "UKR", "ISR",
            "IRN", "TUR", "SAU", "EGY", "PAK", "BGD", "MYS", "SGP", "THA", "MMR", "KHM", "LAO", "NPL", "LKA", "MNG",
            "KAZ", "UZB", "POL", "ITA", "ESP", "NLD", "SWE", "NOR", "FIN", "CAN", "MEX", "BRA", "ARG", "CHL", "COL",
            "PER", "ZAF", "KEN", "ETH", "NGA", "DJI", "FJI", "PNG", "NZL", "QAT", "ARE", "JOR", "LBN", "SYR", "IRQ");
    private static final List<String> TOPICS = List.of(
            "radar deliveries",
            "fisheries",
            "a rail corridor",
            "patrol boats",
            "border trade",
            "visa rules",
            "the river treaty",
            "gas supplies",
            "semiconductors",
            "disaster relief",
            "cyber defence",
            "rice imports",
            "the island dispute",
            "joint drills",
            "student exchange",
            "nuclear safety",
            "debt relief",
            "air routes",
            "mine clearance",
            "prisoner exchange",
            "port access",
            "satellite data",
            "vaccine production",
            "rare earths",
            "the peace plan",
            "coast guard training",
            "power grids",
            "undersea cables");
    private static final List<String> PROGRAMMES =
            List.of("Harbour Support Programme", "Regional Security Fund", "Clean Grid Initiative");
    private static final List<Kind> KINDS = List.of(
            new Kind(EventType.CONSULT, "hold talks with", "held talks with"),
            new Kind(EventType.CONSULT, "visit", "visited"),
            new Kind(EventType.AGREE, "sign an agreement with", "signed an agreement with"),
            new Kind(EventType.AID, "give aid to", "gave aid to"),
            new Kind(EventType.COOPERATE, "conduct a joint exercise with", "conducted a joint exercise with"),
            new Kind(EventType.SANCTION, "impose sanctions on", "imposed sanctions on"),
            new Kind(EventType.ACCUSE, "accuse", "accused"),
            new Kind(EventType.REQUEST, "urge", "urged"),
            new Kind(EventType.SUPPORT, "voice support for", "voiced support for"),
            new Kind(EventType.MOBILIZE, "send ships towards", "sent ships towards"));

    private record Kind(EventType type, String base, String past) {}

    private final Random random;
    private final LocalDate start;

    World(Random random, LocalDate start) {
        this.random = random;
        this.start = start;
    }

    /** Something that happens around a day, counted from the start. */
    Happening happening(int day) {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        String actor = state();
        String recipient = state();
        while (recipient.equals(actor)) {
            recipient = state();
        }
        Optional<String> programme = kind.type() == EventType.AID
                ? Optional.of(PROGRAMMES.get(random.nextInt(PROGRAMMES.size())))
                : Optional.empty();
        return new Happening(
                kind.type(),
                new Verbs(kind.base(), kind.past()),
                actor,
                recipient,
                TOPICS.get(random.nextInt(TOPICS.size())),
                programme,
                start.plusDays(day),
                fate());
    }

    private Fate fate() {
        int roll = random.nextInt(100);
        if (roll < 70) {
            return Fate.DONE;
        }
        return roll < 78 ? Fate.CANCELLED : roll < 86 ? Fate.POSTPONED : Fate.UNHEARD;
    }

    /** The first states act much more often than the last. */
    private String state() {
        double skewed = Math.pow(random.nextDouble(), 2);
        return STATES.get((int) (skewed * STATES.size()));
    }
}
