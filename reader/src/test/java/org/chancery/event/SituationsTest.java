package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.reader.Reader;
import org.chancery.record.Claim;
import org.chancery.record.Voucher;
import org.chancery.text.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the whole reader makes of situations that one sentence's frames do not decide; a row each. */
class SituationsTest {
    private static final Reader READER = Reader.load(Knowledge.bundled());

    record Situation(String text, List<String> claims, List<String> none) {}

    static Stream<Situation> situations() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SituationsTest.class.getResourceAsStream("situations.tsv")),
                StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Situation(cells[0], list(cells[1]), list(cells[2])))
                    .toList()
                    .stream();
        }
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("; "));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void isRead(Situation situation) {
        Report report = Report.of("test", situation.text()).publishedOn(LocalDate.of(2023, 11, 14));
        List<Claim> claims = READER.read(report).claims();
        for (String expected : situation.claims()) {
            assertThat(claims)
                    .anySatisfy(claim -> assertThat(told(claim, expected)).isEqualTo(sorted(expected)));
        }
        assertThat(claims)
                .allMatch(claim -> claim.roles().recipients().isEmpty()
                        == claim.because().recipients().isEmpty());
        assertThat(claims)
                .noneMatch(claim -> situation.none().contains(claim.act().type().name()));
    }

    /** The claim in the table's form; persons and vouchers where the row asks for them. */
    private static String told(Claim claim, String expected) {
        String persons =
                expected.contains("[") ? " [" + String.join(",", claim.roles().persons()) + "]" : "";
        List<String> chain = claim.attribution().stream().map(Voucher::name).toList();
        return (claim.act().type()
                                + " "
                                + claim.status().name().toLowerCase(Locale.ROOT)
                                + " "
                                + String.join(",", new TreeSet<>(claim.roles().actors()))
                                + " > "
                                + String.join(",", new TreeSet<>(claim.roles().recipients())))
                        .strip()
                + persons
                + (chain.isEmpty() ? "" : " per " + String.join(",", chain));
    }

    /** Parties are sets: "PSE,EGY" is "EGY,PSE". */
    private static String sorted(String expected) {
        String[] words = expected.split(" ");
        for (int i = 2; i < words.length && !words[i].startsWith("[") && !words[i].equals("per"); i++) {
            words[i] = String.join(",", new TreeSet<>(List.of(words[i].split(","))));
        }
        return String.join(" ", words);
    }
}
