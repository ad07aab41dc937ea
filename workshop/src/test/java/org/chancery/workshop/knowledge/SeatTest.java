package org.chancery.workshop.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.workshop.knowledge.Term.Basis;
import org.chancery.workshop.knowledge.Term.Source;
import org.junit.jupiter.api.Test;

class SeatTest {
    @Test
    void onePersonOfTwoSourcesIsOneRowWithTheOtherSpellingAsAlias() {
        List<Holder> row = Seat.merged(List.of(
                term("Adel Safar", "2011-04-14", "2012-06-23", Source.EVERYPOLITICIAN, Basis.STATED),
                term("Adil Safr", "2011-04-14", "2012-08-09", Source.FACTBOOK, Basis.STATED)));
        assertThat(row).singleElement().satisfies(holder -> {
            assertThat(holder.name()).isEqualTo("Adel Safar");
            assertThat(holder.aliases()).containsExactly("Adil Safr");
            assertThat(holder.until()).contains(LocalDate.of(2012, 6, 23));
            assertThat(holder.source()).isEqualTo("cia+ep");
        });
    }

    @Test
    void anOpenEndIsClosedByTheSuccessorsStart() {
        List<Holder> row = Seat.merged(List.of(
                term("Ann Early", "2010-01-01", "", Source.EVERYPOLITICIAN, Basis.STATED),
                term("Ben Later", "2014-05-06", "", Source.FACTBOOK, Basis.STATED)));
        assertThat(row).extracting(Holder::name).containsExactly("Ann Early", "Ben Later");
        assertThat(row.get(0).until()).contains(LocalDate.of(2014, 5, 6));
        assertThat(row.get(1).until()).isEmpty();
    }

    @Test
    void aDayIsPreferredToAYear() {
        List<Holder> row = Seat.merged(List.of(
                term("Ann Early", "2010-01-01", "2012-01-01", Source.EVERYPOLITICIAN, Basis.STATED),
                term("Ann Early", "2010-03-09", "2012-01-01", Source.FACTBOOK, Basis.STATED)));
        assertThat(row.get(0).from()).isEqualTo(LocalDate.of(2010, 3, 9));
    }

    @Test
    void anUnverifiedTermFillsOnlyWhatIsFree() {
        List<Holder> row = Seat.merged(List.of(
                term("Ann Early", "2010-01-02", "2014-01-01", Source.EVERYPOLITICIAN, Basis.STATED),
                term("Own Guess", "2008-01-02", "2012-01-01", Source.OWN, Basis.UNVERIFIED)));
        assertThat(row).extracting(Holder::name).containsExactly("Own Guess", "Ann Early");
        assertThat(row.get(0).until()).contains(LocalDate.of(2010, 1, 2));
        assertThat(row.get(0).verified()).isFalse();
    }

    @Test
    void aDatedSentenceConfirmsAnUnverifiedTerm() {
        List<Holder> row = Seat.merged(List.of(
                term("Own Guess", "2008-01-02", "2012-01-01", Source.OWN, Basis.UNVERIFIED),
                term("Own Guess", "2009-07-08", "", Source.CURRENT_EVENTS, Basis.CONFIRMS)));
        assertThat(row).singleElement().satisfies(holder -> {
            assertThat(holder.verified()).isTrue();
            assertThat(holder.from()).isEqualTo(LocalDate.of(2008, 1, 2));
        });
    }

    @Test
    void anActingHolderStandsWithinTheOthersTerm() {
        List<Holder> row = Seat.merged(List.of(
                term("Ann Early", "2010-01-02", "2014-01-01", Source.EVERYPOLITICIAN, Basis.STATED),
                term("Act Ing", "2012-03-04", "2012-05-06", Source.EVERYPOLITICIAN, Basis.STATED)));
        assertThat(row).extracting(Holder::name).containsExactly("Ann Early", "Act Ing", "Ann Early");
        assertThat(row.get(2).from()).isEqualTo(LocalDate.of(2012, 5, 6));
    }

    private static Term term(String name, String from, String until, Source source, Basis basis) {
        LocalDate start = LocalDate.parse(from);
        LocalDate asOf = basis == Basis.CONFIRMS ? start : LocalDate.of(2022, 7, 1);
        Optional<LocalDate> end = until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until));
        return new Term("SYR", "HOG", "Prime Minister", name, "", "", "", start, end, asOf, basis, source);
    }
}
