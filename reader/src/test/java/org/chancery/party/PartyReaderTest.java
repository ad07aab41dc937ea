package org.chancery.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.LinearLinguist;
import org.chancery.language.Linguist;
import org.chancery.record.Mention;
import org.chancery.text.Layout;
import org.chancery.text.LayoutReader;
import org.chancery.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant, by office, country, date and name together. */
class PartyReaderTest {
    private static final PartyReader READER = PartyReader.load(Knowledge.bundled());
    private static final Linguist LINGUIST = LinearLinguist.load(Knowledge.bundled());
    private static final LayoutReader LAYOUT = LayoutReader.load(Knowledge.bundled());

    private static List<PartyMention> mentions(String text, String date) {
        Layout layout = LAYOUT.read(text);
        Optional<LocalDate> day = date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        return READER.read(Report.of("x", text), LINGUIST.read(text, layout), day)
                .all();
    }

    private static PartyMention person(String text, String date) {
        return mentions(text, date).stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody in: " + text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Japan's Prime Minister Fumio Kishida arrived.|2023-11-14|Fumio Kishida|JPN",
                "Iran's President Mahmoud Ahmadinejad spoke.|2006-08-29|Mahmoud Ahmadinejad|IRN",
                "President Vladimir Putin of Russia left for Ankara.|2019-05-05|Vladimir Putin|RUS",
                "The British Foreign Secretary, David Cameron, flew to Kyiv.|2023-11-20|David Cameron|GBR",
            })
    void namesAndOfficesTogether(String text, String date, String name, String code) {
        PartyMention found = person(text, date);
        assertThat(found.name()).isEqualTo(name);
        assertThat(found.codes()).containsExactly(code);
    }

    @Test
    void aGarbledNameIsTheHolderAndIsTold() {
        PartyMention found = person("Japan's Chief Cabinet Secretary Hiroichi Matsuno spoke.", "2023-11-14");
        assertThat(found.name()).isEqualTo("Hirokazu Matsuno");
        assertThat(found.note().orElse("")).contains("Hiroichi Matsuno", "Hirokazu Matsuno");
    }

    @Test
    void anOfficeNotHeldOnThatDateIsTold() {
        PartyMention found = person("China's Foreign Minister Qin Gang met his guests.", "2023-08-15");
        assertThat(found.name()).isEqualTo("Qin Gang");
        assertThat(found.note().orElse("")).contains("not on 2023-08-15");
    }

    @Test
    void somebodyElsesNameIsNeverFoldedIntoTheHolder() {
        PartyMention found =
                person("Japan's Vice Minister of Defence Hiroyuki Miyazawa will travel to Oslo.", "2023-11-14");
        assertThat(found.name()).isEqualTo("Hiroyuki Miyazawa");
        assertThat(found.codes()).containsExactly("JPN");
    }

    @Test
    void twoGarbledSpellingsInOneReportAreOnePerson() {
        List<PartyMention> persons = mentions(
                        "Vietnam's President Vu Van Sang will visit Japan. Vu Van Rieu will hold talks in Tokyo.",
                        "2023-11-14")
                .stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .toList();
        assertThat(persons)
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(mention -> mention.codes().contains("VNM"));
    }

    @Test
    void aCapitalActsOrIsAPlace() {
        assertThat(mentions("Tokyo rejected the demand.", "2023-11-14"))
                .anyMatch(mention ->
                        mention.kind() == Mention.Kind.STATE && mention.codes().contains("JPN"));
        assertThat(mentions("The ministers met in Tokyo.", "2023-11-14"))
                .anyMatch(mention ->
                        mention.kind() == Mention.Kind.PLACE && mention.codes().contains("JPN"));
    }

    @Test
    void bodiesActForTheirStateAndBothSidesAreTheTwoNamedLast() {
        List<PartyMention> found =
                mentions("Kenyan officials met a Somali delegation. The two sides agreed to a truce.", "");
        assertThat(found)
                .anyMatch(mention -> mention.name().equals("Kenyan officials")
                        && mention.codes().contains("KEN"));
        assertThat(found).anyMatch(mention -> mention.codes().equals(List.of("KEN", "SOM")));
    }

    @Test
    void abbreviationsAreReadInCapitalsOnly() {
        assertThat(mentions("The US told us that it would wait.", ""))
                .filteredOn(m -> m.codes().contains("USA"))
                .hasSize(1);
    }

    @Test
    void hostileNamesDoNotCrashAndAreNoOneWeKnow() {
        String longName = "Abcdefghij".repeat(1000);
        assertThat(person("Japan's Prime Minister " + longName + " spoke.", "2023-11-14")
                        .codes())
                .contains("JPN");
        assertThat(mentions("😀😀 Раris said 日本 and العربية on Monday.", "2023-11-14"))
                .noneMatch(mention -> mention.codes().contains("FRA"));
    }
}
