package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.intake.Inputs.all;
import static org.chancery.intake.Inputs.received;
import static org.chancery.intake.Inputs.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingInTest {
    @TempDir
    private Path folder = Path.of(".");

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void authorsComeFromRecordsTablesAndFeeds() throws IOException {
        Path json =
                write("a.jsonl", "{\"text\": \"The ministers met.\", \"authors\": [\"A. Writer\", \"B. Writer\"]}\n");
        Path csv = write("b.csv", "byline,text\nA. Writer,The ministers met again.\n");
        Path feed = write(
                "c.xml",
                "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>W</title><item>"
                        + "<title>Talks</title><dc:creator>By C. Writer</dc:creator></item></channel></rss>");
        assertThat(all(json, csv, feed))
                .extracting(arrival -> received(arrival).report().author().orElse(""))
                .containsExactly("A. Writer, B. Writer", "A. Writer", "C. Writer");
    }

    @Test
    void anAddressThatIsKnownIsNotFetched() throws IOException {
        Path list = write("list.txt", "http://127.0.0.1:9/known\nhttp://127.0.0.1:9/new\nftp://wire.example/x\n");
        Intake.Options options = new Intake.Options(
                Optional.empty(), Optional.empty(), Limits.STANDARD, address -> address.endsWith("/known"));
        List<Arrival> arrivals = all(options, list);
        assertThat(arrivals).hasSize(3);
        assertThat(arrivals.get(0)).isInstanceOf(Arrival.Skipped.class);
        assertThat(refused(arrivals.get(1)).why()).contains("not public");
        assertThat(refused(arrivals.get(2)).message())
                .isEqualTo(list
                        + ", address 3 (ftp://wire.example/x): not an http or https address: ftp://wire.example/x");
    }

    @Test
    void aFeedsOwnEntitiesAreNeitherResolvedNorPassedOverInSilence() throws IOException {
        Path secret = write("secret.txt", "not for anybody");
        Path feed = write(
                "feed.xml",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri()
                        + "'>]><rss version='2.0'><channel><title>W</title>"
                        + "<item><title>Talks &x;</title></item><item><title>More</title></item></channel></rss>");
        List<Arrival> arrivals = all(feed);
        assertThat(received(arrivals.get(0)).report().text()).isEqualTo("Talks &x;");
        assertThat(received(arrivals.get(0)).warnings())
                .containsExactly(feed + ", entry 1: the feed defines entities of its own; they are left as they stand");
        assertThat(received(arrivals.get(1)).warnings()).isEmpty();
    }

    @Test
    void brokenFilesAreNamedAsWhatTheyAre() throws IOException {
        Path zip = write("broken.zip", "PK\u0003\u0004 and no more");
        Path pdf = write("broken.pdf", "%PDF-1.4\n1 0 obj << /Type /Catalog");
        Path deep = write("deep.json", "[".repeat(5000));
        assertThat(all(zip, pdf, deep))
                .extracting(arrival -> refused(arrival).why())
                .satisfiesExactly(
                        why -> assertThat(why).startsWith("broken archive: "),
                        why -> assertThat(why).startsWith("broken PDF: "),
                        why -> assertThat(why).startsWith("broken JSON").doesNotContain("StreamReadConstraints"));
    }
}
