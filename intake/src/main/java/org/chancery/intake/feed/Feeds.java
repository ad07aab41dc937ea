package org.chancery.intake.feed;

import com.rometools.rome.io.FeedException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.chancery.intake.Arrival;
import org.chancery.intake.SourceMap;
import org.chancery.intake.html.Authors;
import org.chancery.intake.html.Charsets;
import org.chancery.intake.internal.Blob;
import org.chancery.intake.internal.Cursor;
import org.chancery.intake.internal.Receiving;
import org.chancery.intake.internal.Refusal;
import org.chancery.intake.internal.Setting;
import org.chancery.record.Published;
import org.chancery.text.Report;

/**
 * The entries of a feed as reports: the longest text that an entry has, or its title where it has none. A broken feed is
 * read as far as it can be.
 */
public final class Feeds {
    private static final int TITLE = 300;
    private static final String OWN_ENTITIES = "the feed defines entities of its own; they are left as they stand";

    /** An entry with its number, from 1, and what is doubtful about it. */
    private record Numbered(Entry entry, int number, List<String> doubts) {}

    private Feeds() {}

    /** The entries, in the feed's order. */
    public static Cursor cursor(Blob blob, byte[] bytes, Setting setting) throws Refusal {
        String xml = Charsets.decode(bytes, blob.known().mediaType());
        Feed feed = read(xml);
        int most = setting.limits().feedEntries();
        if (feed.entries().size() > most) {
            throw new Refusal("it has " + feed.entries().size() + " entries, more than " + most);
        }
        Iterator<Entry> entries = feed.entries().iterator();
        List<String> doubts = xml.contains("<!ENTITY") ? List.of(OWN_ENTITIES) : List.of();
        int[] number = {0};
        return () -> {
            if (!entries.hasNext()) {
                return new Cursor.End();
            }
            number[0]++;
            return new Cursor.Ready(arrival(
                    blob, feed, new Numbered(entries.next(), number[0], number[0] == 1 ? doubts : List.of()), setting));
        };
    }

    /** A feed may well be empty; one that is broken and shows no entry is refused. */
    private static Feed read(String xml) throws Refusal {
        try {
            return StrictFeed.read(xml);
        } catch (FeedException | RuntimeException e) {
            Feed lenient = LenientFeed.read(xml);
            if (lenient.entries().isEmpty()) {
                throw new Refusal("a broken feed, and no entry can be made out in it");
            }
            return lenient;
        }
    }

    private static Arrival arrival(Blob blob, Feed feed, Numbered numbered, Setting setting) {
        Entry entry = numbered.entry();
        String place = blob.place() + ", entry " + numbered.number();
        String id = entry.id().or(entry::link).orElse(blob.id() + "#" + numbered.number());
        List<String> warnings =
                numbered.doubts().stream().map(doubt -> place + ": " + doubt).toList();
        Optional<String> title = entry.title().map(t -> plain(t, setting)).filter(t -> !t.isBlank());
        String text = plain(entry.content(), setting);
        Report report = new Report(
                id,
                text.isBlank() ? title.orElse("") : text,
                entry.published()
                        .map(Published::metadata)
                        .or(() -> setting.options().published().map(Published::given)),
                entry.source()
                        .or(() -> setting.options().outlet())
                        .or(() -> feed.title().map(t -> plain(t, setting))),
                title.map(t -> t.length() > TITLE ? t.substring(0, TITLE) : t),
                entry.link(),
                feed.language(),
                entry.author().flatMap(named -> Authors.of(List.of(named))));
        return Receiving.of(report, place, warnings, SourceMap.identity(), setting.limits());
    }

    private static String plain(String html, Setting setting) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html.strip()
                : setting.pages().fragment(html);
    }
}
