package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.intake.Inputs.all;
import static org.chancery.intake.Inputs.received;
import static org.chancery.intake.Inputs.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.chancery.record.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0"><channel><title>Harbour News</title><language>en-gb</language>
            <item><guid>g1</guid><title>Ships sail</title><link>https://h.example/1</link>
            <description>&lt;p&gt;Two ships &lt;b&gt;sailed&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;A third stayed.&lt;/p&gt;</description>
            <pubDate>Wed, 15 Nov 2023 09:00:00 GMT</pubDate></item>
            <item><title>Port closed</title></item></channel></rss>
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void membersOfAZipAreReadByNameAndArchivesWithinItToo() throws IOException {
        byte[] inner = zip(Map.of("deep.txt", bytes("Deep down.")));
        byte[] outer = zip(Map.of(
                "b/two.txt", bytes("Second."), "a.txt", bytes("First."), "c.zip", inner, ".hidden", bytes("No.")));
        List<Arrival> arrivals = all(write("box.zip", outer));
        assertThat(arrivals).extracting(Arrival::id).containsExactly("a", "two", "deep");
        assertThat(arrivals.get(2).place()).endsWith("box.zip, member c.zip, member deep.txt");
    }

    @Test
    void decompressionBombsAreRefusedBeforeTheyUnfold() throws IOException {
        byte[] zeros = new byte[200_000_000];
        java.util.Arrays.fill(zeros, (byte) 'a');
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(zeros);
        }
        byte[] doubled = zip(Map.of("a.jsonl", zeros));
        assertThat(refused(all(write("bomb.jsonl.gz", packed.toByteArray())).get(0))
                        .why())
                .contains("200 times its size");
        assertThat(refused(all(write("bomb.zip", doubled)).get(0)).why()).contains("200 times its size");
    }

    @Test
    void archivesWithinArchivesEndAtTheLimit() throws IOException {
        byte[] bytes = bytes("At the bottom.");
        for (int i = 0; i < 6; i++) {
            bytes = zip(Map.of("n" + i + (i == 0 ? ".txt" : ".zip"), bytes));
        }
        assertThat(refused(all(write("nest.zip", bytes)).get(0)).why()).contains("more than 4 archives");
    }

    @Test
    void brokenArchivesAreRefusedAndTheRunGoesOn() throws IOException {
        byte[] good = zip(Map.of("a.txt", bytes("First.".repeat(5000)), "b.txt", bytes("Second.")));
        byte[] cut = java.util.Arrays.copyOf(good, good.length / 2);
        List<Arrival> arrivals = all(write("cut.zip", cut), write("good.zip", good));
        assertThat(arrivals).extracting(Arrival::id).containsExactly("cut", "a", "b");
        assertThat(arrivals.get(0)).isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void tablesGiveAReportARow() throws IOException {
        Path csv = write(
                "t.csv",
                bytes("Date;Source;Headline;Body\n2023-11-15;Wire;\"A; title\";\"Two\nlines.\"\n;;;\nx;W;T;Third.\n"));
        List<Arrival> arrivals = all(csv);
        assertThat(arrivals).extracting(Arrival::id).containsExactly("2", "4", "5");
        assertThat(received(arrivals.get(0)).report().text()).isEqualTo("Two\nlines.");
        assertThat(received(arrivals.get(0)).report().title()).contains("A; title");
        assertThat(received(arrivals.get(0)).report().published())
                .contains(Published.given(LocalDate.of(2023, 11, 15)));
        assertThat(refused(arrivals.get(1)).place()).endsWith("t.csv, line 4");
        assertThat(received(arrivals.get(2)).warnings()).hasSize(1);
        assertThat(refused(all(write("u.csv", bytes("a,b\n1,2\n"))).get(0)).why())
                .contains("no column is called");
    }

    @Test
    void entriesOfAFeedAreReports() throws IOException {
        List<Arrival> arrivals = all(write("feed.xml", bytes(RSS)));
        assertThat(arrivals).extracting(Arrival::id).containsExactly("g1", "feed#2");
        Arrival.Received first = received(arrivals.get(0));
        assertThat(first.report().text()).isEqualTo("Two ships sailed.\n\nA third stayed.");
        assertThat(first.report().outlet()).contains("Harbour News");
        assertThat(first.report().url()).contains("https://h.example/1");
        assertThat(first.report().published()).contains(Published.metadata(LocalDate.of(2023, 11, 15)));
        assertThat(received(arrivals.get(1)).report().text()).isEqualTo("Port closed");
    }

    @Test
    void brokenFeedsAreReadAsFarAsTheyGo() throws IOException {
        String cut =
                RSS.substring(0, RSS.indexOf("</item>", RSS.indexOf("Port"))).replace("Two ships", "Two & ships");
        assertThat(all(write("cut.rss", bytes(cut)))).extracting(Arrival::id).containsExactly("g1", "cut#2");
    }

    @Test
    void entitiesOfAFeedsOwnAreNotRead() throws IOException {
        Path secret = write("secret.txt", bytes("The secret."));
        String external = RSS.replace(
                        "<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\"><!ENTITY l \"lol\">]><rss")
                .replace("Port closed", "Port &x; &l;");
        List<Arrival> arrivals = all(write("xxe.xml", bytes(external)));
        assertThat(arrivals)
                .hasSize(2)
                .allSatisfy(a -> assertThat(received(a).report().text()).doesNotContain("secret.", "lol"));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        String bomb = RSS.replace("<rss", laughs + "]><rss").replace("Port closed", "&l19;");
        assertThat(all(write("lol.xml", bytes(bomb)))).hasSize(2);
    }

    @Test
    void feedsPastTheLimitAreRefused() throws IOException {
        Path file = folder.resolve("long.rss");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes("<rss><channel>\n"));
            byte[] line = bytes("<item><title>Again</title></item>\n");
            for (int i = 0; i < 600_000; i++) {
                out.write(line);
            }
        }
        assertThat(refused(all(file).get(0)).why()).isEqualTo("it is larger than 16 MB: not read");
    }

    @Test
    void pdfsAreReadInParagraphsWithoutPageNumbers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= 3; page++) {
                page(
                        document,
                        "Ministry of Tides",
                        "The minister met her counter-",
                        "part on page " + page + ".",
                        "" + page);
            }
            document.save(bytes);
        }
        Arrival.Received received =
                received(all(write("p.pdf", bytes.toByteArray())).get(0));
        assertThat(received.report().text())
                .contains("met her counterpart on page 2.")
                .doesNotContain("Ministry");
        byte[] cut = java.util.Arrays.copyOf(bytes.toByteArray(), 300);
        assertThat(all(write("cut.pdf", cut))).hasSize(1).first().isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void pdfsThatUnfoldAreRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (java.util.zip.DeflaterOutputStream deflater = new java.util.zip.DeflaterOutputStream(packed)) {
            for (int i = 0; i < 300; i++) {
                deflater.write(new byte[1_000_000]);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(bytes("%PDF-1.7\n1 0 obj <</Length " + packed.size() + " /Filter /FlateDecode>> stream\n"));
        pdf.write(packed.toByteArray());
        pdf.write(bytes("\nendstream endobj\n"));
        assertThat(refused(all(write("bomb.pdf", pdf.toByteArray())).get(0)).why())
                .contains("unpacks to more than 256 MB");
    }

    @Test
    void officeDocumentsAreNamedAsSuch() throws IOException {
        byte[] document = zip(Map.of("[Content_Types].xml", bytes("<Types/>"), "word/document.xml", bytes("<w/>")));
        assertThat(refused(all(write("a.docx", document)).get(0)).why()).contains("office document");
    }

    private static void page(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(60, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLineAtOffset(0, -14);
            }
            content.endText();
        }
    }

    @Test
    void pagesOfAWebArchiveAreReadPastBrokenRecords() throws IOException {
        String html =
                "<html><body><p>The talks in the harbour town went on for a third day, officials said.</p></body></html>";
        String archive = record("https://a.example/1", "200 OK", html)
                + record("https://a.example/2", "404 Not Found", html)
                + "WARC/1.0\r\nthis is no header\r\n\r\n\r\n\r\n"
                + record("https://a.example/3", "200 OK", html);
        List<Arrival> plain = all(write("w.warc", bytes(archive)));
        assertThat(plain).extracting(Arrival::id).contains("https://a.example/1", "https://a.example/3");
        assertThat(plain).filteredOn(a -> a instanceof Arrival.Refused).hasSize(1);
        assertThat(received(plain.get(0)).report().text()).startsWith("The talks in the harbour town");
        assertThat(received(plain.get(0)).report().url()).contains("https://a.example/1");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(archive));
        }
        assertThat(all(write("w.warc.gz", packed.toByteArray()))).hasSameSizeAs(plain);
    }

    private static String record(String url, String status, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2023-11-15T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http
                + "\r\n\r\n";
    }

    /** Files cut, changed and grown at random places: every one is answered for, none ends the run. */
    @Test
    void damagedFilesOfEveryFormatAreAnsweredFor() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            page(document, "A line.");
            document.save(pdf);
        }
        Map<String, byte[]> whole = new TreeMap<>(Map.of(
                "a.zip",
                        zip(Map.of(
                                "a.txt", bytes("First."), "b.html", bytes("<p>Second, and long enough to stay.</p>"))),
                "f.xml", bytes(RSS),
                "w.warc", bytes(record("https://a.example/1", "200 OK", "<p>Some words were said there.</p>")),
                "t.csv", bytes("id,text\n1,\"One, two.\"\n2,Three.\n"),
                "l.jsonl", bytes("{\"id\": \"1\", \"text\": \"One.\"}\n{\"text\": \"Two.\"}\n"),
                "p.pdf", pdf.toByteArray()));
        Random random = new Random(7);
        for (Map.Entry<String, byte[]> file : whole.entrySet()) {
            for (int i = 0; i < 60; i++) {
                byte[] damaged = damage(file.getValue(), random);
                List<Arrival> arrivals =
                        all(write("damaged-" + file.getKey(), damaged), write("after.txt", bytes("After.")));
                assertThat(arrivals).last().extracting(Arrival::id).isEqualTo("after");
            }
        }
    }

    private static byte[] damage(byte[] whole, Random random) {
        byte[] damaged =
                java.util.Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
        for (int k = 0; k < 1 + random.nextInt(8) && damaged.length > 0; k++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : new TreeMap<>(members).entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
