package org.chancery.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Seats seats = Seats.of(Knowledge.bundled());
    private final Map<String, LocalDate> founded = new HashMap<>();
    private final Map<String, LocalDate> ended = new HashMap<>();
    private final Map<String, BitSet> known = new HashMap<>();
    private final Map<String, BitSet> verified = new HashMap<>();
    private final Set<String> states = new TreeSet<>(Set.of("TWN", "XKX", "VAT", "PSE"));

    CoverageTest() {
        for (TableRow row : Knowledge.bundled().rows("party/memberships.tsv")) {
            if (row.get("organisation").equals("UN") && row.get("status").equals("member")) {
                states.add(row.get("member"));
            }
        }
        for (TableRow row : Knowledge.bundled().rows("party/states.tsv")) {
            period(row, "from").ifPresent(day -> founded.put(row.get("code"), day));
            period(row, "until").ifPresent(day -> ended.put(row.get("code"), day));
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

    private static Optional<LocalDate> period(TableRow row, String column) {
        return row.get(column).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.get(column)));
    }

    @Test
    void mostDaysHaveAKnownHolder() {
        System.out.println("Share of days with a known holder (verified), " + states.size() + " states");
        for (String seat : SEATS) {
            StringBuilder line = new StringBuilder(seat);
            for (int year = 2000; year <= 2022; year++) {
                line.append(String.format(
                        " %d %.3f (%.3f)",
                        year, share(seat, states, year, known, true), share(seat, states, year, verified, true)));
            }
            System.out.printf("%s%n%s of all years %.4f", line, seat, share(seat, states, 0, known, true));
            System.out.printf(", of states with such a seat or not %.4f%n", share(seat, states, 0, known, false));
        }
        assertThat(share("HOS", states, 0, known, true)).isGreaterThanOrEqualTo(0.95);
        assertThat(share("HOG", states, 0, known, true)).isGreaterThanOrEqualTo(0.95);
        assertThat(share("FM", states, 0, known, true)).isGreaterThanOrEqualTo(0.85);
        assertThat(share("DM", states, 0, known, true)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void nearlyAllDaysOfTheG20AndOfAsean() {
        for (String seat : SEATS) {
            double share = share(seat, FOREMOST, 0, known, true);
            System.out.printf(
                    "G20 and ASEAN %s %.3f (%.3f verified)%n", seat, share, share(seat, FOREMOST, 0, verified, true));
            assertThat(share).as(seat).isGreaterThanOrEqualTo(0.97);
        }
    }

    /** The mean over states; year 0: all years; {@code without}: states that have no such seat (seats.tsv) count not. */
    private double share(String seat, Set<String> states, int year, Map<String, BitSet> days, boolean without) {
        double sum = 0;
        int counted = 0;
        for (String state : states) {
            LocalDate from = year == 0 ? FIRST : LocalDate.of(year, 1, 1);
            LocalDate end = year == 0 ? END : LocalDate.of(year + 1, 1, 1);
            LocalDate first = founded.getOrDefault(state, FIRST);
            LocalDate last = ended.getOrDefault(state, END);
            from = first.isAfter(from) ? first : from;
            end = last.isBefore(end) ? last : end;
            if (from.isBefore(end) && !(without && seats.none(state, seat, from))) {
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
