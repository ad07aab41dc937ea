package org.chancery.intake;

import java.time.Duration;

/**
 * How much is taken in before an input is refused. Nothing that is read, unpacked or fetched can go past these.
 *
 * @param reportBytes a single report, page, PDF or JSON line, unpacked
 * @param lineCharacters a line of text; a longer one is read, with a warning
 * @param archiveBytes everything unpacked from one archive or compressed file
 * @param archiveRatio unpacked bytes for each packed one, once more than 10 MB have been unpacked
 * @param archiveEntries members of one archive
 * @param archiveDepth archives within archives
 * @param feedBytes a feed
 * @param feedEntries entries of one feed
 * @param pdfPages pages of one PDF
 * @param fetchTime connecting to, and reading from, a server, all together
 * @param redirects followed for one address
 * @param hostPause between two requests to the same host; robots.txt may ask for more
 */
public record Limits(
        long reportBytes,
        int lineCharacters,
        long archiveBytes,
        int archiveRatio,
        int archiveEntries,
        int archiveDepth,
        long feedBytes,
        int feedEntries,
        int pdfPages,
        Duration fetchTime,
        int redirects,
        Duration hostPause) {
    private static final long MEGABYTE = 1_000_000;

    /** The standard limits, for {@code --help}; {@link #describe} of {@link #STANDARD}. */
    public static final String HELP = """
            a report, page, PDF or JSON line: 32 MB
            a feed: 16 MB, 100000 entries, entities of its own not resolved; a PDF: 2000 pages
            an archive: 1000000 members, 100000 MB unpacked, 200 times its packed size, 4 archives deep
            an address: 30 s, 5 redirects, public hosts only, 1000 ms between requests to a host, robots.txt kept""";

    /** What applies unless something else is asked for. */
    public static final Limits STANDARD = new Limits(
            32 * MEGABYTE,
            100_000,
            100_000 * MEGABYTE,
            200,
            1_000_000,
            4,
            16 * MEGABYTE,
            100_000,
            2_000,
            Duration.ofSeconds(30),
            5,
            Duration.ofSeconds(1));

    /** The limits, for people: one a line. */
    public String describe() {
        return String.join(
                "\n",
                "a report, page, PDF or JSON line: " + megabytes(reportBytes),
                "a feed: " + megabytes(feedBytes) + ", " + feedEntries
                        + " entries, entities of its own not resolved; a PDF: " + pdfPages + " pages",
                "an archive: " + archiveEntries + " members, " + megabytes(archiveBytes) + " unpacked, " + archiveRatio
                        + " times its packed size, " + archiveDepth + " archives deep",
                "an address: " + fetchTime.toSeconds() + " s, " + redirects + " redirects, public hosts only, "
                        + hostPause.toMillis() + " ms between requests to a host, robots.txt kept");
    }

    /** A number of bytes as people say it. */
    public static String megabytes(long bytes) {
        return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " bytes";
    }
}
