package org.chancery.workshop.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessesTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

    @TempDir
    Path folder = Path.of("");

    @Test
    void bearsWitnessToWhoIsCalledByTheOfficeInTheTerm() throws IOException {
        Witnesses witnesses = witnesses();
        assertThat(witnesses.named("Talks with Foreign Minister Éva Tóthné went on.", DAY))
                .containsExactly("HUN\tFM\tEva Tothne");
        assertThat(witnesses.named("Eva Tothne, the foreign minister, left.", DAY))
                .hasSize(1);
    }

    @Test
    void noneToWhoHasAnotherOfficeOrLeftOrIsOnlyNamed() throws IOException {
        Witnesses witnesses = witnesses();
        assertThat(witnesses.named("Former Foreign Minister Eva Tothne wrote a book.", DAY))
                .isEmpty();
        assertThat(witnesses.named("Justice Minister Eva Tothne spoke.", DAY)).isEmpty();
        assertThat(witnesses.named("Eva Tothne spoke.", DAY)).isEmpty();
        assertThat(witnesses.named("Foreign Minister Eva Tothne spoke.", DAY.minusYears(3)))
                .isEmpty();
    }

    private Witnesses witnesses() throws IOException {
        Files.createDirectories(folder.resolve("party"));
        Files.write(
                folder.resolve("party/holders.csv"),
                List.of(
                        "state,office,title,name,from,basis",
                        "HUN,FM,Foreign Minister,Eva Tothne,2030-01-01,unverified"));
        return Witnesses.of(Knowledge.over(folder));
    }
}
