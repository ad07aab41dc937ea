package org.chancery.workshop.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApartTest {
    @Test
    void brothersAndSuccessorsAreNotOne() {
        assertThat(Apart.are("CUB", "Fidel Castro Ruz", "Raúl Castro")).isTrue();
        assertThat(Apart.are("CUB", "Raul Castro", "Raúl Castro")).isFalse();
        assertThat(Apart.are("USA", "Fidel Castro", "Raúl Castro")).isFalse();
        assertThat(Apart.are("CHN", "Li Keqiang", "Li Qiang")).isTrue();
    }

    @Test
    void aNameThatBeginsWithATellingWordIsNotOneThatContainsIt() {
        assertThat(Apart.are("KWT", "Jaber al-Ahmad al-Sabah", "Sabah al-Ahmad al-Jaber al-Sabah"))
                .isTrue();
        assertThat(Apart.are("KWT", "Sabah al-Ahmad al-Sabah", "Sabah Al-Ahmad Al-Jaber Al-Sabah"))
                .isFalse();
    }

    @Test
    void limitsKeepOnlyTheNamedOrAllButThem() {
        Limits limits = Limits.load();
        assertThat(limits.keeps(Term.Source.EVERYPOLITICIAN, "IND", "FM", "Q5468326 Minister", "Nirupama Rao"))
                .isFalse();
        assertThat(limits.keeps(Term.Source.EVERYPOLITICIAN, "IND", "FM", "Q313465 Minister", "S. M. Krishna"))
                .isTrue();
        assertThat(limits.keeps(Term.Source.EVERYPOLITICIAN, "AUS", "FIN", "Q2390270 Treasurer", "Wayne Swan"))
                .isTrue();
        assertThat(limits.keeps(Term.Source.EVERYPOLITICIAN, "AUS", "FIN", "Q2390270 Treasurer", "Michael Egan"))
                .isFalse();
        assertThat(limits.keeps(Term.Source.EVERYPOLITICIAN, "MDA", "HOS", "Q1 President", "Nicolae Nasoc"))
                .isFalse();
        assertThat(limits.keeps(Term.Source.EVERYPOLITICIAN, "MDA", "HOS", "Q1 President", "Maia Sandu"))
                .isTrue();
    }
}
