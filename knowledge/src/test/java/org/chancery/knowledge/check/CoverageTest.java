package org.chancery.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;
import org.junit.jupiter.api.Test;

/** On which days from 2000 to 2022 a seat's holder is known; prints the shares by seat and year. */
class CoverageTest {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 1, 1);
    private static final int DAYS = days(FIRST, END);
    private static final List<String> SEATS = List.of("HOS", "HOG", "FM", "DM");
    private static final Set<String> FOREMOST = Set.of(
            "ARG", "AUS", "BRA", "CAN", "CHN", "FRA", "DEU", "IND", "IDN", "ITA", "JPN", "MEX", "RUS", "SAU", "ZAF",
            "KOR", "TUR", "GBR", "USA", "BRN", "KHM", "LAO", "MYS", "MMR", "PHL", "SGP", "THA", "VNM");

    /** No armed forces in 2000 to 2022, so no minister of them (World Factbook, "Military and security forces"). */
    private static final Set<String> WITHOUT_FORCES = Set.of(
            "AND", "CRI", "DMA", "GRD", "ISL", "KIR", "LCA", "LIE", "MCO", "MHL", "MUS", "FSM", "NRU", "PAN", "PLW",
            "SLB", "SMR", "TUV", "VAT", "VCT", "VUT", "WSM", "PSE");

    private static final Map<String, LocalDate> FOUNDED = Map.of(
            "TLS", LocalDate.of(2002, 5, 20),
            "MNE", LocalDate.of(2006, 6, 3),
            "XKX", LocalDate.of(2008, 2, 17),
            "SSD", LocalDate.of(2011, 7, 9));

    private final Map<String, BitSet> known = new HashMap<>();
    private final Map<String, BitSet> verified = new HashMap<>();
    private final Set<String> states = new TreeSet<>(Set.of("TWN", "XKX", "VAT", "PSE"));

    CoverageTest() {
        for (TableRow row : Knowledge.bundled().rows("party/memberships.tsv")) {
            if (row.get("organisation").equals("UN") && row.get("status").equals("member")) {
                states.add(row.get("member"));
            }
        }
        for (TableRow row : Knowledge.bundled().rows("party/holders.tsv")) {
            LocalDate from = LocalDate.parse(row.get("from"));
            LocalDate end = row.get("until").isEmpty()
                    ? LocalDate.parse(row.get("lastknown")).plusDays(1)
                    : LocalDate.parse(row.get("until"));
            int first = Math.max(0, days(FIRST, from));
            int last = Math.min(DAYS, days(FIRST, end));
            if (first < last) {
                String seat = row.get("office") + row.get("state");
                known.computeIfAbsent(seat, key -> new BitSet(DAYS)).set(first, last);
                if (row.get("basis").equals("verified")) {
                    verified.computeIfAbsent(seat, key -> new BitSet(DAYS)).set(first, last);
                }
            }
        }
    }

    @Test
    void mostDaysHaveAKnownHolder() {
        System.out.println("Share of days with a known holder (verified), " + states.size() + " states");
        for (String seat : SEATS) {
            StringBuilder line = new StringBuilder(seat);
            for (int year = 2000; year <= 2022; year++) {
                line.append(String.format(
                        " %d %.3f (%.3f)",
                        year, share(seat, states, year, known), share(seat, states, year, verified)));
            }
            System.out.println(line);
        }
        assertThat(share("HOS", states, 0, known)).isGreaterThanOrEqualTo(0.95);
        assertThat(share("HOG", states, 0, known)).isGreaterThanOrEqualTo(0.95);
        assertThat(share("FM", states, 0, known)).isGreaterThanOrEqualTo(0.85);
        assertThat(share("DM", states, 0, known)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void nearlyAllDaysOfTheG20AndOfAsean() {
        for (String seat : SEATS) {
            double share = share(seat, FOREMOST, 0, known);
            System.out.printf(
                    "G20 and ASEAN %s %.3f (%.3f verified)%n", seat, share, share(seat, FOREMOST, 0, verified));
            assertThat(share).as(seat).isGreaterThanOrEqualTo(0.97);
        }
    }

    /** The mean over states; year 0: all years. */
    private static double share(String seat, Set<String> states, int year, Map<String, BitSet> days) {
        double sum = 0;
        int counted = 0;
        for (String state : states) {
            LocalDate from = year == 0 ? FIRST : LocalDate.of(year, 1, 1);
            LocalDate end = year == 0 ? END : LocalDate.of(year + 1, 1, 1);
            LocalDate founded = FOUNDED.getOrDefault(state, FIRST);
            from = founded.isAfter(from) ? founded : from;
            boolean has = !seat.equals("DM") || !WITHOUT_FORCES.contains(state);
            if (has && from.isBefore(end)) {
                BitSet set = days.getOrDefault(seat + state, new BitSet());
                sum += (double) set.get(days(FIRST, from), days(FIRST, end)).cardinality() / days(from, end);
                counted++;
            }
        }
        return counted == 0 ? 0 : sum / counted;
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) (to.toEpochDay() - from.toEpochDay());
    }
}
