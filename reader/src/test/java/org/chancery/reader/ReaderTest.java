package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chancery.knowledge.Knowledge;
import org.chancery.record.Claim;
import org.chancery.record.EventType;
import org.chancery.record.Mention;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.chancery.text.Report;
import org.junit.jupiter.api.Test;

/** The floors together, on reports that we wrote ourselves. */
class ReaderTest {
    private static final Reader READER = Reader.load(Knowledge.bundled());

    private static Record sample(String name) throws Exception {
        return READER.read(Report.of(name, Files.readString(Path.of("../samples", name + ".txt"))));
    }

    private static Claim only(Record record, EventType type, Status status, String actor) {
        List<Claim> found = record.claims().stream()
                .filter(claim -> claim.act().type() == type && claim.status() == status)
                .filter(claim -> claim.roles().actors().contains(actor))
                .toList();
        assertThat(found)
                .as("%s %s by %s among %s", status, type, actor, RecordJson.of(record))
                .isNotEmpty();
        return found.get(0);
    }

    @Test
    void aPlannedVisitWithAGarbledNameARelayAndARangeOfDays() throws Exception {
        Record record = sample("osa-candidates");
        assertThat(record.published().orElseThrow().date()).isEqualTo(LocalDate.of(2023, 11, 14));
        Claim visit = only(record, EventType.CONSULT, Status.PLANNED, "VNM");
        assertThat(visit.roles().persons()).contains("Võ Văn Thưởng");
        assertThat(visit.when().orElseThrow().from()).contains(LocalDate.of(2023, 11, 27));
        assertThat(visit.when().orElseThrow().to()).contains(LocalDate.of(2023, 11, 30));
        assertThat(visit.attribution().get(0).name()).isEqualTo("Hirokazu Matsuno");
        assertThat(record.mentions())
                .filteredOn(mention -> mention.kind() == Mention.Kind.PERSON)
                .anySatisfy(mention -> assertThat(mention.note().orElse("")).contains("Vu Van Sang", "Võ Văn Thưởng"));
        assertThat(record.furniture()).isNotEmpty();
    }

    @Test
    void accusationsThreatsAndDenialsKeepTheirStatusAndSides() throws Exception {
        Record record = sample("sanctions-vote");
        Claim threat = only(record, EventType.THREATEN, Status.DONE, "BLR");
        assertThat(threat.roles().recipients()).contains("EU");
        assertThat(threat.when().orElseThrow().from()).contains(LocalDate.of(2021, 11, 11));
        assertThat(only(record, EventType.ACCUSE, Status.DONE, "EU").roles().recipients())
                .contains("BLR");
        only(record, EventType.REJECT, Status.DONE, "BLR");
    }

    @Test
    void everySpanOfEverySampleLiesInTheTextAndEveryClaimHasEvidence() throws Exception {
        try (var files = Files.list(Path.of("../samples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                Record record = READER.read(Report.of("x", text));
                assertThat(record.claims()).as(file.toString()).isNotEmpty();
                inside(record, text.codePointCount(0, text.length()));
            }
        }
    }

    private static void inside(Record record, int length) {
        record.claims().forEach(claim -> {
            assertThat(claim.evidence()).isNotEmpty().allMatch(span -> span.end() <= length && span.length() > 0);
            assertThat(claim.because().event()).isNotEmpty().allMatch(span -> span.end() <= length);
        });
        assertThat(record.mentions()).allMatch(mention -> mention.span().end() <= length);
        assertThat(record.times()).allMatch(time -> time.span().end() <= length);
        assertThat(record.attributions())
                .allMatch(attribution -> attribution.content().stream().allMatch(span -> span.end() <= length));
    }

    @Test
    void theSameReportGivesTheSameRecordInAnyOrderAndOnAnyThread() throws Exception {
        String text = Files.readString(Path.of("../samples/border-clash.txt"));
        String once = RecordJson.of(READER.read(Report.of("x", text)));
        List<String> again = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> {
                    READER.read(Report.of("other", "Japan will meet Kenya on Monday."));
                    return RecordJson.of(READER.read(Report.of("x", text)));
                })
                .toList();
        assertThat(again).containsOnly(once);
    }

    @Test
    void offsetsCountCodePoints() {
        String text = "😀😀 Japan's Foreign Minister met the Foreign Minister of Kenya in Tokyo on Monday.";
        Record record = READER.read(Report.of("x", text).publishedOn(LocalDate.of(2023, 11, 15)));
        Span day = record.times().get(0).span();
        int start = text.offsetByCodePoints(0, day.start());
        assertThat(text.substring(start)).startsWith("Monday");
    }

    @Test
    void aTextInAnotherLanguageIsSaidToBeSoAndLeftUnread() {
        Record record = READER.read(Report.of(
                "x",
                "Le ministre des affaires étrangères a rencontré son homologue à Paris pour parler de la paix et de la"
                        + " sécurité dans la région."));
        assertThat(record.claims()).isEmpty();
        assertThat(record.warnings()).anyMatch(warning -> warning.contains("French"));
    }

    @Test
    void hostileTextIsReadWithoutACrash() {
        Random random = new Random(11);
        String[] pieces = {
            "Japan",
            " said ",
            "“",
            "”",
            "\"",
            " on the 13th",
            ",",
            ".",
            "\n",
            "\n\n",
            " of ",
            "President ",
            "(",
            ")",
            "\u0001",
            "\uD800",
            "العربية",
            "日本",
            "31 November",
            " and ",
            "according to ",
            "will ",
            "-",
            "'s "
        };
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(300); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Record record = READER.read(Report.of("x", text.toString()));
            inside(record, text.codePointCount(0, text.length()));
        }
    }
}
