package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder);
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNamesWithoutHiddenFiles() throws IOException {
        write("b.txt", "Second report.");
        write("a/one.txt", "First report.");
        write(".hidden.txt", "Not to be read.");
        assertThat(ids(folder.toString())).containsExactly("one", "b");
    }

    @Test
    void filesOfTheSameNameAreToldApart() throws IOException {
        write("x/report.txt", "One.");
        write("y/report.txt", "Two.");
        write("y/report.html", "<p>Three.</p>");
        assertThat(ids(folder.toString())).containsExactly("x/report", "y/report.html", "y/report.txt");
    }

    @Test
    void jsonLinesGiveTheirFieldsAndBrokenOnesAreNamed() throws IOException {
        Path file = write("wires.jsonl", """
                {"id": "r1", "text": "The ministers met.", "published": "2023-11-15T09:00:00+09:00", "outlet": "Wire"}
                {"id": "r2", "text": "Broken

                {"text": "They will meet again."}
                {"id": "r5"}
                [1]
                """);
        List<Arrival> arrivals = all(Intake.Options.NONE, file.toString());
        assertThat(arrivals).extracting(Arrival::id).containsExactly("r1", "2", "4", "r5", "6");
        Arrival.Received first = (Arrival.Received) arrivals.get(0);
        assertThat(first.report().published()).contains(Published.given(LocalDate.of(2023, 11, 15)));
        assertThat(first.report().outlet()).contains("Wire");
        assertThat(refused(arrivals.get(1)).message()).startsWith(file + ", line 2: broken JSON, column ");
        assertThat(refused(arrivals.get(3)).why()).contains("neither \"text\" nor \"html\"");
        assertThat(refused(arrivals.get(4)).why()).contains("not a JSON object");
    }

    @Test
    void otherNamesOfTheFieldsAreKnown() throws IOException {
        Path file = write(
                "set.json",
                "[{\"date\": \"15 November 2023\", \"body\": \"The ministers met.\", \"source\": \"Wire\"}]");
        Arrival.Received only =
                received(all(Intake.Options.NONE, file.toString()).get(0));
        assertThat(only.report().text()).isEqualTo("The ministers met.");
        assertThat(only.report().published()).contains(Published.given(LocalDate.of(2023, 11, 15)));
        assertThat(only.report().outlet()).contains("Wire");
    }

    @Test
    void formatsThatAreNotReadAreNamed() throws IOException {
        Path file = write("note.rtf", "{\\rtf1 A note.}");
        assertThat(refused(all(Intake.Options.NONE, file.toString()).get(0)).why())
                .isEqualTo("an RTF document: save it as PDF, HTML or text");
    }

    @Test
    void standardInputIsTextOrJsonLines() {
        assertThat(fromInput("The envoy left.").report().id()).isEqualTo("stdin");
        assertThat(fromInput("{\"id\": \"j\", \"text\": \"The envoy left.\"}\n")
                        .report()
                        .id())
                .isEqualTo("j");
    }

    @Test
    void whatTheUserSaysHoldsUnlessTheRecordSaysItself() throws IOException {
        Intake.Options options =
                new Intake.Options(Optional.of(LocalDate.of(2020, 1, 2)), Optional.of("Given"), Limits.STANDARD);
        Path lines =
                write("a.jsonl", "{\"text\": \"A text.\", \"published\": \"2021-03-04\"}\n{\"text\": \"Another.\"}\n");
        assertThat(all(options, lines.toString()))
                .extracting(a -> ((Arrival.Received) a)
                        .report()
                        .published()
                        .orElseThrow()
                        .date())
                .containsExactly(LocalDate.of(2021, 3, 4), LocalDate.of(2020, 1, 2));
    }

    @Test
    void badInputsAreRefusedOrWarnedOfInTheirPlaceAndTheRunGoesOn() throws IOException {
        write("a-empty.txt", "");
        write("b-blank.txt", " \n\t ");
        Files.write(folder.resolve("c-binary.dat"), new byte[] {1, 2, 0, 0, 3, (byte) 0xFF, 9});
        Files.write(
                folder.resolve("d-cp1252.txt"), "He said \u201cno\u201d.".getBytes(Charset.forName("windows-1252")));
        Files.write(folder.resolve("e-mixed.txt"), new byte[] {(byte) 0xC3, (byte) 0xA9, '\n', (byte) 0xFF, 'a'});
        write("f-controls.txt", "A bell\u0007 rang.");
        write("g-line.txt", "The talks went on. ".repeat(60_000));
        write("h-word.txt", "A".repeat(1_000_000));
        write("i-rtl.txt", "\u0648\u0635\u0644 \u0627\u0644\u0648\u0632\u064a\u0631");
        write("j-good.txt", "The talks ended.");
        List<Arrival> all = all(Intake.Options.NONE, folder.toString());
        assertThat(all).hasSize(10);
        assertThat(refused(all.get(0)).why()).isEqualTo("empty");
        assertThat(refused(all.get(1)).why()).isEqualTo("there is no text in it");
        assertThat(refused(all.get(2)).why()).contains("binary");
        assertThat(received(all.get(3)).report().text()).isEqualTo("He said \u201cno\u201d.");
        assertThat(received(all.get(3)).warnings())
                .singleElement()
                .asString()
                .contains("d-cp1252.txt, line 1, byte 8: 0x93");
        assertThat(received(all.get(4)).report().text()).isEqualTo("\u00e9\n\uFFFDa");
        assertThat(received(all.get(5)).warnings())
                .singleElement()
                .asString()
                .contains("character 6: control character U+0007");
        assertThat(received(all.get(6)).warnings())
                .singleElement()
                .asString()
                .contains("line 1: it is 1140000 characters long");
        assertThat(refused(all.get(7)).why()).contains("data, not text");
        assertThat(received(all.get(8)).warnings()).isEmpty();
        assertThat(received(all.get(9)).id()).isEqualTo("j-good");
    }

    @Test
    void anEndlessOrHugeInputIsRefusedAtTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                java.util.Arrays.fill(into, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        try (Arrivals arrivals = Intake.open(List.of("-", "nowhere.txt"), Intake.Options.NONE, endless)) {
            assertThat(refused(arrivals.next()).message())
                    .isEqualTo("standard input: it is larger than 32 MB: not read");
            assertThat(refused(arrivals.next()).message()).isEqualTo("nowhere.txt: no such file or folder");
            assertThat(arrivals.hasNext()).isFalse();
        }
    }

    @Test
    void theHelpTextSaysTheStandardLimits() {
        assertThat(Limits.HELP).isEqualTo(Limits.STANDARD.describe());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent() == null ? folder : file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> ids(String... inputs) {
        return all(Intake.Options.NONE, inputs).stream().map(Arrival::id).toList();
    }

    private static List<Arrival> all(Intake.Options options, String... inputs) {
        List<Arrival> all = new ArrayList<>();
        try (Arrivals arrivals = Intake.open(List.of(inputs), options)) {
            arrivals.forEachRemaining(all::add);
        }
        return all;
    }

    private static Arrival.Received fromInput(String text) {
        InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (Arrivals arrivals = Intake.open(List.of("-"), Intake.Options.NONE, stream)) {
            return received(arrivals.next());
        }
    }

    private static Arrival.Received received(Arrival arrival) {
        assertThat(arrival).isInstanceOf(Arrival.Received.class);
        return (Arrival.Received) arrival;
    }

    private static Arrival.Refused refused(Arrival arrival) {
        assertThat(arrival).isInstanceOf(Arrival.Refused.class);
        return (Arrival.Refused) arrival;
    }
}
