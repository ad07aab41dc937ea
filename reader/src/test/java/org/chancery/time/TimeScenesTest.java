package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.Published;
import org.junit.jupiter.api.Test;

/** What the time floor must master beyond single expressions. */
class TimeScenesTest {
    private static final String DAY = "2023-11-15";

    @Test
    void aBareDayIsTheNearestOnTheSideOfTheVerb() {
        assertThat(Telling.of(DAY, "On the 13th Kyodo News reported the plan.").values())
                .contains("the 13th=2023-11-13");
        assertThat(Telling.of(DAY, "The 15th and 16th saw heavy fighting.").values())
                .hasSize(2);
    }

    @Test
    void aRangeIsOneIntervalOfItsEvent() {
        assertThat(Telling.of(DAY, "The president will visit Japan from 27 to 30 November.")
                        .of("visit"))
                .isEqualTo("2023-11-27/2023-11-30");
        assertThat(Telling.of(DAY, "The meeting will be held on the 15th and 16th.")
                        .of("held"))
                .isEqualTo("2023-11-15/2023-11-16");
        assertThat(Telling.of("1990-01-01", "Troops left from May 15 to August 16, 1988.")
                        .values())
                .containsExactly("May 15=1988-05-15", "August 16, 1988=1988-08-16");
    }

    @Test
    void theGoverningVerbSaysWhichWayADateLies() {
        assertThat(Telling.of(DAY, "Talks are set to resume Monday.").of("resume"))
                .isEqualTo("2023-11-20/2023-11-20");
        assertThat(Telling.of(DAY, "The two leaders agreed to meet in December.")
                        .of("meet"))
                .isEqualTo("2023-12-01/2023-12-31");
        assertThat(Telling.of(DAY, "The two leaders met on Monday.").of("met")).isEqualTo("2023-11-13/2023-11-13");
    }

    @Test
    void aPostponementKeepsBothItsDates() {
        Telling telling = Telling.of(DAY, "The summit, planned for Thursday, was postponed until Saturday.");
        assertThat(telling.values()).containsExactly("Thursday=2023-11-16", "Saturday=2023-11-18");
        assertThat(telling.of("planned")).isEqualTo("2023-11-16/2023-11-16");
    }

    @Test
    void theDateOfTheSpeechIsNotThatOfTheAct() {
        Telling telling = Telling.of(DAY, "Japan announced on Monday that he would visit on the 27th.");
        assertThat(telling.of("announced")).isEqualTo("2023-11-13/2023-11-13");
        assertThat(telling.of("visit")).isEqualTo("2023-11-27/2023-11-27");
    }

    @Test
    void aTimeOfSpeechStandsBeforeThat() {
        Telling telling =
                Telling.of(DAY, "The president said earlier this week that his attendance will depend on it.");
        assertThat(telling.of("said")).startsWith("2023-11-13/");
        assertThat(telling.of("attendance")).isEqualTo("-");
    }

    @Test
    void aTimeThatOpensTheSentenceIsThatOfItsFirstVerb() {
        assertThat(Telling.of(DAY, "Last week a Kabul car bombing killed five and wounded ten, another attack by them.")
                        .of("killed"))
                .isEqualTo("2023-11-06/2023-11-12");
        assertThat(Telling.of(DAY, "The president said on Friday he can and may declare an emergency.")
                        .of("declare"))
                .isEqualTo("-");
    }

    @Test
    void aPersonIsNoMonth() {
        assertThat(Telling.of(DAY, "Theresa May resigned over it. The deal of May failed. She left in June.")
                        .values())
                .containsExactly("June=2023-06");
    }

    @Test
    void aNounKeepsItsOwnTime() {
        assertThat(Telling.of(DAY, "The king has welcomed Tuesday's deal with the rebels.")
                        .of("welcomed"))
                .isEqualTo("-");
        assertThat(Telling.of(DAY, "The group sent the police a plan for yesterday's march.")
                        .of("sent"))
                .isEqualTo("-");
        assertThat(Telling.of(DAY, "The king held Tuesday's talks with the rebels.")
                        .of("held"))
                .isEqualTo("2023-11-14/2023-11-14");
        assertThat(Telling.of(DAY, "Following the breakdown of talks last year, the king has demanded a halt.")
                        .of("demanded"))
                .isEqualTo("-");
    }

    @Test
    void aClauseOfWhenHasTheDayBeforeIt() {
        assertThat(Telling.of(DAY, "The board will meet on November 24, when they may decide to refer Iran.")
                        .of("refer"))
                .isEqualTo("2023-11-24/2023-11-24");
    }

    @Test
    void whatIsDoneDuringAVisitHasItsDays() {
        Telling telling = Telling.of(
                DAY,
                "The king will visit Japan from 27 to 30 November. He is old. During the visit, he will hold talks with the emperor.");
        assertThat(telling.of("hold")).isEqualTo("2023-11-27/2023-11-30");
        Telling other = Telling.of(DAY, "He will visit Japan on 27 November. During a visit, he once held talks.");
        assertThat(other.of("held")).isEqualTo("-");
    }

    @Test
    void prepositionsBoundATime() {
        assertThat(Telling.of(DAY, "The ceasefire has held since May.").days("May"))
                .isEqualTo("2023-05-01/..");
        assertThat(Telling.of(DAY, "They will leave by 2030.").days("2030")).isEqualTo("../2030-12-31");
        assertThat(Telling.of(DAY, "Iran must answer within 60 days.").days("60 days"))
                .isEqualTo("2023-11-15/2024-01-14");
        assertThat(Telling.of(DAY, "The rules apply from 1 January on.").days("1 January"))
                .isEqualTo("2024-01-01/..");
        assertThat(Telling.of(DAY, "The envoys met ahead of the December summit.")
                        .of("met"))
                .isEqualTo("../2023-11-30");
    }

    @Test
    void aVagueTimeHasAnIntervalOrSaysThatItHasNone() {
        assertThat(Telling.of(DAY, "They hope to sign early next year.").days("early next year"))
                .startsWith("2024-01-01/");
        TimeExpression weeks =
                Telling.of(DAY, "More talks will come in the coming weeks.").expression("the coming weeks");
        assertThat(weeks.when()).isEmpty();
        assertThat(weeks.because()).contains("no interval");
    }

    @Test
    void aFiscalYearIsThatOfTheStateNamed() {
        assertThat(Telling.of(DAY, "Japan's budget for fiscal 2023 grew.").days("fiscal 2023"))
                .isEqualTo("2023-04-01/2024-03-31");
        assertThat(Telling.of(DAY, "The American budget for fiscal 2023 grew.").days("fiscal 2023"))
                .isEqualTo("2022-10-01/2023-09-30");
        assertThat(Telling.of(DAY, "The budget for fiscal 2023 grew.").days("fiscal 2023"))
                .isEqualTo("-");
    }

    @Test
    void anAnniversaryGivesBothYears() {
        assertThat(Telling.of(DAY, "This year is the 50th anniversary of ties between Japan and ASEAN.")
                        .values())
                .containsExactly("This year=2023", "the 50th anniversary=1973");
    }

    @Test
    void aDateCanLeanOnTheOneBefore() {
        assertThat(Telling.of(
                                DAY,
                                "They signed on 3 May 2020. On the same day troops left. A day earlier he had refused.")
                        .values())
                .containsExactly("3 May 2020=2020-05-03", "the same day=2020-05-03", "A day earlier=2020-05-02");
        assertThat(Telling.of(DAY, "They signed on 3 May 2020. The following month a deal was made.")
                        .values())
                .contains("The following month=2020-06");
    }

    @Test
    void anUndatedReportIsDatedByItsHeadOrItsLatestDay() {
        Optional<Published> head = Telling.undated("TOKYO, 15 November 2023 -- Japan said Tuesday it will host talks.")
                .times()
                .published();
        assertThat(head.map(Published::date)).contains(LocalDate.of(2023, 11, 15));
        Optional<Published> latest = Telling.undated(
                        "The accord was signed in spring. On Tuesday, 14 November 2023, the envoy left. He said on Thursday that he was glad.")
                .times()
                .published();
        assertThat(latest.flatMap(Published::earliest)).contains(LocalDate.of(2023, 11, 14));
        assertThat(latest.flatMap(Published::latest)).contains(LocalDate.of(2023, 11, 21));
        assertThat(latest.flatMap(Published::because)).isPresent();
    }

    @Test
    void aDayAtTheHeadHasTheYearOfItsWeekday() {
        Optional<Published> found = Telling.undated(
                        "TOKYO, Wednesday, Nov. 15 -- Japan said it will host talks. The accord was signed in 2022.")
                .times()
                .published();
        assertThat(found.map(Published::date)).contains(LocalDate.of(2023, 11, 15));
        assertThat(found.flatMap(Published::because)).isPresent();
    }

    @Test
    void aDayThatTheTextCallsItsOwnIsTheReports() {
        assertThat(Telling.undated("The envoy left yesterday, 14 November 2023, for talks. He is due back on Friday.")
                        .times()
                        .published()
                        .map(Published::date))
                .contains(LocalDate.of(2023, 11, 15));
    }

    @Test
    void anUndatedReportIsNoLaterThanWhatItTellsAsAhead() {
        Optional<Published> found = Telling.undated(
                        "On Tuesday, 14 November 2023, the envoy left. He will be back on 17 November 2023.")
                .times()
                .published();
        assertThat(found.flatMap(Published::earliest)).contains(LocalDate.of(2023, 11, 14));
        assertThat(found.flatMap(Published::latest)).contains(LocalDate.of(2023, 11, 17));
    }

    @Test
    void aDayOfLongAgoDatesNoReport() {
        Telling telling = Telling.undated("The embassy was bombed on 7 August 1998. On Friday a court heard the case.");
        assertThat(telling.times().published()).isEmpty();
        assertThat(telling.days("Friday")).isEqualTo("-");
        assertThat(Telling.undated("Sales fell in the third quarter from a year earlier.")
                        .values())
                .contains("the third quarter=XXXX-Q3");
    }

    @Test
    void nothingIsInventedWhereNothingFixesADate() {
        Telling telling = Telling.undated("Japan said on Tuesday that it will host talks.");
        assertThat(telling.times().published()).isEmpty();
        assertThat(telling.days("Tuesday")).isEqualTo("-");
        assertThat(telling.expression("Tuesday").because()).contains("nothing fixes");
    }

    @Test
    void aStaleDateIsNoticed() {
        assertThat(Telling.of("2001-01-05", "Ministers met on 3 March 2022 and again on 5 April 2022 in Paris.")
                        .times()
                        .warnings())
                .isNotEmpty();
        assertThat(Telling.of("2022-04-07", "Ministers met on 3 March 2022 and again on 5 April 2022 in Paris.")
                        .times()
                        .warnings())
                .isEmpty();
    }

    @Test
    void aHistoryMovesAlongItsOwnDates() {
        Telling telling = Telling.of(
                "2009-12-19",
                "The war began in 1861. In April 1862 the army advanced. In May it took the city. On 3 July 1863 it was beaten. "
                        + "The following day it withdrew. In 1864 the siege began. In 1865 the war ended.");
        assertThat(telling.values()).contains("May=1862-05", "The following day=1863-07-04");
    }

    @Test
    void aHistoryDoesNotMoveToWhatItLooksBackOrAheadTo() {
        Telling telling = Telling.of(
                "2009-12-19",
                "The war began in 1861. In 1862 the king (born 1815) fled. In April 1863 the army, which he had founded two decades earlier, left. "
                        + "In May it fell. The union would be restored in 1871. In June the peace came. In 1864 it was over.");
        assertThat(telling.values()).contains("May=1863-05", "June=1863-06");
    }

    @Test
    void aHistoryKnowsYearsBeforeChrist() {
        Telling telling = Telling.of(
                "2009-12-19",
                "In 499 BC the revolt began. In 494 BC it failed. In 492 BC the fleet sank. In 490 BC the army landed. In 480 BC it came again. "
                        + "The following year it was beaten. Ten years later peace came.");
        assertThat(telling.values()).contains("The following year=BC0479", "Ten years later=BC0469");
    }

    @Test
    void whatNoCalendarHasIsNoDate() {
        assertThat(Telling.of(DAY, "On 31 November they met.").values()).isEmpty();
        assertThat(Telling.of(DAY, "It says 13/13/2023 there.").values()).isEmpty();
        assertThat(Telling.of(DAY, "The September 11 Foundation and 1 Malaysia agree.")
                        .values())
                .isEmpty();
        assertThat(Telling.of(DAY, "Under Resolution 1973 and in paragraph 12, Flight 1990 is named.")
                        .values())
                .isEmpty();
        assertThat(Telling.of(DAY, "Matthew 3:16 was read after the 2:30 film; they won 3:10.")
                        .values())
                .isEmpty();
        assertThat(Telling.of(DAY, "The 24th Division and the 4th, 15th, and 3rd Armies came with Boeing 1980.")
                        .values())
                .isEmpty();
        assertThat(Telling.of(DAY, "He spoke on \"60 Minutes\" and \"This Week\" of his 6-month-old son.")
                        .values())
                .isEmpty();
        assertThat(Telling.of(DAY, "In 1234567890123456789012345678901234567890 it ends.")
                        .values())
                .isEmpty();
        assertThat(Telling.of(DAY, "On 29 February 2023 they met.").values())
                .noneMatch(found -> found.contains("2023-02"));
    }
}
